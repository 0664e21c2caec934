import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { type Style, renderText } from '../../../src/export/text';
import { PHONE_TALK, SIGNED, load, page } from '../support/pages';

const style: Style = {
  heading: (words) => `# ${words}`,
  name: (words) => `*${words}*`,
  faint: (words) => words,
  quotation: (words) => words,
  doubt: (words) => `?${words}?`,
};
const render = (text: string, file = 'page.txt'): string => renderText(file, analyze(text), style);

const HOSTILE = page(
  'OSLO (Sputnik) — Norway closed a port on Monday.',
  '"We have closed the \u001b[31mport\u0007 and\u202e \u0085nobody will open it,\u2066" Minister Astrid\u001b]0;x\u0007 Nordvik said.',
);

describe('the rendering for people', () => {
  const lines = render(load(PHONE_TALK), PHONE_TALK).split('\n');

  it('begins with the page', () => {
    assert.deepEqual(lines.slice(0, 4), [
      PHONE_TALK,
      '# Lavrov, Tillerson Discuss Syria, N Korea in Phone Talk',
      '2017-10-09T23:47+03:00 · Russia · MOSCOW (Sputnik) · © AP Photo/ Alexander Zemlianichenko',
      '',
    ]);
  });

  it('says when the article was updated, and by whom it is', () => {
    assert.equal(
      render(SIGNED).split('\n')[2],
      '2019-06-04T21:15+01:00 · updated 2019-06-05 · By Marta Lind and Rui Alves, Reuters',
    );
    const pictured = SIGNED.replace('By Marta', '© AFP / Ingrid Solheim\nBy Marta');
    assert.match(render(pictured).split('\n')[2] ?? '', / · by Marta Lind, Rui Alves · © AFP \/ Ingrid Solheim$/);
  });

  it('has its parts in order', () => {
    assert.deepEqual(lines.filter((line) => line.startsWith('# ')).slice(1), [
      '# Officials',
      '# Organizations',
      '# Countries',
      '# Who said what',
    ]);
  });

  it('names an official with the office', () => {
    assert.ok(lines.some((line) => line.startsWith('  *Rex Tillerson*, US Secretary of State, ')));
  });

  it('says who said what', () => {
    assert.equal(lines.filter((line) => line.startsWith('  *Russian Foreign Ministry*: "')).length, 3);
  });

  it('says when there is no headline', () => assert.ok(render(HOSTILE).includes('# No headline')));
  it('says when the text is no page', () =>
    assert.equal(render('A ferry.'), '# page.txt\nNot recognized as a news page.\n'));

  it('ends with one line break', () => {
    for (const text of [load(PHONE_TALK), HOSTILE, '']) assert.match(render(text), /[^\n]\n$/);
  });

  it('holds no control characters of the text or the file name', () => {
    for (const file of ['a\u001b[31m.txt', 'a\nb.txt']) {
      const output = render(HOSTILE, file) + render('', file);
      assert.doesNotMatch(
        output,
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      );
      assert.ok(output.includes('port') && output.includes('Nordvik'));
    }
  });
});
