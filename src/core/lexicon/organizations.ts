/** Organizations that news text names without introducing them, and the nouns that head the names of others. */
import type { Span } from '../span';
import { createFormIndex, type FormIndex, type FormMatch } from './forms';
import { pluralOf } from './inflect';
import data from './organizations.json';
import { createPhraseIndex, hyphenations, type PhraseIndex } from './phrases';

export type OrganizationKind =
  | 'government'
  | 'legislature'
  | 'military'
  | 'intelligence'
  | 'police'
  | 'court'
  | 'agency'
  | 'bank'
  | 'international'
  | 'party'
  | 'separatist'
  | 'armed-group'
  | 'company'
  | 'ngo'
  | 'sport'
  | 'education'
  | 'media';

export interface Organization {
  /** The name to show: `Pentagon`, `United Nations`. */
  readonly name: string;
  /** All forms, `name` first, the names of buildings that stand for it included. */
  readonly forms: readonly string[];
  readonly kind: OrganizationKind;
  /** The country that it speaks for or is based in. */
  readonly country?: string;
  /** Publishes what others say. */
  readonly media?: boolean;
}

export interface OrganizationMatch extends Span {
  readonly organization: Organization;
  /** Often something else, or the like of another country: `Congress`, `Apple`, `IS`, `The Sun`. */
  readonly ambiguous: boolean;
}

export interface OrganizationHead {
  /** Lower case, singular. */
  readonly noun: string;
  readonly kind: OrganizationKind;
  /** Can be said to speak in the short form: "the ministry said". */
  readonly speaks: boolean;
  readonly plural: boolean;
  /** Heads names, but is another word in lower case: `Front`, `Post`, `Inc`. */
  readonly nameOnly: boolean;
}

export interface OrganizationHeadMatch extends OrganizationHead {
  /** How many words it takes. */
  readonly length: number;
}

interface Form {
  readonly organization: Organization;
  readonly ambiguous: boolean;
}

const organizations = data.organizations as readonly Organization[];
const PUBLIC: ReadonlySet<OrganizationKind> = new Set([
  'government',
  'legislature',
  'military',
  'intelligence',
  'police',
  'court',
  'agency',
  'international',
]);

let forms: FormIndex<Form> | undefined;
let heads: PhraseIndex<OrganizationHead> | undefined;

/**
 * The longest form of an organization that starts exactly at `start`; see {@link FormIndex.at} for what counts as
 * equal.
 */
export function findOrganizationForm(text: string, start: number): OrganizationMatch | undefined {
  const match = formIndex().at(text, start);
  return match && matchOf(match);
}

/** All forms of organizations in `[from, to)`, in order and without overlap. */
export function* organizationForms(
  text: string,
  from = 0,
  to = text.length,
): Generator<OrganizationMatch, void, undefined> {
  for (const match of formIndex().all(text, from, to)) yield matchOf(match);
}

/** The longest noun for a kind of organization at `words[at]`; lower-case words, hyphenated ones whole or split. */
export function organizationHeadAt(words: readonly string[], at: number): OrganizationHeadMatch | undefined {
  const match = headIndex().at(words, at);
  return match && { ...match.value, length: match.length };
}

/** Whether any such noun begins with a lower-case word. */
export const beginsOrganizationHead = (word: string): boolean => headIndex().firstWords.has(word);

const headIndex = (): PhraseIndex<OrganizationHead> => (heads ??= createPhraseIndex(allHeads()));

/** What kind of organization a name is, by the lexicon or by its last noun that tells; undefined where neither does. */
export function organizationKindOf(name: string): OrganizationKind | undefined {
  const known = findOrganizationForm(name, 0);
  if (known?.end === name.length) return known.organization.kind;
  const words = name.toLowerCase().split(' ');
  for (let at = words.length - 1; at >= 0; at--) {
    const head = organizationHeadAt(words, at);
    if (head) return head.kind;
  }
  return undefined;
}

/** Whether somebody who heads, represents or speaks for such an organization holds public office. */
export const isPublicBody = (kind: OrganizationKind): boolean => PUBLIC.has(kind);

const matchOf = ({ start, end, value }: FormMatch<Form>): OrganizationMatch => ({ start, end, ...value });

function formIndex(): FormIndex<Form> {
  if (!forms) {
    const ambiguous = new Set(data.ambiguous);
    forms = createFormIndex(
      organizations.flatMap((organization) =>
        organization.forms.map((form) => [form, { organization, ambiguous: ambiguous.has(form) }] as const),
      ),
    );
  }
  return forms;
}

function* allHeads(): Generator<readonly [string, OrganizationHead]> {
  for (const { noun, kind, speaks = false } of data.heads) {
    const head = { noun, kind: kind as OrganizationKind, speaks, nameOnly: false };
    for (const form of hyphenations(noun)) yield [form, { ...head, plural: false }];
    for (const form of hyphenations(pluralOf(noun))) yield [form, { ...head, plural: true }];
  }
  for (const [kind, nouns] of Object.entries(data.nameHeads)) {
    for (const noun of nouns)
      yield [noun, { noun, kind: kind as OrganizationKind, speaks: false, plural: false, nameOnly: true }];
  }
}
