import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import bundle from '../../l10n/bundle.l10n.json';
import manifest from '../../package.json';
import manifestBundle from '../../package.nls.json';

/**
 * The first arguments of all calls of `l10n.t` in a source: literals as what they hold, anything else as its own code
 * between `<` and `>`.
 */
function messagesIn(source: string): string[] {
  const messages: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [message] = node.arguments;
      messages.push(message && ts.isStringLiteralLike(message) ? message.text : `<${message?.getText() ?? ''}>`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return messages;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const messages = sources.flatMap((file) => messagesIn(readFileSync(path.join('src', file), 'utf8')));
const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

describe('the bundles of messages', () => {
  it('are compared with what the sources say', () => {
    const source =
      'vscode.l10n.t("It’s {0}.", name); l10n.t(`plain`); l10n.t(variable); other.t("no"); // l10n.t("comment")';
    assert.deepEqual(messagesIn(source), ['It’s {0}.', 'plain', '<variable>']);
  });

  it('hold every message of the sources and no other', () => {
    assert.ok(messages.length > 30);
    assert.deepEqual(sorted(Object.keys(bundle)), sorted(messages));
  });

  it('have each message in the words of the source, as the language of the source is English', () => {
    for (const [message, words] of Object.entries(bundle)) assert.equal(words, message);
  });

  it('hold every text of the manifest and no other', () => {
    assert.deepEqual(sorted(Object.keys(manifestBundle)), sorted(keys));
    for (const [key, words] of Object.entries(manifestBundle)) assert.ok(words.trim(), key);
  });

  it('hold every text of the manifest that a person reads', () => {
    const { commands, configuration, colors, semanticTokenTypes } = manifest.contributes;
    const shown = [
      ...commands.map(({ title }) => title),
      ...[configuration]
        .flat()
        .flatMap(({ properties }) => Object.values(properties))
        .map((setting) => ('description' in setting ? setting.description : setting.markdownDescription)),
      ...[...colors, ...semanticTokenTypes].map(({ description }) => description),
    ];
    assert.deepEqual(
      shown.filter((text) => !/^%[^%]+%$/.test(text)),
      [],
    );
  });
});

describe('the commands', () => {
  it('are found under one category', () => {
    assert.deepEqual(sorted(manifest.contributes.commands.map(({ category }) => category)), ['Newsmark']);
  });
});
