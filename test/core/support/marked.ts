/** Sentences with the names in them marked `⟦…⟧`, as tables of what a rule catches and what it leaves alone. */
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { EntityType } from '../../../src/core/model';
import { contains } from '../../../src/core/span';
import { page } from './pages';

const FIRST = 'BERGEN (Sputnik) — The talks on the harbor went on for a second day on Monday, as expected.';

/**
 * Asserts that in `marked`, as a text of its own or with `more` paragraphs, just the marked words name something of
 * `type`.
 */
export function namesJust(type: EntityType, marked: string, ...more: readonly string[]): void {
  it(marked, () => {
    const plain = marked.replace(/[⟦⟧]/gu, '');
    const text = page(FIRST, plain, ...more);
    const start = text.indexOf(plain);
    const named =
      analyze(text)
        ?.entities.filter((entity) => entity.type === type)
        .flatMap(({ mentions }) => mentions) ?? [];
    const here = named
      .filter((mention) => mention.kind !== 'nominal' && contains({ start, end: start + plain.length }, mention))
      .sort((a, b) => b.start - a.start);
    const found = here.reduce(
      (words, mention) =>
        `${words.slice(0, mention.start - start)}⟦${words.slice(mention.start - start, mention.end - start)}⟧${words.slice(mention.end - start)}`,
      plain,
    );
    assert.equal(found, marked);
  });
}
