import assert from 'node:assert/strict';
import data from '../../../src/core/lexicon/cues.json';
import { cueAt, isCue, speechNounAt } from '../../../src/core/lexicon/cues';

/** Asserts the cue at the start of the phrase, written `lemma: strength form, length`. */
function cue(phrase: string, expected: string): void {
  it(phrase, () => {
    const found = cueAt(phrase.split(' '), 0);
    assert.equal(found ? `${found.lemma}: ${found.strength} ${found.form}, ${found.length}` : 'none', expected);
  });
}

describe('cues', () => {
  cue('said', 'say: strong past, 1');
  cue('says', 'say: strong third, 1');
  cue('saying', 'say: strong gerund, 1');
  cue('wrote', 'write: strong past, 1');
  cue('written', 'write: strong participle, 1');
  cue('told reporters', 'tell: strong past, 1');
  cue('replied', 'reply: strong past, 1');
  cue('denies', 'deny: strong third, 1');
  cue('quipped', 'quip: strong past, 1');
  cue('admitting', 'admit: strong gerund, 1');
  cue('stressed', 'stress: strong past, 1');
  cue('began', 'begin: weak past, 1');
  cue('spoken', 'speak: weak participle, 1');
  cue('echoes', 'echo: weak third, 1');
  cue('disagreed', 'disagree: weak past, 1');
  cue('signalled', 'signal: weak past, 1');
  cue('called', 'call: weak past, 1');
  cue('called for', 'called for: weak null, 2');
  cue('pointed out that', 'point out: strong past, 2');
  cue('pointed at', 'none');
  cue('shot back', 'shoot back: strong past, 2');
  cue('shot', 'none');
  cue('went on to say', 'went on to say: strong null, 4');
  cue('went home', 'none');
  cue('according to the', 'according to: strong null, 2');
  cue('according', 'none');
  cue('was quoted as saying', 'was quoted as saying: strong null, 4');
  cue('in a statement', 'in a statement: strong null, 3');
  cue('in an op-ed', 'in an op ed: weak null, 3');
  cue('killed', 'none');
  cue('for his part', 'none');

  it('single words', () => {
    assert.equal(isCue('warned'), 'strong');
    assert.equal(isCue('thinks'), 'weak');
    assert.equal(isCue('house'), undefined);
  });

  it('no verb or phrase is in two lists', () => {
    const lemmas = [...data.strong, ...data.weak, ...data.strongPhrases, ...data.weakPhrases];
    assert.deepEqual(
      lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at),
      [],
    );
  });
});

describe('nouns of speech', () => {
  const noun = (phrase: string, expected: string): void =>
    void it(phrase, () => {
      const found = speechNounAt(phrase.split(' '), 0);
      assert.equal(
        found ? `${found.noun}${found.speaks ? ', speaks' : ''}${found.plural ? ', plural' : ''}` : 'none',
        expected,
      );
    });
  noun('statement', 'statement, speaks');
  noun('tweets', 'tweet, speaks, plural');
  noun('press conference', 'press conference');
  noun('op-eds', 'op ed, speaks, plural');
  noun('speeches', 'speech, speaks, plural');
  noun('house', 'none');
});
