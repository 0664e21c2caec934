/** What a name is known by as a person's, a body's or neither. */
import type { Tag } from '../../language/tags';
import { type Feature, flag } from '../../learned/feature';
import { beginsAsPlace, endsAsPlace } from '../../lexicon/place-nouns';
import { NAME_SIGNS } from './name-signs';
import type { NameView } from './name-views';

const TAGS = [
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'Place',
  'Organization',
  'Acronym',
  'ProperNoun',
  'Plural',
  'Verb',
  'Adjective',
  'Noun',
] as const satisfies readonly Tag[];

const form = ({ words }: NameView): string => words.join(' ');

export const NAME_FEATURES: readonly Feature<NameView>[] = [
  ...NAME_SIGNS.map(({ name }, at): Feature<NameView> => ({ name, of: ({ signs }) => signs[at] ?? 0 })),
  ...TAGS.flatMap((tag): Feature<NameView>[] => [
    { name: `first ${tag}`, of: ({ firstTags }) => flag(firstTags.has(tag)) },
    { name: `last ${tag}`, of: ({ lastTags }) => flag(lastTags.has(tag)) },
  ]),
  { name: 'words', of: ({ words }) => words.length },
  { name: 'letters', of: (view) => form(view).length },
  { name: 'places', of: ({ places }) => places.length },
  { name: 'in titles', of: ({ inTitles }) => inTitles },
  { name: 'ordinary', of: ({ ordinary }) => ordinary },
  { name: 'ordinary share', of: ({ ordinary, words }) => ordinary / words.length },
  { name: 'ends as place', of: ({ lower }) => flag(endsAsPlace(lower)) },
  { name: 'begins as place', of: ({ lower }) => flag(beginsAsPlace(lower)) },
  { name: 'versus', of: ({ lower }) => flag(lower.includes('v')) },
  { name: 'headed', of: ({ headed }) => flag(headed) },
  { name: 'headed first', of: ({ headedFirst }) => flag(headedFirst) },
  { name: 'all capitals', of: (view) => flag(/^[\p{Lu}&.\d ]+$/u.test(form(view))) },
  { name: 'short capitals', of: (view) => flag(/^[\p{Lu}&.\d]{2,5}$/u.test(form(view))) },
  { name: 'inner capital', of: (view) => flag(/\p{Ll}\p{Lu}/u.test(form(view))) },
  { name: 'digit', of: (view) => flag(/\d/.test(form(view))) },
  { name: 'and', of: (view) => flag(/&| and /.test(form(view))) },
  { name: 'of', of: (view) => flag(/ of /.test(form(view))) },
  { name: 'for', of: (view) => flag(/ for /.test(form(view))) },
  { name: 'site', of: (view) => flag(/\.\p{Ll}{2,3}$/u.test(form(view))) },
  { name: 'account', of: (view) => flag(/^@/.test(form(view))) },
  { name: 'hyphen', of: (view) => flag(form(view).includes('-')) },
  { name: 'initial', of: (view) => flag(/ \p{Lu}\. ?\p{Lu}/u.test(form(view))) },
  { name: 'suffix', of: (view) => flag(/ (?:Jr|Sr|II|III|IV)\.?$/.test(form(view))) },
  { name: 'surname of', of: ({ names }) => names.surnameOf },
  { name: 'given of', of: ({ names }) => names.givenOf },
  { name: 'short of', of: ({ names }) => names.shortOf },
  { name: 'in body', of: ({ names }) => names.inBody },
  { name: 'in longer', of: ({ names }) => names.inLonger },
  ...(['person', 'body'] as const).flatMap((kind): Feature<NameView>[] => [
    { name: `first as ${kind}`, of: ({ keys, rates }) => rates[kind].get(keys[0] ?? '') ?? 0 },
    { name: `last as ${kind}`, of: ({ keys, rates }) => rates[kind].get(keys[1] ?? '') ?? 0 },
  ]),
  ...(['country', 'organization', 'office', 'role', 'org-head', 'modifier', 'name'] as const).map(
    (kind): Feature<NameView> => ({
      name: `of ${kind}`,
      of: ({ places }) => {
        const { sentence, from, to } = places[0]?.candidate ?? { from: 0, to: 0 };
        return sentence?.pieces.slice(from, to).filter(({ sense }) => sense.kind === kind).length ?? 0;
      },
    }),
  ),
];
