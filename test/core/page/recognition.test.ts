import assert from 'node:assert/strict';
import path from 'node:path';
import { analyze } from '../../../src/core/analyze';
import { news, noNews } from '../../../tools/eval/own-texts.mts';

const nameOf = (file: string): string => path.basename(file, '.txt');

describe('texts of our own', () => {
  for (const { file, text } of noNews('a'))
    it(`is no news: ${nameOf(file)}`, () => assert.equal(analyze(text)?.page.format ?? null, null));

  for (const { file, text } of news('a'))
    it(`is news: ${nameOf(file)}`, () => assert.equal(analyze(text)?.page.format, 'news'));
});
