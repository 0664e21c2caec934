import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { markdownOf } from '../../../src/export/markdown';
import { analysed, at, deciding, TALKS } from '../support/decisions';
import { shownBy } from '../support/markdown';
import { PHONE_TALK, SIGNED, load, page } from '../support/pages';

describe('the report of who said what', () => {
  const lines = markdownOf(PHONE_TALK, analyze(load(PHONE_TALK))).split('\n');

  it('has the page, then the speakers with their words', () => {
    assert.equal(lines[0], '# Lavrov, Tillerson Discuss Syria, N Korea in Phone Talk');
    assert.ok(lines.includes('## Russian Foreign Ministry'));
    assert.equal(lines.filter((line) => /^- ".* \(line \d+\)/.test(line)).length, 3);
  });

  it('says when the article was updated, and by whom it is', () => {
    const facts = markdownOf('signed.txt', analyze(SIGNED)).split('\n')[2] ?? '';
    assert.equal(facts, 'signed.txt · 2019-06-04T21:15+01:00 · updated 2019-06-05 · by Marta Lind, Rui Alves');
  });

  it('tells what the reader decided and what the machine had thought', () => {
    const report = markdownOf(
      'page.txt',
      deciding(
        TALKS,
        { at: at(TALKS, '“Portugal knows what the sea takes,”'), choice: { kind: 'speaker', name: 'Bo Lind' } },
        { at: at(TALKS, 'a way'), choice: { kind: 'note', text: 'Which *way*?' } },
      ),
    );
    assert.ok(
      report.includes(
        '## Bo Lind\n\n- “Portugal knows what the sea takes,” (line 7) *(decided by Ada; the machine thought of Duarte Carvalho)*',
      ),
    );
    assert.ok(report.includes('- a way: Which \\*way\\*? (Ada)'));
  });

  it('shows the words of the text and nothing that they might do', () => {
    const text = page(
      'OSLO (Sputnik) — Norway closed a port.',
      '"<b>We</b> ![x](http://evil.example) [go](command:x) `run` | # _it_\u202e \u001b[31m," Minister Astrid Nordvik said.',
    );
    const report = markdownOf('a`b.txt', analyze(text));
    assert.doesNotMatch(report, /[\u001b\u202e]/);
    const { text: words, kinds } = shownBy(report);
    assert.deepEqual(kinds, ['document', 'heading', 'paragraph', 'list', 'item']);
    assert.ok(words.includes('<b>We</b> ![x](http://evil.example) [go](command:x) `run` | # _it_'));
  });

  it('has the name of the file for a title where the page has no headline', () => {
    const analysis = analysed(TALKS);
    const [title, , facts] = markdownOf('talks.txt', { ...analysis, page: { ...analysis.page, headline: null } }).split(
      '\n',
    );
    assert.deepEqual([title, facts?.includes('talks.txt')], ['# talks.txt', false]);
  });

  it('says when the text is no page', () =>
    assert.equal(markdownOf('page.txt', null), '# page.txt\n\nNot recognized as a news page.\n'));
});
