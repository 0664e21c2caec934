import { existsSync } from 'node:fs';
import { compare } from '../compare/compare';
import { renderComparison } from '../compare/text';
import { analyze } from '../core/analyze';
import { applyDecisions } from '../core/decisions/apply';
import { anchorAll } from '../core/decisions/anchor';
import { readable } from '../core/decisions/readable';
import type { Analysis } from '../core/model';
import { foreignOf } from '../core/page/foreign';
import { identityOf } from '../disk/identity';
import { importBrat } from '../import/brat';
import { complain, FOREIGN, UsageError } from './complaints';
import { print } from './output';
import { decided, DECISIONS, readDecisions, readText } from './reading';

/** Compares two annotations of one text. Returns the exit status. */
export function compareFiles(first: string, second: string, textFile: string | undefined, asJson: boolean): number {
  const file = textFile ?? textOf(first) ?? textOf(second);
  if (file === undefined) throw new UsageError('the text is not beside the annotations: name it with --text');
  const text = readText(file);
  if (text === null) return 1;
  const machine = analyze(text);
  if (!machine) {
    const foreign = foreignOf(text);
    complain(file, foreign ? FOREIGN[foreign] : 'is no news page');
    return 1;
  }
  const a = annotationIn(first, file, machine);
  const b = annotationIn(second, file, machine);
  if (!a || !b) return 1;
  const comparison = compare(a, b);
  print(asJson ? `${JSON.stringify(comparison, null, 2)}\n` : renderComparison(comparison, a, b));
  return 0;
}

/** The text that a file annotates, by its name; undefined where there is none. */
function textOf(file: string): string | undefined {
  const text = file.endsWith(DECISIONS) ? file.slice(0, -DECISIONS.length) : file.replace(/\.ann$/i, '.txt');
  return existsSync(text) ? text : undefined;
}

/**
 * What a file makes of the text: the text itself stands for the machine's reading, decisions for that reading with them
 * applied, and standoff of brat for what is in it and nothing else. Null after saying what is wrong.
 */
function annotationIn(file: string, textFile: string, machine: Analysis): Analysis | null {
  if (identityOf(file) === identityOf(textFile)) return machine;
  if (!/\.ann$/i.test(file)) {
    const decisions = readDecisions(file);
    return decisions && decided(machine, { decisions }, file);
  }
  const ann = readText(file);
  if (ann === null) return null;
  const text = readable(machine.text);
  const { decisions, unplaced } = importBrat(ann, text, { created: '1970-01-01T00:00:00Z', creator: null });
  for (const { line, reason } of unplaced) complain(`${file}:${line}`, reason);
  return applyDecisions({ ...machine, entities: [], quotes: [] }, anchorAll(decisions, text));
}
