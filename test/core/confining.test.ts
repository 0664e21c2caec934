import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze';
import type { Analysis } from '../../src/core/model';
import { contains, overlaps, type Span, textOf } from '../../src/core/span';
import { largePage } from '../support/large-page';
import { load } from './support/pages';

const OSLO = load('test/fixtures/oslo.txt');

/** The line with some words, or the nth of them. */
function lineWith(text: string, words: string, nth = 0): Span {
  let at = text.indexOf(words);
  for (let n = 0; n < nth; n++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
}

/** What names something in a stretch, and who is quoted there, as text. */
function foundIn({ text, entities, quotes }: Analysis, stretch: Span): string[] {
  const named = entities.flatMap(({ name, type, mentions }) =>
    mentions
      .filter((mention) => contains(stretch, mention))
      .map((mention) => ({ start: mention.start, line: `${textOf(text, mention)}: ${type} ${name}` })),
  );
  const said = quotes
    .filter((quote) => contains(stretch, quote))
    .map((quote) => ({
      start: quote.start,
      line: `${textOf(text, quote)}: ${quote.kind}, ${entities.find(({ id }) => id === quote.speaker)?.name ?? 'nobody'}`,
    }));
  return [...named, ...said].sort((a, b) => a.start - b.start).map(({ line }) => line);
}

const read = (text: string, within?: readonly Span[]): Analysis => {
  const analysis = analyze(text, { within });
  assert.ok(analysis);
  return analysis;
};

describe('a reading that is confined', () => {
  it('finds in its span what a full one finds there', () => {
    const text = largePage(8000);
    const start = lineWith(text, 'met with Portuguese Foreign Minister', 4).start;
    const { end } = lineWith(text, 'Carvalho called the talks', 8);
    const found = foundIn(read(text, [{ start, end }]), { start, end });
    assert.ok(
      found.some((line) => line.startsWith('"We have found a way') && line.endsWith('speech, Astrid Nordvik')),
      found.join('\n'),
    );
    assert.ok(found.includes('Carvalho: person Duarte Carvalho'), found.join('\n'));
    assert.deepEqual(found, foundIn(read(text), { start, end }));
  });

  it('reads the paragraphs that its spans touch, headline and lead, and no others', () => {
    const ferry = lineWith(OSLO, 'The ferry will run');
    const banner = lineWith(OSLO, 'a choir sang');
    const { sentences, within } = read(OSLO, [
      { start: banner.start + 20, end: banner.start + 30 },
      { start: ferry.start + 20, end: ferry.start + 30 },
    ]);
    assert.deepEqual(within?.length, 2);
    assert.deepEqual(
      sentences.map((sentence) => textOf(OSLO, sentence).split(' ').slice(0, 3).join(' ')),
      ['Nordvik, Carvalho Discuss', 'The Norwegian foreign', '"The ferry will', 'The two ministers', '"The old harbor'],
    );
  });

  it('covers the whole page with regions all the same, those of an earlier reading where it is given them', () => {
    const whole = read(OSLO);
    const { page } = whole;
    assert.deepEqual(read(OSLO, [{ start: 0, end: 1 }]).page, page);
    assert.equal(analyze(OSLO, { page, within: [] })?.page, page);
    assert.equal(whole.within, undefined);
  });

  it('reads little of a page that is one line', () => {
    const text = `OSLO (Sputnik) — Minister Astrid Nordvik said on Monday that the ferry would run. ${'Nordvik told reporters that the ferry would run until May. '.repeat(4000)}`;
    const at = 150_000;
    const { sentences } = read(text, [{ start: at, end: at + 100 }]);
    assert.ok(sentences.some((sentence) => overlaps(sentence, { start: at, end: at + 100 })));
    assert.ok(sentences.length < 400, String(sentences.length));
  });
});
