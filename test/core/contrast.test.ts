import assert from 'node:assert/strict';
import { contributes } from '../../package.json';
import { contrast, opaque, seenOn } from './support/contrast';

type ThemeKind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/** Background and text of the editor under VS Code's own themes of each kind. */
const THEMES: Record<
  ThemeKind,
  readonly { readonly name: string; readonly background: string; readonly text: string }[]
> = {
  dark: [
    { name: 'Dark Modern', background: '#1f1f1f', text: '#cccccc' },
    { name: 'Dark+', background: '#1e1e1e', text: '#d4d4d4' },
    { name: 'Dark 2026', background: '#121314', text: '#bbbebf' },
  ],
  light: [
    { name: 'Light Modern', background: '#ffffff', text: '#3b3b3b' },
    { name: 'Light+', background: '#ffffff', text: '#000000' },
    { name: 'Light 2026', background: '#ffffff', text: '#202020' },
  ],
  highContrast: [{ name: 'Dark High Contrast', background: '#000000', text: '#ffffff' }],
  highContrastLight: [{ name: 'Light High Contrast', background: '#ffffff', text: '#292929' }],
};

const LINES = contributes.colors.map(({ id }) => id).filter((id) => id.endsWith('Underline'));

/**
 * The ratios that WCAG 2.2 asks for at levels AA and, with high contrast, AAA; a line has none at AAA and gets that of
 * AA text.
 */
const NEEDED = { line: { normal: 3, high: 4.5 }, text: { normal: 4.5, high: 7 } };

const needed = (what: keyof typeof NEEDED, kind: ThemeKind): number =>
  NEEDED[what][kind.startsWith('high') ? 'high' : 'normal'];

function contributed(id: string, kind: ThemeKind): string {
  const color = contributes.colors.find((candidate) => candidate.id === id);
  assert.ok(color, `${id} is contributed`);
  return color.defaults[kind];
}

describe('the contrast', () => {
  it('is measured as WCAG defines it', () => {
    assert.equal(contrast(opaque('#000000'), opaque('#ffffff')), 21);
    assert.equal(contrast(opaque('#777777'), opaque('#ffffff')).toFixed(2), '4.48');
    assert.equal(contrast(seenOn('#00000080', opaque('#ffffff')), opaque('#ffffff')).toFixed(1), '4.0');
  });

  it('is measured for every colour that is contributed', () => {
    assert.deepEqual(
      contributes.colors.map(({ id }) => id).filter((id) => !LINES.includes(id)),
      ['newsmark.quotationBackground', 'newsmark.boilerplateForeground'],
    );
  });

  for (const kind of Object.keys(THEMES) as ThemeKind[]) {
    for (const { name, background, text } of THEMES[kind]) {
      const ground = opaque(background);
      const quotation = seenOn(contributed('newsmark.quotationBackground', kind), ground);

      for (const id of LINES) {
        it(`lets ${id} be seen in ${name}, on quotations too`, () => {
          for (const below of [ground, quotation]) {
            const ratio = contrast(seenOn(contributed(id, kind), below), below);
            assert.ok(ratio >= needed('line', kind), `${ratio.toFixed(2)} is less than ${needed('line', kind)}`);
          }
        });
      }

      it(`lets boilerplate be read in ${name}, and stands back behind the text`, () => {
        const dimmed = contrast(opaque(contributed('newsmark.boilerplateForeground', kind)), ground);
        assert.ok(dimmed >= needed('text', kind), `${dimmed.toFixed(2)} is less than ${needed('text', kind)}`);
        assert.ok(dimmed < 0.75 * contrast(opaque(text), ground));
      });

      it(`lets quotations be read in ${name}, and told from the text around them`, () => {
        assert.ok(contrast(opaque(text), quotation) >= needed('text', kind));
        assert.ok(contrast(quotation, ground) > 1.05);
      });
    }
  }
});
