import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import lock from '../../package-lock.json';

const types = JSON.parse(readFileSync('node_modules/@types/vscode/package.json', 'utf8')) as {
  readonly version: string;
};

describe('the manifest', () => {
  it('promises to run in the VS Code whose types the sources are checked against', () => {
    assert.equal(manifest.engines.vscode, `^${types.version}`);
    assert.equal(manifest.devDependencies['@types/vscode'], types.version);
    assert.equal(lock.packages['node_modules/@types/vscode'].version, types.version);
  });

  it('asks for no trust and no disk, and starts nothing when it is installed', () => {
    // VS Code heeds what is restricted where support is limited, and nowhere else.
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name)),
      [],
    );
    assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
  });

  it("lets no folder that isn't trusted speak in the reader's name", () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const spoken = Object.keys(manifest.contributes.configuration.properties).filter((name) =>
      /\.(?:names|annotations)\./.test(name),
    );
    assert.deepEqual([...restrictedConfigurations].sort(), spoken.sort());
  });

  it('has defaults for its own language, and nests what is decided on a text under it', () => {
    assert.deepEqual(Object.keys(manifest.contributes.configurationDefaults), [
      '[newstext]',
      'explorer.fileNesting.enabled',
      'explorer.fileNesting.patterns',
    ]);
  });

  it('names files that are there and are packed', () => {
    const packed = readFileSync('.vscodeignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const { languages, grammars, walkthroughs } = manifest.contributes;
    const files = [
      manifest.icon,
      ...languages.map(({ configuration }) => configuration),
      ...grammars.map(({ path }) => path),
      ...walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
    ].map((file) => file.replace(/^\.\//, ''));
    for (const file of files) {
      assert.ok(existsSync(file), file);
      assert.ok(
        packed.some((entry) => entry === file || (entry.endsWith('/**') && file.startsWith(entry.slice(0, -2)))),
        file,
      );
    }
  });

  it('has every command of its menus', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    for (const { command } of Object.values(manifest.contributes.menus).flat())
      assert.ok(commands.includes(command), command);
  });
});
