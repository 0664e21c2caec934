import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import { ratesFrom, shippedRates, sum, tally, type Tallies } from '../../../tools/train/counting.mts';

/** A news text in which `cue` is annotated as the cue and `source` as the source of a quotation. */
function counted(source: string, cue: string): Tallies {
  const text = `LONDON (Reuters) - The visit went ahead on Monday.\n\nOn Monday ${source} ${cue} that "we will never agree to it at all."\n\nThe talks go on.\n`;
  const reading = read(text) ?? assert.fail('is no page');
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attributions = [{ sources: [spanOf(source)], cues: [spanOf(cue)], contents: [] }];
  return tally({ article: { id: source, text, attributions, goldQuotes: [] }, scenes: reading.scenes });
}

const times = (count: number, tallies: Tallies): Tallies[] => Array<Tallies>(count).fill(tallies);

describe('word rates', () => {
  const yodelled = counted('the neighbour', 'yodelled');
  const said = counted('the neighbour', 'said');

  it('are high for a word that often is a cue, whatever the lexicon knows of it', () => {
    const rate = ratesFrom(sum(times(9, yodelled))).cue.get('yodelled') ?? 0;
    assert.ok(rate > 0.6, `is ${rate}`);
  });

  it('leave the own article out', () => {
    const total = sum([...times(8, said), yodelled]);
    assert.equal(ratesFrom(total).cue.get('said') !== undefined, true);
    assert.equal(ratesFrom(total, said).cue.get('said'), undefined);
  });

  it('tell of few quoted words whether what stands around them lets expect a source', () => {
    const text =
      'LONDON (Reuters) - The visit went ahead on Monday.\n\nBehind what is nicknamed "ice door" he called it "a shame" on Tuesday.\n';
    const { scenes } = read(text) ?? assert.fail('is no page');
    const start = text.indexOf('"a shame"');
    const goldQuotes = [
      {
        start,
        end: start + '"a shame"'.length,
        sources: [{ start: text.indexOf('he '), end: text.indexOf('he ') + 2 }],
        cues: [],
      },
    ];
    const { quoteBehind, quoteBefore } = ratesFrom(
      sum(times(20, tally({ article: { id: '', text, attributions: [], goldQuotes }, scenes }))),
    );
    assert.ok((quoteBehind.get('nicknamed') ?? 1) < 0.2);
    assert.ok((quoteBehind.get('it') ?? 0) > 0.8);
    assert.ok((quoteBefore.get('on') ?? 0) > 0.8);
  });

  it('leave out what is rare', () => {
    assert.equal(shippedRates(sum(times(7, yodelled))).cue['yodelled'], undefined);
  });

  it('are the same in training and where they ship', () => {
    const total = sum([...times(9, yodelled), ...times(12, said)]);
    const rates = ratesFrom(total);
    const shipped = shippedRates(total);
    for (const [key, rate] of Object.entries(shipped.cue)) assert.equal(rates.cue.get(key), rate);
    assert.deepEqual(
      Object.keys(shipped.head).filter((key) => rates.head.get(key) === undefined),
      [],
    );
  });

  it('know no names, also where a tagger takes one for a word', () => {
    const total = sum(times(9, yodelled));
    const capital = new Map([...total.capital, ['neighbour', [9, 9]] as const]);
    assert.ok('neighbour' in shippedRates(total).head);
    assert.ok(!('neighbour' in shippedRates({ ...total, capital }).head));
  });
});
