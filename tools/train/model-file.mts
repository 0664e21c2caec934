import { type PackedModel, unpack } from '../../src/core/attribution/packed';
import type { Model } from '../../src/core/attribution/ranker';
import type { TaggerModel } from '../../src/core/language/tagger';
import { SETTINGS } from './folds.mts';
import { byValue, linesOf, packTrees } from './packing.mts';

export const MOST_BYTES = 300_000;
export const MOST_TAGGER_BYTES = 400_000;

const SOURCE = `weights and word rates only, learned from news articles annotated as PolNeAR's are; made by npm run train, seed ${SETTINGS.seed}`;

/** A model as it ships: a feature, its thresholds, a tree or a table of rates a line. */
export function modelText(model: Model): string {
  const { features, thresholds, trees, rates } = pack(model);
  const rateLines = Object.entries(rates)
    .map(([name, table]) => `\n    ${JSON.stringify(name)}: ${JSON.stringify(table)}`)
    .join(',');
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "features": [${linesOf(features)}
  ],
  "thresholds": [${linesOf(thresholds)}
  ],
  "trees": [${linesOf(trees)}
  ],
  "rates": {${rateLines}
  }
}
`;
}

/** What the extension will load: whatever the file doesn't keep is lost here too. */
export const stored = (model: Model): Model => unpack(JSON.parse(modelText(model)) as PackedModel);

function pack({ features, trees, rates }: Model): PackedModel {
  const { cue, head, previous, next, quoteBehind, quoteBefore } = rates;
  return {
    ...packTrees(features, trees),
    rates: {
      cue: byValue(Object.entries(cue), ' '),
      head: byValue(Object.entries(head), ' '),
      previous: byValue(Object.entries(previous), ' '),
      next: byValue(Object.entries(next), ' '),
      quoteBehind: byValue(Object.entries(quoteBehind), ' '),
      quoteBefore: byValue(Object.entries(quoteBefore), ' '),
    },
  };
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
