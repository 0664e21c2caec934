import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { find, load, OSLO, PHONE_TALK, RECIPE, SECRET_INFO } from '../../support/editor';

/** What the selection grows to from one character into `words`. */
async function growth(
  path: string,
  words: string,
  around?: string,
): Promise<{ document: vscode.TextDocument; ranges: vscode.Range[] }> {
  const document = await load(path);
  const position = find(document, words, around).start.translate(0, 1);
  const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [position],
  );
  const ranges: vscode.Range[] = [];
  for (let range = first; range; range = range.parent!) ranges.push(range.range);
  return { document, ranges };
}

const lines = ({ document, ranges }: Awaited<ReturnType<typeof growth>>) =>
  ranges.map((range) => document.getText(range).replace(/\s+/g, ' ').trim());

describe('the selection', () => {
  it('grows from a word over the quotation, its marks, the sentence and the paragraph to parts of the page and the page', async () => {
    const grown = lines(await growth(OSLO, 'warm', 'unusually warm'));
    const steps = ['warm', 'unusually warm.', '"unusually warm."', 'Carvalho called the talks "unusually warm."'];
    assert.deepEqual(grown.slice(0, steps.length), steps);
    const body = grown.findIndex((step) => step.startsWith('OSLO (Sputnik)') && step.endsWith('he added.'));
    const page = grown.findIndex((step) => step.startsWith('date 2019-06-04'));
    assert.ok(grown.indexOf(steps[3]!) < body && body < page, grown.join('\n'));
  });

  it('grows from a sentence inside a quotation to the quotation', async () => {
    const grown = lines(await growth(OSLO, 'northern waters'));
    const steps = [
      'We have found a way to share the northern waters that is fair to the smallest boats,',
      '"We have found a way to share the northern waters that is fair to the smallest boats,"',
    ];
    assert.deepEqual(
      grown.filter((step) => steps.includes(step)),
      steps,
    );
    assert.ok(grown.some((step) => step.startsWith('"We have') && step.endsWith('to the coast."')));
  });

  it('grows strictly, wherever it begins', async () => {
    for (const [path, words] of [
      [OSLO, 'northern waters'],
      [OSLO, 'choir'],
      [OSLO, 'captcha'],
      [PHONE_TALK, 'exchanged views'],
      [SECRET_INFO, 'constructive role'],
      [SECRET_INFO, 'What a secret'],
    ] as const) {
      const { ranges } = await growth(path, words);
      assert.ok(ranges.length >= 4, words);
      ranges
        .slice(1)
        .forEach((range, index) =>
          assert.ok(range.contains(ranges[index]!) && !range.isEqual(ranges[index]!), `${words}, step ${index}`),
        );
    }
  });

  it('grows in other text as it does without us', async () => {
    const { document, ranges } = await growth(RECIPE, 'says');
    assert.ok(ranges.length > 0 && ranges.at(-1)!.contains(new vscode.Range(0, 0, document.lineCount - 1, 0)));
  });
});
