import { NAME_FEATURES } from '../../../src/core/entities/naming/name-features';
import { type NameModel, type PackedNameModel, unpackNameModel } from '../../../src/core/entities/naming/namer';
import { byValue, treeEntries } from '../packing.mts';

export const MOST_NAME_BYTES = 160_000;

const SOURCE =
  'weights and rates of words only, learned from the names in news that were told to be people, bodies or neither; ' +
  'made by npm run train';

/** A model as it ships: a feature, its thresholds, a tree or a table of rates a line. */
export function nameModelText({ rates, person, body }: NameModel): string {
  const trees = (name: string, own: NameModel['person']): string =>
    `${JSON.stringify(name)}: {${treeEntries(NAME_FEATURES, own, '    ')}\n  }`;
  const table = (kind: 'person' | 'body'): string =>
    `\n    ${JSON.stringify(kind)}: ${JSON.stringify(byValue(rates[kind], ' '))}`;
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "rates": {${table('person')},${table('body')}
  },
  ${trees('person', person)},
  ${trees('body', body)}
}
`;
}

/** What the extension will load: whatever the file doesn't keep is lost here too. */
export const storedNameModel = (model: NameModel): NameModel =>
  unpackNameModel(JSON.parse(nameModelText(model)) as PackedNameModel);
