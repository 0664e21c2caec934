import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAll } from '../../../src/core/decisions/anchor';
import { applyDecisions } from '../../../src/core/decisions/apply';
import { decide, type Wish } from '../../../src/core/decisions/decide';
import { readable } from '../../../src/core/decisions/readable';
import type { Analysis } from '../../../src/core/model';
import { textOf } from '../../../src/core/span';
import { documentOf } from '../../../src/export/document';
import { analysed, at, deciding, spanIn, STAMP, TALKS } from '../support/decisions';
import { violations } from '../support/schema';

const machine = analysed(TALKS);
const here = (words: string, n = 1) => at(TALKS, words, n);
const named = (words: string, as: 'official' | 'person' | 'organization' | 'country', everywhere = false): Wish => ({
  at: here(words),
  choice: { kind: 'name', as, called: null, mention: null, everywhere },
});
const saidBy = (words: string, speaker: { other?: string; name?: string }): Wish => ({
  at: here(words),
  other: speaker.other === undefined ? null : here(speaker.other),
  choice: { kind: 'speaker', name: speaker.name ?? null },
});

/** Entities as `name: type, mentions`. */
const entitiesOf = ({ entities, text }: Analysis): string[] =>
  entities.map(
    ({ name, type, official, mentions }) =>
      `${name}: ${official ? 'official' : type}, ${mentions.map((mention) => textOf(text, mention)).join(' | ')}`,
  );

/** Quotations as `speaker (mention): words`. */
const quotesOf = ({ quotes, entities, text }: Analysis): string[] =>
  quotes.map(
    ({ speaker, mention, kind, ...quote }) =>
      `${kind === 'scare' ? 'nobody' : (entities.find(({ id }) => id === speaker)?.name ?? '?')} (${mention ? textOf(text, mention) : ''}): ${textOf(text, quote)}`,
  );

/** What of the lists is not in the machine's. */
const newIn = (lists: (analysis: Analysis) => string[], analysis: Analysis): string[] =>
  lists(analysis).filter((line) => !lists(machine).includes(line));

const FIRST = '"We have found a way,"';
const THIRD = '“Portugal knows what the sea takes,”';

