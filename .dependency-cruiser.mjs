/** Rooms in the order of their dependencies: each knows only those before it. */
const rooms = {
  core: [
    'language',
    'learned',
    'lexicon',
    'page',
    'quotes',
    'view',
    'entities',
    'attribution',
    'statements',
    'decisions',
  ],
  editor: [
    'wording',
    'places',
    'worker',
    'keeping',
    'reading',
    'telling',
    'marking',
    'folding',
    'moving',
    'deciding',
    'exchange',
    'panel',
    'overview',
  ],
};

/** @param {'core' | 'editor'} floor */
const listed = (floor) => ({
  name: `every room of ${floor} has its place in the order`,
  severity: 'error',
  from: { path: `^src/${floor}/(?!(?:${rooms[floor].join('|')})/)[^/]+/` },
  to: {},
});

/** @param {'core' | 'editor'} floor */
const inOrder = (floor) =>
  rooms[floor].slice(0, -1).map((room, at) => ({
    name: `${floor}/${room} knows only earlier rooms`,
    severity: 'error',
    from: { path: `^src/${floor}/${room}/` },
    to: { path: `^src/${floor}/(?:${rooms[floor].slice(at + 1).join('|')})/` },
  }));

export default {
  forbidden: [
    { name: 'no file needs itself', severity: 'error', from: {}, to: { circular: true } },
    listed('core'),
    listed('editor'),
    ...inOrder('core'),
    ...inOrder('editor'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
