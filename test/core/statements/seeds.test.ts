import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { shippedStatementReader } from '../../../src/core/statements/model';
import { entityById } from '../../../src/core/queries';
import { textOf } from '../../../src/core/span';
import { load, PHONE_TALK, SECRET_INFO } from '../support/pages';

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').replaceAll('’', "'");

/** What a seed reports: speaker by source, cue: first words of the content … its last ones. */
function reported(seed: string): string[] {
  const analysis = analyze(load(seed), { statements: 'stated' }, { statementReader: shippedStatementReader() });
  assert.ok(analysis);
  const { text, quotes } = analysis;
  return quotes
    .filter(({ kind }) => kind === 'indirect')
    .map((quote) => {
      const [mention, cue] = [quote.mention, quote.cue].map((words) => (words ? textOf(text, words) : '–'));
      const words = plain(textOf(text, quote)).split(' ');
      const content = `${words.slice(0, 4).join(' ')} … ${words.slice(-2).join(' ')}`;
      return plain(`${entityById(analysis, quote.speaker)?.name ?? '–'} by ${mention}, ${cue}: ${content}`);
    });
}

describe('what the seeds report', () => {
  for (const [seed, ...statements] of [
    [
      PHONE_TALK,
      'Russian Foreign Ministry by the Russian Foreign Ministry, said in a statement: Russian Foreign Minister Sergei … political settlement',
      'Sergey Lavrov by Lavrov, also called for: a resolute fight against … war-torn country',
      "Sergey Lavrov by Lavrov, also stressed: Moscow's demand on the … United States",
      'Russian Foreign Ministry by the ministry, added: Both sides also expressed … Thomas Shannon',
    ],
    [
      SECRET_INFO,
      'Chung Eui-yong by Chung, admitted: he had previously met … Nikolay Patrushev',
      "Sergei Lavrov by He, said: South Korea's envoy's recent … Korean crisis",
      'Sergei Lavrov by He, added: Moscow values South Korean … bilateral partnership',
    ],
  ] as const)
    for (const statement of statements)
      it(statement, () => {
        assert.ok(reported(seed).includes(statement), `only ${reported(seed).join('\n')}`);
      });
});