describe('what the reader decides on a quotation', () => {
  it('starts from what the machine had thought', () => {
    assert.deepEqual(quotesOf(machine), [
      `Astrid Nordvik (Nordvik): ${FIRST}`,
      'Astrid Nordvik (Nordvik): "and we will sign it before the winter."',
      'Duarte Carvalho (Carvalho): "unusually warm."',
      `Duarte Carvalho (he): ${THIRD}`,
    ]);
  });

  it('sets all parts of an interrupted one, by whichever part', () => {
    for (const part of [FIRST, '"and we will sign it before the winter."']) {
      assert.deepEqual(newIn(quotesOf, deciding(TALKS, saidBy(part, { other: 'Duarte Carvalho' }))), [
        `Duarte Carvalho (Duarte Carvalho): ${FIRST}`,
        'Duarte Carvalho (Duarte Carvalho): "and we will sign it before the winter."',
      ]);
    }
  });

  it('is marked, with what the machine had thought', () => {
    const quote = deciding(TALKS, saidBy(THIRD, { other: 'Nordvik' })).quotes.at(-1);
    assert.deepEqual(
      [quote?.confidence, quote?.decided?.creator, quote?.decided?.machine?.speaker, quote?.cue],
      [1, 'Ada', 'Duarte Carvalho', null],
    );
  });

  it('keeps the cue when it only confirms', () => {
    const cue = machine.quotes.at(-1)?.cue;
    assert.ok(cue);
    assert.deepEqual(
      deciding(TALKS, {
        at: here(THIRD),
        other: here('he told').start ? { start: here('he told').start, end: here('he told').start + 2 } : null,
        choice: { kind: 'speaker', name: null },
      }).quotes.at(-1)?.cue,
      cue,
    );
  });

  it('can name somebody by name, known or not to the text', () => {
    assert.deepEqual(newIn(quotesOf, deciding(TALKS, saidBy(THIRD, { name: 'Astrid Nordvik' }))), [
      `Astrid Nordvik (): ${THIRD}`,
    ]);
    const unknown = deciding(TALKS, saidBy(THIRD, { name: 'Bo Lind' }));
    assert.deepEqual(newIn(quotesOf, unknown), [`Bo Lind (): ${THIRD}`]);
    assert.deepEqual(newIn(entitiesOf, unknown), ['Bo Lind: person, ']);
  });

  it('can leave it without a speaker', () =>
    assert.deepEqual(newIn(quotesOf, deciding(TALKS, saidBy(THIRD, {}))), [`? (): ${THIRD}`]));

  it('can make it none, and the other way round', () => {
    assert.deepEqual(
      newIn(quotesOf, deciding(TALKS, { at: here('"unusually warm."'), choice: { kind: 'not-quotation' } })),
      ['nobody (): "unusually warm."'],
    );
    const text = TALKS.replace('Foreign Minister Duarte', 'It was a "cold case" then. Foreign Minister Duarte');
    assert.deepEqual(quotesOf(analysed(text))[3], 'nobody (): "cold case"');
    assert.deepEqual(
      quotesOf(deciding(text, { at: at(text, '"cold case"'), choice: { kind: 'quotation', as: null } }))[3],
      '? (): "cold case"',
    );
  });

  it('can make one of any words, with or without marks', () => {
    const analysis = deciding(
      TALKS,
      { at: here('Norway and Portugal agreed on a ferry line'), choice: { kind: 'quotation', as: null } },
      saidBy('Norway and Portugal agreed on a ferry line', { other: 'Nordvik' }),
    );
    assert.deepEqual(newIn(quotesOf, analysis), [
      'Astrid Nordvik (Nordvik): Norway and Portugal agreed on a ferry line',
    ]);
    assert.deepEqual(
      [analysis.quotes[0]?.kind, analysis.quotes[0]?.marked, analysis.quotes[0]?.decided?.machine],
      ['indirect', false, null],
    );
  });

  it("gives it the reader's bounds, in place of those that are near", () => {
    const analysis = deciding(TALKS, { at: here('unusually warm'), choice: { kind: 'quotation', as: null } });
    assert.deepEqual(newIn(quotesOf, analysis), ['Duarte Carvalho (Carvalho): unusually warm']);
    assert.equal(analysis.quotes.length, machine.quotes.length);
  });

  it('can join two and part one', () => {
    const joined = deciding(
      TALKS,
      { at: here('"unusually warm."'), other: here(THIRD), choice: { kind: 'same' } },
      saidBy(THIRD, { name: 'Astrid Nordvik' }),
    );
    assert.deepEqual(newIn(quotesOf, joined), ['Astrid Nordvik (): "unusually warm."', `Astrid Nordvik (): ${THIRD}`]);
    const parted = deciding(
      TALKS,
      { at: here(FIRST), other: here('"and we will sign it before the winter."'), choice: { kind: 'different' } },
      saidBy(FIRST, { name: 'Duarte Carvalho' }),
    );
    assert.deepEqual(newIn(quotesOf, parted), [`Duarte Carvalho (): ${FIRST}`]);
  });

  it('holds though the bounds of the machine moved by the marks', () => {
    assert.deepEqual(
      newIn(quotesOf, deciding(TALKS, saidBy('Portugal knows what the sea takes,', { name: 'Astrid Nordvik' }))),
      [`Astrid Nordvik (): ${THIRD}`],
    );
  });
});

