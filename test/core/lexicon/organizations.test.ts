import assert from 'node:assert/strict';
import data from '../../../src/core/lexicon/organizations.json';
import { countryByIso2 } from '../../../src/core/lexicon/countries';
import {
  findOrganizationForm,
  isPublicBody,
  organizationForms,
  organizationHeadAt,
} from '../../../src/core/lexicon/organizations';

/** Asserts the organizations found in a text, each written `covered text → name`. */
function finds(text: string, ...expected: string[]): void {
  it(text, () => {
    const found = [...organizationForms(text)].map(
      ({ start, end, organization }) => `${text.slice(start, end)} → ${organization.name}`,
    );
    assert.deepEqual(found, expected);
  });
}

describe('organizations', () => {
  finds('the Pentagon and the Department of Defense', 'Pentagon → Pentagon', 'Department of Defense → Pentagon');
  finds('US Department of State', 'US Department of State → State Department');
  finds('the UN Security Council and the UN', 'UN Security Council → UN Security Council', 'UN → United Nations');
  finds('the U.N. said', 'U.N. → United Nations');
  finds('Quai d’Orsay', "Quai d’Orsay → Quai d'Orsay");
  finds('NATO-led, EU’s', 'NATO → North Atlantic Treaty Organization', 'EU → European Union');
  finds(
    'the New York Times, the Washington Post',
    'New York Times → New York Times',
    'Washington Post → Washington Post',
  );
  finds('Islamic State of Iraq and Syria', 'Islamic State of Iraq and Syria → Islamic State');
  finds('who, un, it is, eu, ap, NATOs');

  it('know what is media, and whose', () => {
    const tass = findOrganizationForm('TASS', 0)?.organization;
    assert.equal(tass?.media, true);
    assert.equal(tass?.country, 'RU');
    assert.equal(findOrganizationForm('Kremlin', 0)?.organization.media, undefined);
  });

  it('mark forms that are often something else', () => {
    assert.equal(findOrganizationForm('Apple', 0)?.ambiguous, true);
    assert.equal(findOrganizationForm('Bundestag', 0)?.ambiguous, false);
  });

  it('belong to countries that exist, and share no form', () => {
    for (const { country } of data.organizations) assert.ok(country === undefined || countryByIso2(country), country);
    const forms = data.organizations.flatMap((each) => each.forms);
    assert.deepEqual(
      forms.filter((form, at) => forms.indexOf(form) !== at),
      [],
    );
    assert.deepEqual(
      data.ambiguous.filter((form) => !forms.includes(form)),
      [],
    );
  });
});

describe('heads of names of organizations', () => {
  const head = (phrase: string, expected: string): void =>
    void it(phrase, () => {
      const found = organizationHeadAt(phrase.split(' '), 0);
      assert.equal(
        found
          ? `${found.noun}: ${found.kind}${found.speaks ? ', speaks' : ''}${found.plural ? ', plural' : ''}`
          : 'none',
        expected,
      );
    });
  head('ministry', 'ministry: government, speaks');
  head('ministries', 'ministry: government, speaks, plural');
  head('news agency', 'news agency: media, speaks');
  head('armies', 'army: military, speaks, plural');
  head('troops', 'troops: military');
  head('table', 'none');

  it('tell public bodies from others', () => {
    assert.equal(isPublicBody('government'), true);
    assert.equal(isPublicBody('company'), false);
  });
});
