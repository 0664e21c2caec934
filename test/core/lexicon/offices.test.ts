import assert from 'node:assert/strict';
import { honorificAt, isOfficeModifier, officeAt, portfolioAt, roleAt } from '../../../src/core/lexicon/offices';
import { titleAt } from '../../../src/core/lexicon/titles';

const words = (phrase: string): string[] => phrase.split(' ');

/** Asserts what a title at the start of the phrase is; `|` ends it. */
function title(phrase: string, expected: string): void {
  it(phrase, () => {
    const found = titleAt(words(phrase.replace(' |', '')), 0);
    assert.ok(found);
    assert.equal(found.length, words(phrase.split(' |')[0] ?? '').length);
    const parts = [...found.modifiers, found.portfolio, found.title].filter((part) => part !== null);
    assert.equal(
      `${parts.join(' + ')}: ${found.certainty}${found.plural ? ' plural' : ''}${found.gender ? ` ${found.gender}` : ''}`,
      expected,
    );
  });
}

const none = (phrase: string): void =>
  void it(`${phrase}: none`, () => assert.equal(titleAt(words(phrase), 0), undefined));

describe('titles', () => {
  title('minister', 'minister: certain');
  title('foreign minister | sergei lavrov', 'foreign minister: certain');
  title('energy minister', 'energy + minister: certain');
  title('acting deputy foreign minister', 'acting + deputy + foreign minister: certain');
  title('former first deputy prime minister', 'former + first deputy + prime minister: certain');
  title('ex-president', 'ex + president: certain');
  title('president-elect | joe biden', 'elect + president: certain');
  title('chancellor-designate', 'designate + chancellor: certain');
  title('president elect | joe biden', 'elect + president: certain');
  title('newly appointed chief negotiator', 'newly appointed + chief negotiator: certain');
  title('vice-president', 'vice president: certain');
  title('vice president', 'vice president: certain');
  title('secretary of state | john kerry', 'secretary of state: certain');
  title('secretaries of state', 'secretary of state: certain plural');
  title('attorneys general', 'attorney general: certain plural');
  title('ministers', 'minister: certain plural');
  title('spokeswoman', 'spokeswoman: contextual female');
  title('spokesmen', 'spokesman: contextual plural male');
  title('foreign ministry spokeswoman | maria zakharova', 'foreign ministry spokeswoman: certain female');
  title('secretary', 'secretary: contextual');
  title('housing secretary', 'housing + secretary: certain');
  title('secretary-general', 'secretary general: certain');
  title('national security adviser', 'national security adviser: certain');
  title('chief of staff', 'chief of staff: certain');
  title('chief | of the agency', 'chief: contextual');
  title('deputy | of the duma', 'deputy: contextual');
  title('deputy head', 'deputy head: contextual');
  title('senior officials', 'senior + official: contextual plural');
  none('journalist');
  none('former journalist');
  none('acting');
  none('foreign policy');
});

describe('offices', () => {
  it('start where asked', () => {
    assert.equal(officeAt(['the', 'prime', 'minister'], 1)?.title, 'prime minister');
    assert.equal(officeAt(['the', 'prime', 'minister'], 0), undefined);
  });
});

describe('what stands before an office', () => {
  it('modifiers', () =>
    assert.deepEqual(['acting', 'deputy', 'high-ranking', 'minister', 'the'].map(isOfficeModifier), [
      true,
      true,
      true,
      false,
      false,
    ]));
  it('portfolios', () =>
    assert.deepEqual(portfolioAt(words('foreign affairs minister'), 0), { length: 2, portfolio: 'foreign affairs' }));
});

describe('roles', () => {
  const role = (phrase: string, expected: string | undefined): void =>
    void it(phrase, () => assert.equal(roleAt(words(phrase), 0)?.role, expected));
  role('political scientist', 'political scientist');
  role('human rights activists', 'human rights activist');
  role('ceo', 'ceo');
  role('co-founder', 'co founder');
  role('businesswomen', 'businesswoman');
  role('minister', undefined);
});

describe('forms of address', () => {
  const address = (phrase: string, length: number, gender: string | null, official: boolean): void =>
    void it(phrase, () => assert.deepEqual(honorificAt(words(phrase), 0), { length, gender, official }));
  address('mr', 1, 'male', false);
  address('mrs. may', 1, 'female', false);
  address('lt. gen. smith', 2, null, true);
  address('sen. bernie', 1, null, true);
  address('his majesty', 2, 'male', true);
  address('dr', 1, null, false);
  it('monday: none', () => assert.equal(honorificAt(['monday'], 0), undefined));
});
