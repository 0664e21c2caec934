import { type PackedModel, unpack } from '../../src/core/attribution/packed';
import { LEAF_UNIT, MOST_THRESHOLDS, type PackedTree, type PackedTrees } from '../../src/core/learned/packed-trees';
import type { Model } from '../../src/core/attribution/ranker';
import type { TaggerModel } from '../../src/core/language/tagger';
import type { StoredTree } from '../../src/core/learned/trees';
import { SETTINGS } from './folds.mts';

export const MOST_BYTES = 300_000;
export const MOST_TAGGER_BYTES = 400_000;

const SOURCE = `weights and word rates only, learned from news articles annotated as PolNeAR's are; made by npm run train, seed ${SETTINGS.seed}`;

/** A model as it ships: a feature, its thresholds, a tree or a table of rates a line. */
export function modelText(model: Model): string {
  const { features, thresholds, trees, rates } = pack(model);
  const lines = (items: readonly unknown[]): string => items.map((item) => `\n    ${JSON.stringify(item)}`).join(',');
  const rateLines = Object.entries(rates)
    .map(([name, table]) => `\n    ${JSON.stringify(name)}: ${JSON.stringify(table)}`)
    .join(',');
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "features": [${lines(features)}
  ],
  "thresholds": [${lines(thresholds)}
  ],
  "trees": [${lines(trees)}
  ],
  "rates": {${rateLines}
  }
}
`;
}

/** What the extension will load: whatever the file doesn't keep is lost here too. */
export const stored = (model: Model): Model => unpack(JSON.parse(modelText(model)) as PackedModel);

function pack({ features, trees, rates }: Model): PackedModel {
  const thresholds = features.map((_, feature) => thresholdsOf(trees, feature));
  const { cue, head, previous, next, quoteBehind, quoteBefore } = rates;
  return {
    features,
    thresholds,
    trees: trees.map((tree) => packTree(tree, thresholds)),
    rates: {
      cue: byRate(cue),
      head: byRate(head),
      previous: byRate(previous),
      next: byRate(next),
      quoteBehind: byRate(quoteBehind),
      quoteBefore: byRate(quoteBefore),
    },
  };
}

function thresholdsOf(trees: readonly StoredTree[], feature: number): number[] {
  const used = trees.flatMap(({ features, values }) => values.filter((_, n) => features[n] === feature));
  return [...new Set(used)].sort((a, b) => a - b);
}

function packTree({ features, values }: StoredTree, thresholds: PackedTrees['thresholds']): PackedTree {
  const splits = features.map((feature, n) =>
    feature < 0 ? 0 : 1 + feature * MOST_THRESHOLDS + (thresholds[feature] ?? []).indexOf(values[n] ?? 0),
  );
  return { splits, leaves: values.filter((_, n) => splits[n] === 0).map((value) => Math.round(value * LEAF_UNIT)) };
}

function byRate(rates: Readonly<Record<string, number>>): Record<string, string> {
  const words = new Map<string, string[]>();
  for (const [word, rate] of Object.entries(rates)) words.set(String(rate), [...(words.get(String(rate)) ?? []), word]);
  const entries = [...words].sort(([a], [b]) => Number(a) - Number(b));
  return Object.fromEntries(entries.map(([rate, same]) => [rate, same.sort().join(' ')]));
}

const TAGGER_SOURCE = `learned from the tags that compromise (MIT) gives to sentences of news, with compromise's own word list; made by npm run train, seed ${SETTINGS.seed}`;

/** A tagger as it ships: a class, the words of a kind or the clues of a kind a line. */
export function taggerText({ classes, words, closed, votes }: TaggerModel): string {
  const entries = Object.entries(votes);
  const kinds = [...new Set(entries.map(([clue]) => clue.charAt(0)))];
  const voteLines = kinds.map((kind) =>
    entries
      .filter(([clue]) => clue.startsWith(kind))
      .map(([clue, own]) => `${JSON.stringify(clue)}:${JSON.stringify(own)}`)
      .join(','),
  );
  const lines = (items: readonly string[]): string => items.map((item) => `\n    ${item}`).join(',');
  return `{
  "source": ${JSON.stringify(TAGGER_SOURCE)},
  "classes": [${lines(classes.map((name) => JSON.stringify(name)))}
  ],
  "words": {${lines(Object.entries(words).map(([kind, list]) => `${JSON.stringify(kind)}: ${JSON.stringify(list)}`))}
  },
  "closed": ${JSON.stringify(closed)},
  "votes": {${lines(voteLines)}
  }
}
`;
}
