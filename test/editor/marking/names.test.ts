import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { load, OSLO, PHONE_TALK, SECRET_INFO, tokensOf } from '../../support/editor';

async function namesOf(document: vscode.TextDocument, type: string): Promise<Set<string>> {
  return new Set((await tokensOf(document)).filter((token) => token.type === type).map(({ text }) => text));
}

async function assertNames(path: string, type: string, ...expected: string[]): Promise<void> {
  const names = await namesOf(await load(path), type);
  for (const name of expected)
    assert.ok(names.has(name), `${type} ${name} in ${path}; there are ${[...names].join(', ')}`);
}

describe('the colours of names', () => {
  it('show the officials', async () => {
    await assertNames(
      PHONE_TALK,
      'official',
      'Sergei Lavrov',
      'Sergey Lavrov',
      'Lavrov',
      'Rex Tillerson',
      'Tillerson',
      'Sergey Ryabkov',
      'Thomas Shannon',
    );
    await assertNames(
      SECRET_INFO,
      'official',
      'Sergey Lavrov',
      'Lavrov',
      'Chung Eui-yong',
      'Chung',
      'Nikolay Patrushev',
      'Donald Trump',
      'Kim Jong-un',
    );
    await assertNames(OSLO, 'official', 'Astrid Nordvik', 'Nordvik', 'Duarte Carvalho', 'Carvalho');
  });

  it('show the countries', async () => {
    await assertNames(PHONE_TALK, 'country', 'Russia', 'US', 'United States', 'Syria', 'N Korea');
    await assertNames(SECRET_INFO, 'country', 'Russia', 'US', 'United States', 'North Korea', 'South Korea', 'DPRK');
    await assertNames(OSLO, 'country', 'Norway', 'Portugal');
  });

  it('do not call a month, a pronoun or a ministry an official', async () => {
    const officials = await namesOf(await load(OSLO), 'official');
    for (const word of ['May', 'he', 'she', 'Norwegian Foreign Ministry']) assert.ok(!officials.has(word), word);
  });

  it('follow one another in order, without overlap and each on its line', async () => {
    for (const path of [PHONE_TALK, SECRET_INFO, OSLO]) {
      const tokens = await tokensOf(await load(path));
      for (const [index, { range, text }] of tokens.entries()) {
        assert.ok(range.isSingleLine && text.trim() === text && text !== '');
        assert.ok(index === 0 || tokens[index - 1]!.range.end.isBeforeOrEqual(range.start));
      }
    }
  });
});
