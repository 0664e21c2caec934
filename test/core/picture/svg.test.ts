import assert from 'node:assert/strict';
import { layoutOf } from '../../../src/picture/layout';
import { svgFileOf, svgOf } from '../../../src/picture/svg';
import { tableOf } from '../../../src/picture/table';
import { HARBOUR, pictureIn, reading } from './support';

const picture = pictureIn(HARBOUR);
const WIDTHS = [120, 300, 640, 2000];

/** The marks of a layout by the words of their quotations. */
const markOf = (words: string, width = 640) => {
  const found = layoutOf(picture, width).marks.find(({ bar }) => bar.excerpt.includes(words));
  assert.ok(found, words);
  return found;
};

/** What a parser makes of markup: its elements with their attributes, and that all that is open is closed again. */
function elementsOf(markup: string): { readonly name: string; readonly attributes: string }[] {
  const open: string[] = [];
  const elements = [];
  for (const [, end, name = '', attributes = '', empty] of markup
    .replace(/^<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (end) assert.equal(open.pop(), name);
    else {
      elements.push({ name, attributes });
      if (!empty) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return elements;
}

describe('the picture of who is quoted', () => {
  it('has a row for each speaker and a bar for each part of a quotation, in the order of the article', () => {
    const { marks, words } = layoutOf(picture, 640);
    assert.deepEqual(
      words.filter(({ style }) => style === 'name').map(({ text }) => text),
      ['Astrid Nordvik', '“a sailor”', 'Rui Alves', 'no speaker found'],
    );
    assert.deepEqual(
      marks.map(({ bar }) => bar.excerpt),
      ['The old harbour stays,', 'and so do the gulls.', 'Soup for all,', 'no soup', 'We will see,'],
    );
  });

  it('puts bars of one speaker in one row, further right the later they come', () => {
    const [first, second] = [markOf('harbour'), markOf('gulls')];
    assert.equal(first.box.y, second.box.y);
    assert.ok(first.box.x + first.box.width < second.box.x);
    assert.ok(markOf('Soup').box.y > first.box.y);
  });

  it('gives long quotations long bars, and none less than can be seen', () => {
    assert.ok(markOf('harbour').box.width > markOf('no soup').box.width);
    const long = reading(`"A" ${'word '.repeat(5000)}`, [{ words: '"A"', by: 'Alves' }]);
    assert.ok(layoutOf(pictureIn(long), 300).marks.every(({ box }) => box.width >= 4));
  });

  it('tells sure, unsure and unknown speakers apart by pattern', () => {
    assert.deepEqual(
      ['harbour', 'Soup', 'no soup'].map((words) => markOf(words).box.look),
      ['stated', 'unsure', 'nobody'],
    );
    const { words } = layoutOf(picture, 640);
    for (const key of ['speaker found', 'speaker unsure', 'no speaker found'])
      assert.ok(
        words.some(({ text, style }) => text === key && style === 'plain'),
        key,
      );
  });

  it('explains only the patterns that occur', () => {
    const sure = pictureIn(reading('"Yes," Alves said.', [{ words: '"Yes,"', by: 'Alves' }]));
    assert.deepEqual(
      layoutOf(sure, 640)
        .words.filter(({ style }) => style === 'plain')
        .map(({ text }) => text),
      ['speaker found'],
    );
  });

  for (const width of WIDTHS) {
    it(`stays inside its frame at ${width} pixels, alone or not`, () => {
      for (const standsAlone of [false, true]) {
        const layout = layoutOf(picture, width, standsAlone);
        for (const box of [...layout.boxes, ...layout.marks.map((mark) => mark.box)]) {
          assert.ok(box.x >= 0 && box.y >= 0 && box.width >= 0, JSON.stringify(box));
          assert.ok(
            box.x + box.width <= layout.width + 0.01 && box.y + box.height <= layout.height + 0.01,
            JSON.stringify(box),
          );
        }
      }
    });
  }

  it('cuts names that are too long, and keeps them whole in their title', () => {
    const name = 'The Permanent Interparliamentary Commission for Northern Ferry Lines and Harbours';
    const layout = layoutOf(pictureIn(reading('"Yes," it said.', [{ words: '"Yes,"', by: name }])), 300);
    const [shown] = layout.words.filter(({ style }) => style === 'name');
    assert.ok(shown?.text.endsWith('…') && shown.whole === name);
    assert.ok(svgOf(picture, layout).includes(`<title>${name}</title>`));
  });

  it('is well-formed, with one link in the order of Tab', () => {
    const elements = elementsOf(svgOf(picture, layoutOf(picture, 640)));
    const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
    assert.equal(links.length, 5);
    assert.equal(links.filter((attributes) => attributes.includes('tabindex="0"')).length, 1);
    assert.match(
      links[0] ?? '',
      /aria-label="Astrid Nordvik: The old harbour stays, \(line 1, 4 words, stated\)" data-start="0" data-end="24"/,
    );
  });

  it('as a file has its title, a white ground, its style and no links', () => {
    const file = svgFileOf(picture, layoutOf(picture, 900, true));
    const names = elementsOf(file).map(({ name }) => name);
    assert.match(file, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    assert.match(file, /<title>Who is quoted: A page<\/title><desc>4 quotations, 17 words\.<\/desc>/);
    assert.match(file, /<rect width="100%" height="100%" fill="#ffffff"\/>/);
    assert.ok(!names.includes('a') && !names.includes('script'));
    assert.doesNotMatch(file.replace('xmlns="http://www.w3.org/2000/svg"', ''), /https?:|var\(|href/);
  });
});

describe('the table of who is quoted', () => {
  it('has headers for its columns and rows, and every quotation as a link', () => {
    const elements = elementsOf(tableOf(picture));
    const having = (name: string, part: string) =>
      elements.filter((element) => element.name === name && element.attributes.includes(part)).length;
    assert.equal(having('th', 'scope="col"'), 4);
    assert.equal(having('th', 'scope="row"'), 4);
    assert.equal(having('a', 'data-start='), 5);
  });

  it('says in words who is unsure', () => {
    const rows = tableOf(picture).split('<tr>');
    assert.deepEqual(
      rows.filter((row) => row.includes('speaker unsure')).map((row) => /scope="row">(.*?)</.exec(row)?.[1]),
      ['“a sailor”'],
    );
  });
});

describe('text that means harm', () => {
  const attacks = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '</style></svg><a href="command:workbench.action.quit">',
    '" onclick="alert(1)" x="',
    "' onfocus='alert(1)",
    'command:workbench.action.quit',
    '&lt;b&gt;',
    ']]><!--',
    '\u0000\u0008\ud800',
  ];

  for (const attack of attacks) {
    it(`is shown as what it is: ${JSON.stringify(attack)}`, () => {
      const about = (text: string) =>
        pictureIn(reading(`"Hello ${text}" there`, [{ words: `"Hello ${text}"`, by: text }]), text);
      const [harmful, harmless] = [about(attack), about('n'.repeat(attack.length))];
      const forms = [
        (of: typeof harmless) => svgOf(of, layoutOf(of, 4000)),
        (of: typeof harmless) => svgFileOf(of, layoutOf(of, 4000, true)),
        tableOf,
      ];
      for (const form of forms) {
        const markup = form(harmful);
        // Whatever the text says, the elements and attributes are those of any other text.
        assert.deepEqual(elementsOf(markup).map(skeleton), elementsOf(form(harmless)).map(skeleton));
        assert.doesNotMatch(markup, /[\u0000\u0008]/);
        assert.equal(markup, Buffer.from(markup).toString());
      }
    });
  }

  const skeleton = ({ name, attributes }: { name: string; attributes: string }): string =>
    `${name} ${attributes.replace(/"[^"]*"/g, '""')}`;
});
