import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { analysisFile, built } from './built.mts';
import { figure, milliseconds, type Part } from './measuring.mts';
import { seeds } from './texts.mts';

/** What loading and the first text cost in a process that has done nothing yet. */
export function starting(short: boolean): Part {
  const { text } = seeds()[0] ?? { text: '' };
  const runs = Array.from({ length: short ? 3 : 11 }, () => fresh<Start>(firstText, { analysisFile, text }));
  const others = Array.from({ length: short ? 1 : 5 }, () =>
    fresh<number>(compromise, { file: createRequire(import.meta.url).resolve('compromise/three'), text }),
  );
  return {
    title: 'Start, cold: a fresh process',
    figures: [
      figure(
        'load of analysis.js',
        'ms',
        runs.map(({ load }) => load),
      ),
      figure(
        'first seed: regions',
        'ms',
        runs.map(({ regions }) => regions),
      ),
      figure(
        'first seed: everything',
        'ms',
        runs.map(({ everything }) => everything),
      ),
      figure('load of compromise/three and its pass over the same seed', 'ms', others),
    ],
    notes: [],
  };
}

/**
 * Sizes of the parts as they ship, and how long the engine takes to read them; `extension.js` is all that activation
 * loads.
 */
export function bundles(): Part {
  const files = ['extension.js', 'analysis.js', 'extension.web.js', 'quoted.js', 'cli.js'];
  return {
    title: 'Bundles',
    figures: files.flatMap((name) => {
      const file = path.join(built, name);
      const source = readFileSync(file, 'utf8').replace(/^#!.*/, '');
      return [
        figure(name, 'KB', [statSync(file).size / 1024]),
        figure(
          `${name}, compiled`,
          'ms',
          Array.from({ length: 5 }, (_, n) => milliseconds(() => new Script(`${source}\n// ${n}`))),
        ),
      ];
    }),
    notes: [
      'VS Code loads extension.js on activation, extension.web.js with the first text, quoted.js in the panel of who is quoted; analysis.js is the core in extension.web.js alone.',
    ],
  };
}

interface Start {
  readonly load: number;
  readonly regions: number;
  readonly everything: number;
}

const firstText = `({ analysisFile, text }) => {
  let core;
  const load = milliseconds(() => { core = require(analysisFile); });
  const regions = milliseconds(() => core.isPage(text));
  return { load, regions, everything: milliseconds(() => core.analyze(text)) };
}`;

const compromise = `({ file, text }) => milliseconds(() => { const nlp = require(file); (nlp.default ?? nlp)(text); })`;

/** What a function, given as source, returns for an argument in a process of its own. */
export function fresh<Result>(source: string, argument: unknown, options: readonly string[] = []): Result {
  const script = `const milliseconds = ${milliseconds.toString()};
    let input = '';
    process.stdin.on('data', (chunk) => { input += chunk; }).on('end', () => { console.log(JSON.stringify((${source})(JSON.parse(input)))); });`;
  return JSON.parse(
    execFileSync(process.execPath, [...options, '-e', script], { input: JSON.stringify(argument), encoding: 'utf8' }),
  ) as Result;
}
