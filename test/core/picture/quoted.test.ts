import assert from 'node:assert/strict';
import { span } from '../../../src/core/span';
import type { Analysis } from '../../../src/core/model';
import { HARBOUR, pictureIn, quotedIn, reading } from './support';

const amounts = (analysis: Analysis): string[] =>
  quotedIn(analysis).speakers.map(({ name, words }) => `${name ?? 'nobody'}: ${words}`);

describe('who is quoted', () => {
  it('is told with the number of words, most first and those without a speaker last', () => {
    assert.deepEqual(amounts(HARBOUR), ['Astrid Nordvik: 9', '“a sailor”: 3', 'Rui Alves: 3', 'nobody: 2']);
  });

  it('counts an interrupted quotation once', () => {
    assert.equal(quotedIn(HARBOUR).quotations, 4);
    assert.equal(quotedIn(HARBOUR).words, 17);
  });

  it('counts a word for whoever is quoted innermost', () => {
    const nested = reading('"He told me \'go home now\' and left," Nordvik said.', [
      { words: '"He told me \'go home now\' and left,"', by: 'Nordvik' },
      { words: "'go home now'", by: 'Alves' },
    ]);
    assert.deepEqual(amounts(nested), ['Nordvik: 5', 'Alves: 3']);
  });

  it('takes one description for one speaker', () => {
    const crowd = reading('"Yes," residents said. "No," Residents said. "Perhaps," a guard said.', [
      { words: '"Yes,"', by: '“residents”' },
      { words: '"No,"', by: '“Residents”' },
      { words: '"Perhaps,"', by: '“a guard”' },
    ]);
    assert.deepEqual(amounts(crowd), ['“residents”: 2', '“a guard”: 1']);
  });

  it('leaves out terms and titles, which nobody says', () => {
    assert.deepEqual(amounts(reading('The "Northern Line" opens.', [{ words: '"Northern Line"', kind: 'scare' }])), []);
  });

  it('looks at the article from the headline to the end of the body, and at quotations beyond', () => {
    const text = 'Login\nHeadline\n"Yes," Alves said.\nTags\n"Late," he said.\nFooter';
    const regions = [
      { kind: 'site-header', start: 0, end: 6, boilerplate: true },
      { kind: 'headline', start: 6, end: 15, boilerplate: false },
      { kind: 'body', start: 15, end: 34, boilerplate: false },
      { kind: 'site-footer', start: 34, end: text.length, boilerplate: true },
    ] as const;
    assert.deepEqual(quotedIn(reading(text, [{ words: '"Yes,"', by: 'Alves' }], regions)).article, span(6, 34));
    assert.deepEqual(
      quotedIn(reading(text, [{ words: '"Late,"', by: 'Alves' }], regions)).article,
      span(6, text.indexOf(' he said')),
    );
  });

  it('leaves out what is said in links to other articles and in comments', () => {
    const text = 'Alves: "Yes"\n"No," Alves said.\nREAD MORE: Lind "Sees" It\n"Never," Lind said.';
    const [body, more, comments] = [text.indexOf('"No'), text.indexOf('READ'), text.indexOf('"Never')];
    const regions = [
      { kind: 'headline', start: 0, end: body, boilerplate: false },
      { kind: 'body', start: body, end: more, boilerplate: false },
      { kind: 'read-more', start: more, end: comments, boilerplate: false },
      { kind: 'comments', start: comments, end: text.length, boilerplate: false },
    ] as const;
    const said = ['"Yes"', '"No,"'].map((words) => ({ words, by: 'Alves' }));
    const others = ['"Sees"', '"Never,"'].map((words) => ({ words, by: 'Lind' }));
    assert.deepEqual(amounts(reading(text, [...said, ...others], regions)), ['Alves: 2']);
  });

  it('is told with the line of each quotation, whatever ends the lines', () => {
    const text = 'One\r\nTwo\rThree\n"Yes," Alves said.';
    assert.deepEqual(
      pictureIn(reading(text, [{ words: '"Yes,"', by: 'Alves' }])).rows[0]?.bars.map(({ place }) => place),
      ['line 4'],
    );
  });
});
