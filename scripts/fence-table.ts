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
const WEB = 'packages/web';
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
const BACK_ROOMS: readonly Room[] = [
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

/** Pages, and what they are made of. INVARIANT: a feature imports no other one; what they share is in ui, api and words. */
const SHOWN = [
  'react',
  'react-dom',
  '@mantine/core',
  '@mantine/hooks',
  '@tanstack/react-query',
  '@tanstack/react-router',
];
const FEATURES = [
  'account',
  'bring',
  'evidence',
  'findings',
  'fleet',
  'frame',
  'history',
  'inbox',
  'overview',
  'registers',
  'reports',
  'requirements',
  'risk',
  'settings',
  'supplier',
  'why',
  'zones',
];

const WEB_ROOMS: readonly Room[] = [
  // First: what is said of the whole folder is said anew of what is in it.
  {
    path: WEB,
    mayImport: [...ALL_CORE, ...['words', 'api', 'ui', 'routes'].map((room) => `${WEB}/${room}`)],
    packages: [...SHOWN, 'vite', '@vitejs/plugin-react'],
  },
  { path: `${WEB}/words`, mayImport: ALL_CORE, packages: ['react', 'i18next', 'react-i18next'] },
  { path: `${WEB}/api`, mayImport: ALL_CORE, packages: ['react', '@tanstack/react-query'] },
  { path: `${WEB}/ui`, mayImport: [...ALL_CORE, `${WEB}/words`, `${WEB}/api`], packages: SHOWN },
  ...FEATURES.map((feature): Room => ({
    path: `${WEB}/features/${feature}`,
    mayImport: [...ALL_CORE, ...['words', 'api', 'ui'].map((room) => `${WEB}/${room}`)],
    packages: [...SHOWN, 'qrcode-generator', 'fflate'],
  })),
  {
    path: `${WEB}/routes`,
    mayImport: [
      ...ALL_CORE,
      ...['words', 'api', 'ui'].map((room) => `${WEB}/${room}`),
      ...FEATURES.map((feature) => `${WEB}/features/${feature}`),
    ],
    packages: SHOWN,
  },
];

export const ROOMS: readonly Room[] = [...BACK_ROOMS, ...WEB_ROOMS];

/** Test files may import anything of the repository, and these. */
export const TEST_FILE = /(\.test\.ts$|\/(test|e2e)\/)/;

/** The room a file is in: the longest path that holds it. */
export function roomOf(file: string): Room | null {
  const rooms = ROOMS.filter((room) => file.startsWith(`${room.path}/`));
  return rooms.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}