describe('what the reader decides on a name', () => {
  it('can make a person an official and back, everywhere the person is named', () => {
    const astrid = deciding(TALKS, named('Astrid Nordvik', 'person')).entities.find(
      ({ name }) => name === 'Astrid Nordvik',
    );
    assert.deepEqual(
      [astrid?.official, astrid?.decided?.machine?.official, astrid?.mentions.length],
      [false, true, machine.entities.find(({ name }) => name === 'Astrid Nordvik')?.mentions.length],
    );
  });

  it('can change its type here', () => {
    const text = TALKS.replace('met her in Oslo', 'met her with Portugal');
    const analysis = deciding(text, {
      at: at(text, 'Portugal', 1),
      choice: { kind: 'name', as: 'organization', called: null, mention: null, everywhere: false },
    });
    assert.ok(entitiesOf(analysis).includes('Portugal: organization, Portugal'));
    assert.ok(entitiesOf(analysis).includes('Portugal: country, Portugal | Portugal'));
  });

  it('can change its type at every occurrence, but not within a longer name', () => {
    const analysis = deciding(TALKS, { at: here('Nordvik', 2), choice: named('Nordvik', 'organization', true).choice });
    assert.ok(entitiesOf(analysis).includes('Nordvik: organization, Nordvik'));
    assert.ok(entitiesOf(analysis).includes('Astrid Nordvik: official, Astrid Nordvik'));
  });

  it('can take it away here or at every occurrence', () => {
    const oneGone = deciding(TALKS, { at: here('Portugal'), choice: { kind: 'no-name', everywhere: false } });
    assert.deepEqual(newIn(entitiesOf, oneGone), ['Portugal: country, Portugal']);
    const allGone = deciding(TALKS, { at: here('Portugal'), choice: { kind: 'no-name', everywhere: true } });
    assert.ok(!entitiesOf(allGone).some((line) => line.startsWith('Portugal')));
  });

  it('of several on the same words holds as the last one says, at every occurrence', () => {
    const everywhere = (n: number, as: 'person' | 'organization'): Wish => ({
      at: here('Portugal', n),
      choice: { kind: 'name', as, called: null, mention: null, everywhere: true },
    });
    assert.deepEqual(newIn(entitiesOf, deciding(TALKS, everywhere(1, 'person'), everywhere(2, 'organization'))), [
      'Portugal: organization, Portugal | Portugal',
    ]);
  });
  it('can be taken by thousands on one word, in a text full of it', () => {
    const text = `${TALKS}\n${'We met Lind.\n'.repeat(3000)}`;
    const read = readable(text);
    const wishes = Array.from(text.matchAll(/Lind/g), ({ index }): Wish => ({
      at: { start: index, end: index + 4 },
      choice: { kind: 'name', as: 'person', called: null, mention: null, everywhere: true },
    }));
    const placed = anchorAll(
      wishes.map((wish) => decide(read, wish, STAMP)),
      read,
    );
    const regions = machine.page.regions.with(-1, { ...machine.page.regions.at(-1)!, end: text.length });
    const { entities } = applyDecisions({ ...machine, text, page: { ...machine.page, regions } }, placed);
    assert.deepEqual(
      entities.filter(({ name }) => name === 'Lind').map(({ mentions }) => mentions.length),
      [3000],
    );
  });
  it('on one place holds over what is decided on every occurrence', () => {
    const analysis = deciding(
      TALKS,
      { at: here('Portugal'), choice: named('Portugal', 'country').choice },
      { at: here('Portugal', 2), choice: { kind: 'no-name', everywhere: true } },
    );
    assert.ok(entitiesOf(analysis).includes('Portugal: country, Portugal'));
  });

  describe('can be an office', () => {
    const office = (as: 'official' | 'person', words: string, at_ = here('Nordvik', 2)): Wish => ({
      at: at_,
      choice: { kind: 'office', as, office: words },
    });
    const astridIn = ({ entities }: Analysis) => entities.find(({ name }) => name === 'Astrid Nordvik');

    it('which stands for all that the text gives', () => {
      const before = astridIn(machine);
      assert.ok(before?.official && before.roles.length > 0);
      for (const [as, words] of [
        ['official', 'Mayor of Halton'],
        ['person', 'coach'],
      ] as const) {
        const analysis = deciding(TALKS, office(as, words));
        const astrid = astridIn(analysis);
        assert.deepEqual(
          [astrid?.official, astrid?.roles, astrid?.mentions.length, astrid?.decided?.machine?.office],
          [as === 'official', [words], before.mentions.length, before.roles[0]],
        );
        assert.deepEqual(violations(documentOf('page.txt', analysis)), []);
      }
    });

    it('beside what the same words name everywhere', () => {
      const winter = deciding(TALKS, named('the winter', 'person', true), office('person', 'cold', here('the winter')));
      const { roles, official } = winter.entities.find(({ name }) => name === 'the winter') ?? {};
      assert.deepEqual([roles, official], [['cold'], false]);
    });

    it('of two who are one, and of one who was two', () => {
      const same: Wish = { at: here('Nordvik'), other: here('Duarte Carvalho'), choice: { kind: 'same' } };
      const one = deciding(TALKS, office('official', 'Mayor of Halton', here('Duarte Carvalho')), same);
      assert.deepEqual(astridIn(one)?.roles, ['Mayor of Halton']);
      const different: Wish = {
        at: here('Nordvik', 2),
        other: here('Astrid Nordvik'),
        choice: { kind: 'different' },
      };
      const two = deciding(TALKS, different, office('person', 'coach'));
      assert.deepEqual(two.entities.find(({ name }) => name === 'Nordvik')?.roles, ['coach']);
      assert.deepEqual(astridIn(two)?.roles, astridIn(machine)?.roles);
    });
  });

  it('takes along pronouns and quotations where all of a name is set right', () => {
    const body = deciding(
      TALKS,
      named('Duarte Carvalho', 'organization', true),
      named('Carvalho', 'organization', true),
    );
    assert.deepEqual(
      body.entities.filter(({ type }) => type === 'person').map(({ name }) => name),
      ['Astrid Nordvik'],
    );
    const [speaker] = body.quotes.toReversed();
    assert.equal(body.entities.find(({ id }) => id === speaker?.speaker)?.type, 'organization');
  });

  it('can find one that the machine missed', () => {
    const analysis = deciding(TALKS, named('the winter', 'organization'));
    assert.deepEqual(newIn(entitiesOf, analysis), ['the winter: organization, the winter']);
    assert.equal(analysis.entities.find(({ name }) => name === 'the winter')?.decided?.machine, null);
  });

  it('knows a country by its name', () =>
    assert.equal(
      deciding(TALKS.replace('the winter', 'Chile'), {
        at: at(TALKS.replace('the winter', 'Chile'), 'Chile'),
        choice: named('Norway', 'country').choice,
      }).entities.find(({ name }) => name === 'Chile')?.iso2,
      'CL',
    ));

  it('can make two one, with all that they said, and one two', () => {
    const one = deciding(TALKS, { at: here('Nordvik'), other: here('Duarte Carvalho'), choice: { kind: 'same' } });
    assert.equal(one.entities.filter(({ type }) => type === 'person').length, 1);
    assert.equal(new Set(one.quotes.map(({ speaker }) => speaker)).size, 1);
    const { decided } = one.entities.find(({ type }) => type === 'person') ?? {};
    assert.deepEqual([decided?.machine?.name, decided?.machine?.apartFrom], ['Astrid Nordvik', ['Duarte Carvalho']]);
    const two = deciding(TALKS, {
      at: here('Nordvik', 2),
      other: here('Astrid Nordvik'),
      choice: { kind: 'different' },
    });
    assert.ok(entitiesOf(two).includes('Nordvik: official, Nordvik'), entitiesOf(two).join('\n'));
  });
});

