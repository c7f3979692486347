/** The floors of the house, from the ground up: a room may use the rooms on lower floors and, where named, its own. */
const FLOORS = [
  ['model'],
  ['system'],
  ['api/objects'],
  ['drbd', 'diagnosis'],
  ['config', 'history', 'output', 'transport'],
  ['api'],
  ['definition'],
  ['cluster-file'],
  ['commands', 'argv'],
  ['cli'],
  ['docs', 'demo', 'completion', 'kubectl'],
  ['shell', 'top', 'doctor'],
  ['app'],
  ['launcher'],
];

const upwards = FLOORS.flatMap((rooms, floor) => {
  const above = FLOORS.slice(floor + 1).flat();
  const beside = (room) => rooms.filter((other) => other !== room);
  return rooms.flatMap((room) => {
    const forbidden = [...above, ...beside(room)];
    if (forbidden.length === 0) return [];
    return [
      {
        name: `${room}-stays-on-its-floor`,
        severity: 'error',
        from: { path: `^src/${folder(room)}/` },
        to: { path: `^src/(${forbidden.map(folder).join('|')})/`, ...exceptions(room) },
      },
    ];
  });
});

/** `api/objects` is a room of its own, on a floor below. */
function folder(room) {
  return room === 'api' ? 'api(?!/objects)' : room;
}

/** The rooms of `cluster-file`, each of which may use those before it. */
const CLUSTER_FILE_ROOMS = ['format', 'cluster', 'tree', '(to-file|read)', 'compare', 'plan'];

const clusterFileUpwards = CLUSTER_FILE_ROOMS.slice(0, -1).map((room, at) => ({
  name: `cluster-file-${room}-stays-on-its-floor`,
  severity: 'error',
  from: { path: `^src/cluster-file/${room}/` },
  to: { path: `^src/cluster-file/(${CLUSTER_FILE_ROOMS.slice(at + 1).join('|')})/` },
}));

/** The few ways between rooms that the architecture names. */
function exceptions(room) {
  if (room === 'launcher') return { pathNot: '^src/(cli/version|argv/(tree|match-word))\\.ts$' };
  return {};
}

module.exports = {
  forbidden: [
    // Types too: files that need each other's types cannot be understood one after the other either.
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nouns-stand-alone',
      comment: 'What several nouns use belongs into commands/shared/.',
      severity: 'error',
      from: { path: '^src/commands/([^/]+)/' },
      to: { path: '^src/commands/', pathNot: '^src/commands/($1|shared)/' },
    },
    {
      name: 'only-rooms-in-src',
      comment: 'Every file lies in a room.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: {},
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    ...upwards,
    ...clusterFileUpwards,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
