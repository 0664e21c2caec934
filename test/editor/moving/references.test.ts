import assert from 'node:assert/strict';
import {
  definitionAt,
  find,
  load,
  OSLO,
  PHONE_TALK,
  placesAt,
  RECIPE,
  SECRET_INFO,
  textsOf,
} from '../../support/editor';

const placesOf =
  (command: string) =>
  async (path: string, words: string, around?: string): Promise<string[]> => {
    const document = await load(path);
    return textsOf(document, await placesAt(command, document, find(document, words, around)));
  };
const references = placesOf('vscode.executeReferenceProvider');
const highlights = placesOf('vscode.executeDocumentHighlights');

describe('references', () => {
  it('are all mentions of a person, pronouns included', async () => {
    const found = await references(OSLO, 'Carvalho', 'Carvalho told');
    for (const words of ['Carvalho', 'Duarte Carvalho', 'he'])
      assert.ok(found.includes(words), `${words} in ${found.join()}`);
    assert.ok(!found.some((words) => words.includes('Nordvik')), found.join());
    assert.deepEqual(await references(OSLO, 'he', 'he added'), found);
  });

  it('are all mentions of an organization, however it is named', async () => {
    const found = await references(PHONE_TALK, 'Foreign Ministry', 'Russian Foreign Ministry said');
    for (const words of ['Russian Foreign Ministry', 'the ministry'])
      assert.ok(found.includes(words), `${words} in ${found.join()}`);
  });

  it('are those of the country where the cursor is inside its name', async () => {
    const found = await references(OSLO, 'Norwegian', 'the Norwegian Foreign Ministry said');
    assert.ok(
      found.includes('Norway') && found.includes('Norwegian') && !found.includes('Norwegian Foreign Ministry'),
      found.join(),
    );
  });

  it('are, from a quotation, all that its speaker says', async () => {
    const found = await references(SECRET_INFO, 'secret you brought');
    for (const words of ['“What a secret', '“Russia is'])
      assert.ok(
        found.some((place) => place.startsWith(words)),
        `${words} in ${found.join()}`,
      );
    assert.ok(!found.some((place) => place.startsWith('"Russia has')), found.join());
  });

  it('are the parts of a quotation without a named speaker', async () => {
    assert.deepEqual(await references(OSLO, 'storm takes', '"What the storm takes'), [
      '"What the storm takes, the harbor gives back to those who wait."',
    ]);
  });

  it('are none for other words and in other text', async () => {
    assert.deepEqual(await references(OSLO, 'choir'), []);
    assert.deepEqual(await references(RECIPE, 'says'), []);
  });
});

describe('what lights up at the cursor', () => {
  it('is the entity of a name', async () => {
    const found = await highlights(OSLO, 'Carvalho', 'Carvalho told');
    assert.ok(found.includes('he') && found.includes('Duarte Carvalho'), found.join());
  });

  it('is a quotation with all its parts and the words that name its speaker', async () => {
    assert.deepEqual(await highlights(OSLO, 'northern waters'), [
      '"We have found a way to share the northern waters that is fair to the smallest boats,"',
      'Nordvik',
      '"and we will sign it before the winter comes to the coast."',
    ]);
  });

  it('is the same word elsewhere, as everywhere in the editor, on other words', async () => {
    assert.deepEqual(new Set(await highlights(OSLO, 'Captcha'.toLowerCase())), new Set(['captcha']));
  });
});

describe('going to the definition again and again', () => {
  for (const [path, words, around] of [
    [PHONE_TALK, 'exchanged views', '"The sides exchanged views'],
    [OSLO, 'Norwegian', 'the Norwegian Foreign Ministry said'],
    [OSLO, 'Foreign Ministry', 'the Norwegian Foreign Ministry said'],
    [OSLO, 'Portugal', 'ferry, Astrid Nordvik, Duarte Carvalho, Norway, Portugal'],
  ] as const) {
    it(`comes to rest, from “${words}” on`, async () => {
      const document = await load(path);
      let place = (await definitionAt(document, find(document, words, around)))[0];
      const seen: string[] = [];
      for (let step = 0; step < 4; step++) {
        assert.ok(place);
        seen.push(document.getText(place).replace(/\s/g, ' '));
        [place] = await definitionAt(document, place, 0);
      }
      assert.equal(new Set(seen.slice(1)).size, 1, seen.join(' → '));
    });
  }
});
