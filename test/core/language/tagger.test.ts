import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import model from '../../../src/core/language/tagger.json';
import { taggerOf } from '../../../src/core/language/tagger';
import { votesOf } from '../../../src/core/language/tagger-votes';
import { shippedTagger } from '../../../src/core/language/tagger-model';
import { type Tag, TAGS } from '../../../src/core/language/tags';
import { MOST_TAGGER_BYTES, taggerText } from '../../../tools/train/model-file.mts';

describe('tags of words', () => {
  /** Words with the tag that rules need of them, and one that they must not have. */
  const cases: [sentence: string, word: string, has: Tag, hasNot: Tag][] = [
    ['The minister plans a visit to the north.', 'plans', 'Verb', 'Noun'],
    ['The plans of the minister were read aloud.', 'plans', 'Noun', 'Verb'],
    ['“The bridge is dead,” Brandt said on Monday.', 'brandt', 'ProperNoun', 'Adjective'],
    ['Maria Orsi told reporters that she would resign.', 'maria', 'FemaleName', 'MaleName'],
    ['Peter Lindqvist told reporters that he would resign.', 'peter', 'MaleName', 'FemaleName'],
    ['“It will rain,” he warned.', 'he', 'Pronoun', 'Verb'],
    ['“It will rain,” he warned.', 'warned', 'PastTense', 'Adjective'],
    ['Calling it a mistake, Orsi left the room.', 'calling', 'Gerund', 'ProperNoun'],
    ['A spokeswoman for the ministry declined to answer.', 'spokeswoman', 'Noun', 'Verb'],
    ['A spokeswoman for the ministry declined to answer.', 'for', 'Preposition', 'Noun'],
    ["The ministry's answer came late.", "ministry's", 'Possessive', 'Verb'],
    ['They could not have known.', 'could', 'Modal', 'Noun'],
    ['The envoy Pia Holm disagreed.', 'disagreed', 'PastTense', 'Noun'],
    ['Norwegian Foreign Minister Pia Holm left early.', 'foreign', 'Noun', 'Verb'],
  ];
  for (const [sentence, word, has, hasNot] of cases) {
    it(`“${word}” in “${sentence}”`, () => {
      const tags =
        shippedTagger()
          .tag(sentence)
          .find(({ normal }) => normal === word)?.tags ?? new Set();
      assert.ok(tags.has(has), `is no ${has}, but ${[...tags].join(' ')}`);
      assert.ok(!tags.has(hasNot), `is ${hasNot}`);
    });
  }

  it('are the same however often and in whatever order sentences come', () => {
    const sentences = cases.map(([sentence]) => sentence);
    const read = (tagger: ReturnType<typeof taggerOf>, sentence: string): string =>
      tagger
        .tag(sentence)
        .map(({ tags }) => [...tags].join())
        .join(' ');
    const once = taggerOf(model);
    const first = sentences.map((sentence) => read(once, sentence));
    const again = sentences
      .toReversed()
      .map((sentence) => read(once, sentence))
      .reverse();
    assert.deepEqual(again, first);
    assert.deepEqual(
      sentences.map((sentence) => read(taggerOf(model), sentence)),
      first,
    );
  });
});

describe('the shipped tagger', () => {
  const text = readFileSync(new URL('../../../src/core/language/tagger.json', import.meta.url), 'utf8');

  it('is what npm run train writes', () => {
    assert.ok(text === taggerText(model));
  });

  it('takes no more than it may', () => {
    assert.ok(Buffer.byteLength(text) <= MOST_TAGGER_BYTES, `takes ${Buffer.byteLength(text)} bytes`);
  });

  it('gives tags that are known', () => {
    const unknown = model.classes
      .flatMap((tags) => tags.split(' '))
      .filter((tag) => tag !== '' && !TAGS.some((known) => known === tag));
    assert.deepEqual(unknown, []);
  });

  it('gives tags of a closed kind to words that were met with them only', () => {
    const tagger = taggerOf({
      classes: ['Preposition', 'Noun'],
      words: {},
      closed: 'of',
      votes: { '3$': votesOf([9, 1]) },
    });
    assert.deepEqual(
      tagger.tag('Of').map(({ tags }) => [...tags]),
      [['Preposition']],
    );
    assert.deepEqual(
      tagger.tag('Kim').map(({ tags }) => [...tags]),
      [['Noun']],
    );
  });

  it('keeps votes as they are, but for the smallest', () => {
    const tagger = taggerOf({
      classes: ['Noun', 'Verb'],
      words: {},
      closed: '',
      votes: { '0rain l': votesOf([-3, 5]), '0snow l': votesOf([0.4, -2]) },
    });
    assert.deepEqual(
      tagger.tag('rain snow').map(({ tags }) => [...tags]),
      [['Verb'], ['Noun']],
    );
  });
});