describe('decisions', function () {
  this.timeout(20_000);

  const anyChoice: fc.Arbitrary<Wish['choice']> = fc.oneof(
    fc.record({ kind: fc.constant('speaker' as const), name: fc.constantFrom(null, 'Astrid Nordvik', 'Bo Lind') }),
    fc.record({ kind: fc.constant('quotation' as const), as: fc.constant(null) }),
    fc.record({ kind: fc.constantFrom('not-quotation' as const, 'same' as const, 'different' as const) }),
    fc.record({
      kind: fc.constant('name' as const),
      as: fc.constantFrom('official' as const, 'organization' as const, 'country' as const),
      called: fc.constantFrom(null, 'Bo Lind'),
      mention: fc.constant(null),
      everywhere: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('no-name' as const), everywhere: fc.boolean() }),
    fc.record({ kind: fc.constant('note' as const), text: fc.constant('Why?') }),
  );
  const spots = fc.oneof(
    spanIn(TALKS),
    fc
      .constantFrom(...machine.quotes, ...machine.entities.flatMap(({ mentions }) => mentions))
      .map(({ start, end }) => ({ start, end })),
  );
  const read = readable(TALKS);
  const several = fc
    .array(fc.record({ at: spots, other: spots, choice: anyChoice }), { maxLength: 12 })
    .map((wishes) =>
      wishes.map((wish, i) =>
        decide(read, wish, { ...STAMP, created: `2026-11-22T06:22:${String(i).padStart(2, '0')}Z` }),
      ),
    );

  it('of whatever kind leave a document that keeps to the schema', () => {
    fc.assert(
      fc.property(several, (decisions) => {
        const analysis = applyDecisions(machine, anchorAll(decisions, read));
        const document = documentOf('page.txt', analysis);
        assert.deepEqual(violations(JSON.parse(JSON.stringify(document))), []);
        const ids = analysis.entities.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const { speaker } of analysis.quotes) assert.ok(speaker === null || ids.includes(speaker));
        for (const { mentions } of analysis.entities)
          mentions.forEach((mention, i) => assert.ok(mention.start >= (mentions[i - 1]?.end ?? 0)));
      }),
    );
  });

  it('give the same in whatever order they come, and applied twice', () => {
    fc.assert(
      fc.property(several, (decisions) => {
        const placed = anchorAll(decisions, read);
        assert.deepEqual(applyDecisions(machine, [...placed].reverse()), applyDecisions(machine, placed));
      }),
    );
  });

  it('leave an analysis as it is where there are none', () => assert.equal(applyDecisions(machine, []), machine));
  it('can be notes', () =>
    assert.deepEqual(deciding(TALKS, { at: here('a way'), choice: { kind: 'note', text: 'Which?' } }).notes, [
      { ...here('a way'), text: 'Which?', creator: 'Ada' },
    ]));
});
