import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEATURE_NAMES } from '../../../src/core/attribution/features';
import model from '../../../src/core/attribution/model.json';
import { unpack } from '../../../src/core/attribution/packed';
import { rankerOf } from '../../../src/core/attribution/ranker';
import { modelText, MOST_BYTES, stored } from '../../../tools/train/model-file.mts';

const text = readFileSync(new URL('../../../src/core/attribution/model.json', import.meta.url), 'utf8');

describe('the shipped model', () => {
  it('fits the features', () => {
    assert.deepEqual(model.features, FEATURE_NAMES);
  });

  it('takes no more than it may', () => {
    assert.ok(Buffer.byteLength(text) <= MOST_BYTES, `takes ${Buffer.byteLength(text)} bytes`);
  });

  it('is what npm run train writes', () => {
    assert.ok(text === modelText(unpack(model)));
  });

  it('loses nothing by being packed', () => {
    assert.deepEqual(stored(unpack(model)), unpack(model));
  });

  it('holds general words, classes of words and marks only', () => {
    const keys = Object.values(unpack(model).rates).flatMap((table) => Object.keys(table));
    assert.deepEqual(
      keys.filter((key) => !/^(?:<\p{Ll}+>|[\p{Ll}'-]+|[^\p{L}\d])$/u.test(key)),
      [],
    );
  });

  it('is refused where the features are others', () => {
    assert.throws(() => rankerOf({ ...unpack(model), features: ['another'] }), /npm run train/);
  });
});
