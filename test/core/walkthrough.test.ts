import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contributes } from '../../package.json';
import texts from '../../package.nls.json';

const [walkthrough] = contributes.walkthroughs;
const textOf = (key: string): string => (texts as Record<string, string>)[key.replaceAll('%', '')] ?? '';

describe('the walkthrough', () => {
  it('has four steps', () => {
    assert.equal(walkthrough?.steps.length, 4);
  });

  for (const { id, description, media, completionEvents } of walkthrough?.steps ?? []) {
    it(`lets the reader do what the step “${id}” is about, and then counts it as done`, () => {
      const commands = [...textOf(description).matchAll(/\]\(command:([\w.]+)\)/g)].map(
        ([, command]) => `onCommand:${command}`,
      );
      assert.ok(commands.length > 0);
      assert.ok(
        completionEvents.some((event) => commands.includes(event)),
        completionEvents.join(),
      );
    });

    it(`has a picture for the step “${id}” in the colours of the theme`, () => {
      const picture = readFileSync(media.svg, 'utf8');
      const colors = [...picture.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color!);
      assert.ok(colors.length > 5);
      assert.deepEqual(
        colors.filter((color) => !/^(?:var\(--vscode-.*\)|none|url\(#\w+\))$/.test(color)),
        [],
      );
      assert.ok(textOf(media.altText));
    });
  }
});
