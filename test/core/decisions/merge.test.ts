import assert from 'node:assert/strict';
import {
  type Collection,
  decisionsIn,
  emptyCollection,
  withDecision,
  withoutDecision,
  withPlaces,
} from '../../../src/core/decisions/collection';
import { decide } from '../../../src/core/decisions/decide';
import type { Choice, Decision } from '../../../src/core/decisions/decision';
import { mergeCollections, resolve } from '../../../src/core/decisions/merge';
import { readable } from '../../../src/core/decisions/readable';
import { at, STAMP, TALKS } from '../support/decisions';

const text = readable(TALKS);
const made = (words: string, choice: Choice, creator = 'Ada'): Decision =>
  decide(text, { at: at(TALKS, words), choice }, { ...STAMP, creator });
const noName: Choice = { kind: 'no-name', everywhere: false };
const official: Choice = { kind: 'name', as: 'official', called: null, mention: null, everywhere: false };
const nordvik = made('Nordvik', official);
const oslo = made('Oslo', noName);
const base = [nordvik, oslo].reduce(withDecision, emptyCollection('page.txt', STAMP.created));

/** What each decision in a collection says, by the words it is on. */
const said = (collection: Collection): string[] =>
  decisionsIn(collection)
    .map(({ at: { exact }, choice, creator }) => `${exact} ${choice.kind} ${creator}`)
    .sort();

describe('decisions from two sides', () => {
  it('come together where they are on different things', () => {
    const { merged, conflicts } = mergeCollections(
      base,
      withDecision(base, made('Carvalho', official)),
      withoutDecision(withDecision(base, made('Portugal', noName, 'Ben')), oslo.id),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual(said(merged), ['Carvalho name Ada', 'Nordvik name Ada', 'Portugal no-name Ben']);
  });

  it('come together with all that other tools have added, under whatever ids', () => {
    const added = (label: string) => ({ annotation: { id: oslo.id, type: 'Annotation', label }, decision: null });
    const theirs = { ...base, entries: [added('one'), ...base.entries, added('two'), added('two')] };
    const { merged, conflicts } = mergeCollections(base, withDecision(base, made('Carvalho', official)), theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(said(merged), ['Carvalho name Ada', 'Nordvik name Ada', 'Oslo no-name Ada']);
    assert.deepEqual(
      merged.entries.filter(({ decision }) => !decision).map(({ annotation }) => annotation['label']),
      ['one', 'two', 'two'],
    );
  });

  it('are no conflict where both did the same', () => {
    const changed = withDecision(base, { ...nordvik, choice: noName });
    assert.deepEqual(mergeCollections(base, changed, changed).conflicts, []);
    assert.deepEqual(
      said(mergeCollections(base, withoutDecision(base, oslo.id), withoutDecision(base, oslo.id)).merged),
      ['Nordvik name Ada'],
    );
  });

  it('are no conflict where a decision only moved with the text', () => {
    const moved = withPlaces(base, [{ ...nordvik, at: { ...nordvik.at, start: 1, end: 8, prefix: '' } }]);
    const { merged, conflicts } = mergeCollections(
      base,
      moved,
      withDecision(base, { ...nordvik, choice: noName, creator: 'Ben' }),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual(said(merged), ['Nordvik no-name Ben', 'Oslo no-name Ada']);
  });

  for (const [name, ours, theirs] of [
    [
      'both changed one',
      withDecision(base, { ...nordvik, choice: noName }),
      withDecision(base, { ...nordvik, choice: { ...official, as: 'person' }, creator: 'Ben' }),
    ],
    [
      'one changed what the other took back',
      withDecision(base, { ...nordvik, choice: noName }),
      withoutDecision(base, nordvik.id),
    ],
    [
      'one took back what the other changed',
      withoutDecision(base, nordvik.id),
      withDecision(base, { ...nordvik, choice: noName, creator: 'Ben' }),
    ],
    [
      'both decided on the same words anew',
      withDecision(base, made('Carvalho', noName)),
      withDecision(base, made('Carvalho', official, 'Ben')),
    ],
  ] as const) {
    it(`are a conflict where ${name}`, () => {
      const merge = mergeCollections(base, ours, theirs);
      assert.equal(merge.conflicts.length, 1);
      assert.deepEqual(said(resolve(merge, () => false)), said(ours));
      assert.deepEqual(said(resolve(merge, () => true)), said(theirs));
    });
  }

  it('leave annotations of other tools to those that made them', () => {
    const foreign = { annotation: { id: 'http://tool.example/1', motivation: 'tagging' }, decision: null };
    const theirs = { ...base, envelope: { ...base.envelope, label: 'theirs' }, entries: [...base.entries, foreign] };
    const { merged, conflicts } = mergeCollections(base, base, theirs);
    assert.deepEqual(conflicts, []);
    assert.ok(merged.entries.includes(foreign));
    assert.equal(merged.envelope['label'], 'theirs');
  });
});
