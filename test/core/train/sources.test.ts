import assert from 'node:assert/strict';
import { sharesSurname, type SourceKind, sourceKind } from '../../../tools/train/sources.mts';

const kinds: readonly (readonly [SourceKind, ...string[]])[] = [
  ['pronoun', 'he', 'She', 'they'],
  ['single name', 'Grushko', 'Mr. Grushko', 'the Kremlin'],
  ['full name', 'Jane Doe', 'the White House'],
  [
    'name with description',
    'Jane Doe, a doctor',
    'spokesman John Roe',
    'the manager, Jane Doe',
    'Secretary of State John Roe',
  ],
  ['noun phrase', 'the ministry', 'a spokeswoman for Doe', "Doe's lawyer", 'a Doe spokesman'],
];

describe('the kind of a source', () => {
  for (const [kind, ...sources] of kinds) {
    for (const source of sources) it(`${source}: ${kind}`, () => assert.equal(sourceKind(source), kind));
  }
});

describe('a shared surname', () => {
  it('links a full name to a single one', () => assert.ok(sharesSurname('Jane Doe', 'Doe')));
  it('links to a name with description', () => assert.ok(sharesSurname('Jane Doe', "Doe's daughter")));
  it('is a whole word', () => assert.ok(!sharesSurname('Jane Doe', 'Mary Doering')));
  it('is no first name', () => assert.ok(!sharesSurname('Jane Doe', 'Jane Roe')));
});
