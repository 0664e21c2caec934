/** Pages whose paragraphs are wrapped, as the reader of pages will tell them. */
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model';
import { linesOf } from '../../../src/core/page/lines';
import { readPage } from '../../../src/core/page/page';
import { wrappedBreaks } from '../../../src/core/page/wrapping';
import { clearView } from '../../../src/core/view/clear';
import { pageFrom } from '../../../src/core/view/mapping';

/** The analysis of a text in which all lines that no blank line parts, within one region, are one paragraph. */
export function analysedWrapped(text: string): Analysis {
  const clear = clearView(text);
  const page = readPage(clear.text) ?? assert.fail('no page');
  const lines = linesOf(clear.text);
  const wrapped = wrappedBreaks(lines, (i) =>
    page.regions.some(({ start, end }) => start <= lines[i]!.from && lines[i]!.to < end),
  );
  return analyze(text, { page: pageFrom(clear, { ...page, wrapped }) }) ?? assert.fail('no page');
}
