const UNSEEN = ['\u200b', '\u200c', '\u2060', '\ufeff', '\u200e', '\u200f', '\u202a', '\u202c', '\u2066', '\u2069'];

/** What makes another text that looks the same, and where it can stand. */
export const PLANTS: readonly (readonly [place: RegExp, what: string])[] = [
  [/(?<=\p{L})(?=\p{L})/gu, '\u00ad'],
  ...UNSEEN.map((what) => [/(?<=\p{L})(?=\p{L})/gu, what] as const),
  ...UNSEEN.map((what) => [/(?<=[\s\p{L}"“”‘’«».,(])(?=[\p{L}"“”‘«(])/gu, what] as const),
  [/(?<=[^\s)]) (?=\S)/g, '  '],
  ...['\t', '\u00a0', '\u202f', '\u2009', '\u3000'].map((what) => [/(?<=\S) (?=\S)/g, what] as const),
  ...['\u2028', '\u2029', '\u0085', '\f'].map((what) => [/\n/g, what] as const),
  [/(?<=(?:^|\s)[“«])(?=\p{L})/gu, '\u00a0'],
];
