/**
 * Which room may import from which. One table: the check over resolved imports and the lint configuration
 * both come from it.
 */
export interface Room {
  /** Folder from the root of the repository. */
  readonly path: string;
  /** Rooms it may import from, besides itself. */
  readonly mayImport: readonly string[];
  /** npm packages and built-in modules it may import; `node:*` stands for all built-ins. */
  readonly packages: readonly string[];
}

const CORE = 'packages/core';
const SERVER = 'packages/server';
const core = (...rooms: readonly string[]): readonly string[] => rooms.map((room) => `${CORE}/${room}`);

const ALL_CORE = core(
  'lib',
  'workbook',
  'model',
  'catalog',
  'risk',
  'evaluate',
  'program',
  'advise',
  'plan',
  'attack',
  'evidence',
  'drawing',
  'worksheet',
  'why',
  'report',
);

const ORDER = core('lib', 'model', 'catalog', 'risk', 'evaluate');
const BRANCHES = core('program', 'advise', 'plan', 'attack');
const SIDE = core('evidence', 'drawing');

/** lib ← model ← catalog ← risk ← evaluate ← { program | advise | plan | attack } ← why ← report; model ← { evidence | drawing } ← report; lib ← workbook, evaluate ← worksheet ← report */
export const ROOMS: readonly Room[] = [
  { path: `${CORE}/lib`, mayImport: [], packages: ['@noble/hashes'] },
  { path: `${CORE}/model`, mayImport: ORDER.slice(0, 1), packages: ['zod', 'yaml', 'csv-parse'] },
  { path: `${CORE}/catalog`, mayImport: ORDER.slice(0, 2), packages: ['zod'] },
  { path: `${CORE}/risk`, mayImport: ORDER.slice(0, 3), packages: ['zod'] },
  { path: `${CORE}/evaluate`, mayImport: ORDER.slice(0, 4), packages: [] },
  ...BRANCHES.map((path): Room => ({ path, mayImport: ORDER, packages: ['zod'] })),
  ...SIDE.map((path): Room => ({ path, mayImport: ORDER.slice(0, 2), packages: ['zod'] })),
  { path: `${CORE}/workbook`, mayImport: ORDER.slice(0, 1), packages: ['fflate', 'saxes'] },
  { path: `${CORE}/worksheet`, mayImport: [...ORDER, `${CORE}/workbook`], packages: [] },
  { path: `${CORE}/why`, mayImport: [...ORDER, ...BRANCHES], packages: [] },
  {
    path: `${CORE}/report`,
    mayImport: ALL_CORE.filter((path) => !path.endsWith('/report')),
    packages: ['zod'],
  },
  { path: `${SERVER}/db`, mayImport: core('lib', 'model'), packages: ['node:*', 'kysely', 'pg'] },
  {
    path: `${SERVER}/app`,
    mayImport: [...ALL_CORE, `${SERVER}/db`],
    packages: ['node:*', '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-wasm', 'fflate'],
  },
  {
    path: `${SERVER}/jobs`,
    mayImport: [...ALL_CORE, `${SERVER}/db`, `${SERVER}/app`],
    packages: ['node:*', 'pg-boss'],
  },
  { path: `${SERVER}/cli`, mayImport: [...ALL_CORE, `${SERVER}/app`], packages: ['node:*'] },
  {
    path: `${SERVER}/accounts`,
    mayImport: [...core('lib'), `${SERVER}/db`, `${SERVER}/app`],
    packages: ['node:*', 'better-auth', 'kysely', 'openid-client'],
  },
  {
    path: `${SERVER}/http`,
    mayImport: [...ALL_CORE, ...['db', 'app', 'cli', 'jobs', 'accounts'].map((room) => `${SERVER}/${room}`)],
    packages: ['node:*', 'hono', '@hono/node-server', '@hono/zod-openapi', 'pino'],
  },
  {
    path: SERVER,
    mayImport: [
      ...ALL_CORE,
      `${SERVER}/db`,
      `${SERVER}/app`,
      `${SERVER}/cli`,
      `${SERVER}/jobs`,
      `${SERVER}/http`,
      `${SERVER}/accounts`,
    ],
    packages: ['node:*'],
  },
];

/** Test files may import anything of the repository, and these. */
export const TEST_FILE = /(\.test\.ts$|\/test\/)/;

/** The room a file is in: the longest path that holds it. */
export function roomOf(file: string): Room | null {
  const rooms = ROOMS.filter((room) => file.startsWith(`${room.path}/`));
  return rooms.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}
