import assert from 'node:assert/strict';
import { emptyCollection, decisionsIn, readCollection, writeChecked } from '../../../src/core/decisions/collection';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import type { Decision } from '../../../src/core/decisions/decision';
import { withForAll } from '../../../src/core/decisions/for-all';
import { readable } from '../../../src/core/decisions/readable';
import { setRight } from '../../../src/core/decisions/set-right';
import type { Analysis } from '../../../src/core/model';
import { textOf } from '../../../src/core/span';
import { analysed, at, STAMP, TALKS } from '../support/decisions';

/** Another page, on which somebody else has decided. */
const OTHER = `${TALKS}
The Northern Line will call at Bergen, Carvalho said. Ms. Nordvik left.
`;
const decided = (wish: Wish, text = TALKS): Decision => decide(readable(text), wish, STAMP);
const name = (words: string, as: 'organization' | 'person', text = OTHER): Wish => ({
  at: at(text, words),
  choice: { kind: 'name', as, called: null, mention: null, everywhere: true },
});
const withAll = (text: string, ...forAll: Decision[]): Analysis => setRight(analysed(text), { placed: [], forAll });
const mentionsOf = ({ entities, text }: Analysis, entityName: string): string[] =>
  (entities.find(({ name: called }) => called === entityName)?.mentions ?? []).map((mention) => textOf(text, mention));

describe('what holds for all texts of a folder', () => {
  it('holds wherever the words stand in what is read, and nowhere where they don’t', () => {
    const line = decided(name('Northern Line', 'organization'), OTHER);
    assert.deepEqual(mentionsOf(withAll(OTHER, line), 'Northern Line'), ['Northern Line']);
    assert.deepEqual(withAll(TALKS, line), analysed(TALKS));
  });

  it('takes words away from the names', () => {
    const none = decided({ at: at(TALKS, 'Carvalho'), choice: { kind: 'no-name', everywhere: true } });
    const all = (analysis: Analysis) => analysis.entities.flatMap(({ name: called }) => mentionsOf(analysis, called));
    assert.ok(all(analysed(OTHER)).includes('Carvalho'));
    assert.ok(!all(withAll(OTHER, none)).includes('Carvalho'));
  });

  it('makes two names one, each by where it first stands as a name', () => {
    const same = decided({ at: at(TALKS, 'Nordvik'), other: at(TALKS, 'Duarte Carvalho'), choice: { kind: 'same' } });
    const people = (analysis: Analysis) => analysis.entities.filter(({ type }) => type === 'person').length;
    assert.equal(people(withAll(OTHER, same)), people(analysed(OTHER)) - 1);
  });

  it('gives way to what is decided on one page', () => {
    const forAll = [decided(name('Northern Line', 'organization'), OTHER)];
    const own = decided({ at: at(OTHER, 'Northern Line'), choice: { kind: 'no-name', everywhere: false } }, OTHER);
    const placed = [{ decision: own, at: at(OTHER, 'Northern Line'), other: null, cue: null }];
    assert.deepEqual(mentionsOf(setRight(analysed(OTHER), { placed, forAll }), 'Northern Line'), []);
  });

  it('gives way to an earlier one for every occurrence on one page', () => {
    const own = decide(readable(OTHER), name('Northern Line', 'organization'), {
      ...STAMP,
      created: '2020-01-01T00:00:00Z',
    });
    const placed = [{ decision: own, at: at(OTHER, 'Northern Line'), other: null, cue: null }];
    const { entities } = setRight(analysed(OTHER), {
      placed,
      forAll: [decided(name('Northern Line', 'person'), OTHER)],
    });
    assert.equal(entities.find((entity) => entity.name === 'Northern Line')?.type, 'organization');
  });

  it('leaves a longer name whole that begins with the words', () => {
    const astrid = decided({ at: at(TALKS, 'Astrid'), choice: name('Northern Line', 'organization').choice });
    assert.deepEqual(withAll(TALKS, astrid).entities, analysed(TALKS).entities);
  });

  it('makes one of two of whom only a decision knows one', () => {
    const forAll = [
      decided(name('Northern Line', 'person'), OTHER),
      decided({ at: at(OTHER, 'Northern Line'), other: at(OTHER, 'Duarte Carvalho'), choice: { kind: 'same' } }, OTHER),
    ];
    assert.ok(mentionsOf(withAll(OTHER, ...forAll), 'Duarte Carvalho').includes('Northern Line'));
  });

  it('leaves apart whom a pronoun means', () => {
    const same = decided({ at: at(TALKS, 'he told'), other: at(TALKS, 'Astrid Nordvik'), choice: { kind: 'same' } });
    const she = { ...same, at: { ...same.at, exact: 'he' } };
    assert.deepEqual(withAll(TALKS, she).entities, analysed(TALKS).entities);
  });

  it('is nothing but what its words alone can tell', () => {
    const note = decided({ at: at(TALKS, 'a way'), choice: { kind: 'note', text: 'Which?' } });
    assert.deepEqual(withAll(TALKS, note), analysed(TALKS));
  });

  it('is one decision for the same words, whatever their places, and comes back from its file', () => {
    const first = decided(name('Northern Line', 'organization'), OTHER);
    const longer = OTHER.replace('Carvalho called', 'Then Carvalho called');
    const again = decided(name('Northern Line', 'person', longer), longer);
    const else_ = decided({ at: at(TALKS, 'Carvalho'), choice: { kind: 'no-name', everywhere: true } });
    const collection = [first, else_, again].reduce(withForAll, emptyCollection('./', STAMP.created));
    const read = readCollection(writeChecked(collection), './');
    assert.ok('collection' in read);
    assert.deepEqual(
      decisionsIn(read.collection)
        .map(({ at: { exact }, choice }) => `${exact} ${choice.kind === 'name' ? choice.as : choice.kind}`)
        .sort(),
      ['Carvalho no-name', 'Northern Line person'],
    );
  });
});
