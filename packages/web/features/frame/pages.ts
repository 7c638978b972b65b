/** The pages of a plant in the order of the method, as the rail, the keys and the search have them. */
import type { IconName } from '../../ui/icons.tsx';

export const PAGES = [
  { page: 'overview', word: 'frame.overview', icon: 'overview', group: null, key: 'o' },
  { page: 'zones', word: 'frame.zones', icon: 'zones', group: 'frame.model', key: 'z' },
  { page: 'assets', word: 'frame.assets', icon: 'assets', group: 'frame.model', key: 'a' },
  { page: 'flows', word: 'registers.flows', icon: 'flows', group: 'frame.model', key: 'l' },
  { page: 'risk', word: 'frame.risk', icon: 'risk', group: 'frame.assess', key: 'r' },
  { page: 'requirements', word: 'frame.requirements', icon: 'requirements', group: 'frame.assess', key: 'q' },
  { page: 'evidence', word: 'frame.evidence', icon: 'evidence', group: 'frame.assess', key: 'e' },
  { page: 'findings', word: 'frame.findings_page', icon: 'findings', group: 'frame.decide', key: 'f' },
  { page: 'reports', word: 'frame.reports', icon: 'reports', group: 'frame.show_group', key: 'p' },
  { page: 'history', word: 'frame.history', icon: 'history', group: 'frame.show_group', key: 'h' },
  { page: 'inbox', word: 'frame.inbox', icon: 'inbox', group: null, key: 'i' },
  { page: 'settings', word: 'frame.settings', icon: 'settings', group: null, key: 's' },
] as const satisfies readonly {
  readonly page: string;
  readonly word: `frame.${string}` | 'registers.flows';
  readonly icon: IconName;
  readonly group: `frame.${string}` | null;
  /** After `G`. */
  readonly key: string;
}[];

/** Beside another page, and not in the rail. */
const TABS = [
  { page: 'assets/products', word: 'registers.products', key: 'd' },
  { page: 'flows/conduits', word: 'registers.conduits', key: 'c' },
  { page: 'findings/gaps', word: 'findings.gaps', key: 'g' },
] as const;

/** Where keys and the search lead. */
export const ALL_PAGES = [...PAGES, ...TABS] as const;

export type PageName = (typeof ALL_PAGES)[number]['page'];

/** What else the search leads to: pages beside these, that no key opens. */
const BESIDE = [
  { page: 'risk/targets', word: 'risk.targets', also: 'find.targets', search: {} },
  { page: 'risk/exposure', word: 'risk.exposure', also: 'find.exposure', search: {} },
  { page: 'risk/criteria', word: 'risk.criteria', also: 'find.criteria', search: {} },
  { page: 'workshop', word: 'risk.workshop', also: 'find.workshop', search: {} },
  { page: 'requirements', word: 'triage.name', also: 'find.triage', search: { by: 'triage' } },
  { page: 'import', word: 'bring.importTitle', also: 'find.lists', search: {} },
] as const;

/** Other words for each page, parted by spaces, as people of the field may call it. */
const ALSO = {
  overview: 'find.overview',
  zones: 'find.zones',
  assets: 'find.assets',
  flows: 'find.flows',
  risk: 'find.risk',
  requirements: 'find.requirements',
  evidence: 'find.evidence',
  findings: 'find.findings',
  reports: 'find.reports',
  history: 'find.history',
  inbox: 'find.inbox',
  settings: 'find.settings',
  'assets/products': 'find.products',
  'flows/conduits': 'find.conduits',
  'findings/gaps': 'find.gaps',
} as const satisfies Readonly<Record<PageName, string>>;

export const FOUND_PAGES = [
  ...ALL_PAGES.map(({ page, word }) => ({ page, word, also: ALSO[page], search: {} })),
  ...BESIDE,
];
