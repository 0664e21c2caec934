import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

/** The rules on regular expressions that `source` breaks, anywhere in `src`. */
async function slow(source: string, filePath: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(source, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? '').filter((rule) => rule.startsWith('regexp/'));
}

/** The restrictions that `source` breaks as part of the core, as the words that break them. */
async function restricted(source: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(source, { filePath: 'src/core/analyze.ts' });
  const messages = result?.messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-')) ?? [];
  return messages.map(({ message }) => /'(.*?)'/.exec(message)?.[1] ?? message);
}

describe('the core', function () {
  this.timeout(30_000);

  it('may import neither VS Code, Node nor what builds on it, nor use the globals of a host', async () => {
    const forbidden = `
      import 'vscode';
      import 'fs';
      import 'node:path';
      import '../editor/analyses';
      import '../export/json';
      process.exit(Buffer.length);
    `;
    assert.deepEqual(await restricted(forbidden), [
      ...['vscode', 'fs', 'node:path', '../editor/analyses', '../export/json'],
      ...['process', 'Buffer'],
    ]);
  });

  it('may import itself', async () => {
    assert.deepEqual(await restricted(`import './span'; import './path';`), []);
  });
});

describe('regular expressions', function () {
  this.timeout(30_000);

  it('may take no more than linear time', async () => {
    for (const file of ['src/core/analyze.ts', 'src/editor/wording/excerpt.ts', 'src/cli.ts']) {
      for (const pattern of ['/(a+)+$/', '/^(?:a|a)*b/', '/a*b/', 'new RegExp(`(?:${PART})+$`)']) {
        assert.notDeepEqual(
          await slow(`const PART = 'a+'; export const found = ${pattern}.test(PART);`, file),
          [],
          `${pattern} in ${file}`,
        );
      }
      assert.deepEqual(await slow('export const found = /^a+b/.test(text);', file), [], file);
    }
  });
});
