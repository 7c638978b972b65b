/** Every sentence of `why` is reached by the cases of the rules, and reads whole in every language. */
import { describe, expect, it } from 'vitest';
import { editionOf } from '../catalog/catalog.ts';
import { linkIndex, type LinkSet } from '../catalog/links.ts';
import { opened } from '../catalog/shelf.ts';
import { compile } from '../evaluate/compile.ts';
import { findingsOf } from '../evaluate/findings.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import type { JudgedPlace } from '../evaluate/verdict-view.ts';
import {
  AS_OF,
  answer,
  asset,
  conduit,
  evidence,
  measure,
  overlay,
  plantWith,
  product,
  supplier,
  target,
  zone,
} from '../test/build.ts';
import { besideCases } from '../test/cases/beside/index.ts';
import { cases } from '../test/cases/index.ts';
import { catalog } from '../test/catalog.ts';
import { linkSets, shelf } from '../test/shelf.ts';
import type { Decision, Disposition, Plant, Scenario } from '../model/plant.ts';
import { whyContext, type Cause, type Link, type StatementParams, type WhyContext } from '../why/chain.ts';
import type { CauseCode, HeadCode } from '../why/codes.ts';
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';
import { READINGS, SIDES } from '../why/ref.ts';
import { criteria, worstCase } from '../risk/test/criteria.ts';
import { scenario } from '../risk/test/scenarios.ts';
import { isWhyError, whyLink } from '../why/why.ts';
import { explain } from './explain.ts';
import { LANGUAGES, WORDS } from './locales/test/languages.ts';

interface Said {
  readonly context: WhyContext;
  readonly link: Link;
}

/** What can be asked of a plant, of rows those that it answers, with base and REs, and a few that it does not. */
function refsOf({ index, plant, findings, library }: WhyContext): readonly string[] {
  const { places, catalog: rows } = index;
  const baseOf = (requirement: string): string => requirement.replace(/^.*\//, '').replace(/ RE \d+$/, '');
  const touched = new Set([
    'SR 1.1',
    'SR 1.6',
    ...[...plant.answers, ...plant.dispositions].map((a) => baseOf(a.requirement)),
  ]);
  const beside = [...library.programs(), ...library.components()].map(({ at }) => at);
  const keys = [
    ...rows.rows.filter((row) => touched.has(baseOf(row.id))).map((row) => `${rows.id}/${row.id}`),
    ...plant.overlays.flatMap((overlay) => overlay.rows.map((row) => `${overlay.id}/${row.id}`)),
  ];
  return [
    'site',
    'organisation',
    ...places
      .flat()
      .flatMap(({ ref }) => [
        ref,
        ...FR_ORDER.flatMap((fr) => [`slt:${ref}:${fr}`, ...READINGS.map((r) => `sla:${ref}:${fr}:${r}`)]),
        ...(plant.triage.length === 0 ? [] : triageRefs(ref)),
        `exposure:${ref}:claimed`,
        `exposure:${ref}:claimed:elsewhere`,
        ...keys.flatMap((key) => [`verdict:${ref}:${key}`, `gap:${ref}:${key}`]),
        ...rows.facts.map((fact) => `fact:${ref}:${fact.id}`),
      ]),
    ...keys,
    ...plant.answers.map((answer) => `answer:${answer.place}:${answer.requirement}`),
    ...plant.checks.map((c) => `check:${c.place}:${c.requirement}:${c.date}:${c.by}`),
    ...plant.dispositions.map((one) => `disposition:${one.place}:${one.requirement}`),
    ...plant.evidence.map((item) => `evidence:${item.id}`),
    ...plant.measures.map((measure) => `measure:${measure.id}`),
    ...plant.assets.map((asset) => `asset:${asset.id}`),
    ...plant.flows.map((flow) => `flow:${flow.id}`),
    ...findings.flatMap((finding) => [finding.id, `rule:${finding.rule}`]),
    ...plant.suppliers.map(({ id }) => `supplier:${id}`),
    ...plant.products.map(({ id }) => `product:${id}`),
    ...plant.suc.map(({ id }) => `suc:${id}`),
    ...plant.functions.map(({ id }) => `function:${id}`),
    ...plant.overlays.map(({ id }) => `overlay:${id}`),
    ...plant.waivers.map(({ id }) => `waiver:${id}`),
    ...rows.facts.map(({ id }) => `fact:${id}`),
    ...library.causes().map(({ id }) => id),
    'plant',
    'document',
    ...(plant.risk === undefined ? [] : ['risk']),
    ...plant.worstCases.map(({ id }) => `worstCase:${id}`),
    ...plant.scenarios.map(({ id }) => `scenario:${id}`),
    'method',
    ...stepRefs(plant),
    ...(beside.length === 0 ? [] : besideRefs(library, plant, beside)),
  ];
}

/** Steps that come to each status, of the plant and of each SUC. */
function stepRefs({ suc }: Plant): readonly string[] {
  if (suc.length < 2) return [];
  const rows = ['1.1', '2.1', '3.1', '5.1'].map((number) => `zcr:${number}`);
  return [...rows, ...rows.flatMap((row) => suc.map(({ id }) => `${row}:${id}`))];
}

function triageRefs(ref: string): readonly string[] {
  const ranges = FR_ORDER.flatMap((fr) => SIDES.map((side) => `triage:${ref}:${fr}:${side}`));
  return [...ranges, ...TRIAGE_QUESTIONS.map((question) => `triage:${ref}:${question}`)];
}

/** What can be asked of a plant that uses more documents than 62443-3-3. */
function besideRefs(
  library: WhyContext['library'],
  plant: Plant,
  beside: readonly JudgedPlace[],
): readonly string[] {
  const answered = plant.answers.map(({ requirement }) => requirement);
  const components = [
    ...plant.products.map(({ id }) => `product:${id}`),
    ...plant.assets.map(({ id }) => `asset:${id}`),
  ];
  return [
    ...beside.flatMap(({ place, context }) =>
      // Of the rows that nobody answered the first ones will do.
      [...new Set([...answered, ...context.table.key.slice(0, 3)])].flatMap((key) => [
        `verdict:${place.ref}:${key}`,
        `maturity:${place.ref}:${key}`,
      ]),
    ),
    ...answered.flatMap((key) => [
      ...['site', 'organisation', ...components].map((place) => `verdict:${place}:${key}`),
      ...library
        .links()
        .related(library.row(key)?.editionRow ?? '')
        .flatMap(({ row }) => [row, `sustained:${row}`]),
    ]),
    'sustained:62443-3-3/SR 1.1',
    ...components.flatMap((ref) => FR_ORDER.map((fr) => `slc:${ref}:${fr}:claimed`)),
    ...library.documents.map((document) => editionOf(document)),
    '62443-2-1@2010',
    'nist-csf@2.0/PR.AA-01',
    ...library.links().sets.map(({ id }) => `links:${id}`),
  ];
}

function contextOf({ plant, asOf, links }: Case): WhyContext {
  const index = compile(plant, catalog, asOf);
  const findings = findingsOf(index);
  if (links === undefined) return whyContext(index, findings);
  const documents = plant.catalogs.map((edition) => opened(shelf, edition));
  return whyContext(index, findings, { documents, shelf, links: () => linkIndex(links) });
}

interface Case {
  readonly plant: Plant;
  readonly asOf: string;
  /** Given where the plant uses other documents, too. */
  readonly links?: readonly LinkSet[];
}

/** What the cases of the rules have no need of. */
const OTHERS: Case = {
  plant: {
    ...plantWith({
      catalogs: ['62443-2-1@2024', '62443-3-3@2013', '62443-4-2@2019', 'nis2@2022-2555'],
      zones: [zone('z', { slTarget: target({ IAC: 1 }) })],
      suc: [{ id: 's', name: 'System', zones: ['z'] }],
      assets: [asset('a', { zones: ['z'], productVersion: 'p' }), asset('b', { productVersion: 'n' })],
      products: [
        product('p', {
          vendor: 'Maker',
          version: '1',
          certificate: { scheme: 'Scheme', version: '1', sl: 1 },
        }),
        product('n'),
        product('q'),
      ],
      suppliers: [supplier('m', ['maintenance'])],
      overlays: [overlay('o')],
      answers: [
        answer('zone:z', 'SR 6.1', 'met'),
        answer('site', '62443-2-1/ORG 1.1', 'unmet', { maturity: 1 }),
        answer('product:n', '62443-4-2/CR 6.1', 'notApplicable'),
        answer('product:n', '62443-4-2/CR 6.2', 'notApplicable'),
        answer('product:q', '62443-4-2/CR 6.1', 'met', { effectiveTo: 2 }),
        answer('product:q', '62443-4-2/CR 6.2', 'met', { effectiveTo: 2 }),
      ],
    }),
    functions: [{ id: 'f', name: 'Function', kind: 'control', zones: ['z'] }],
    waivers: ['2030-01-01', '2020-01-01'].map((expires, i) => ({
      id: `w${i}`,
      finding: 'finding:asset-placement:asset:b',
      reason: 'agreed',
      approvedBy: 'someone',
      expires,
    })),
  },
  asOf: AS_OF,
  links: linkSets(),
};

const rowsOf = (fr: string): readonly string[] =>
  catalog.rows.filter((row) => row.fr === fr).map(({ id }) => id);

/** Gaps about which something is decided, in each way, and one of which the decision ran out. */
const DECIDED: Case = {
  plant: plantWith({
    zones: [zone('z', { slTarget: target({ TRE: 2, RA: 2 }) })],
    dispositions: [
      decided('SR 6.1', 'planned', '2030-01-01'),
      decided('SR 6.2', 'accepted', '2030-01-01'),
      decided('SR 7.1', 'transferred', '2030-01-01'),
      decided('SR 7.2', 'accepted', '2020-01-01'),
    ],
  }),
  asOf: AS_OF,
};

function decided(row: string, decision: Decision, until: string): Disposition {
  const agreed = { reason: 'agreed', owner: 'integrator', approvedBy: 'someone' };
  return { place: 'zone:z', requirement: `62443-3-3/${row}`, decision, until, ...agreed };
}

/** A zone that was asked about and judged in part. */
const TRIAGED: Case = {
  plant: plantWith({
    assets: [asset('a', { zones: ['z'] })],
    triage: [
      { place: 'zone:z', accounts: true, signIn: false, devices: 'unknown', borders: true, backup: true },
    ],
    answers: [
      answer('asset:a', 'SR 7.3', 'unmet'),
      ...rowsOf('TRE').map((row) => answer('zone:z', row, 'met', { effectiveTo: 3 })),
      ...rowsOf('SI').map((row) => answer('zone:z', row, 'met')),
      ...rowsOf('DC').map((row) => answer('zone:z', row, 'notApplicable')),
    ],
  }),
  asOf: AS_OF,
};

/** Worst cases, one of each outcome. */
const RATED: Case = {
  plant: plantWith({
    risk: criteria({
      capabilities: [
        { level: 1, name: 'Any' },
        { level: 2, name: 'Skilled' },
      ],
      exposures: [
        { level: 1, name: 'Closed' },
        { level: 2, name: 'Open' },
      ],
      likelihoodFrom: [
        [1, 2],
        [2, 3],
      ],
    }),
    worstCases: [
      worstCase({ id: 'a', severity: { safety: 3, production: 1 }, likelihood: 2, hackable: true }),
      worstCase({ id: 'b', severity: { safety: 1 }, likelihood: { capability: 1, exposure: 1 } }),
      worstCase({ id: 'c', severity: { safety: 3 }, hackable: false, safeguards: ['relief valve'] }),
      worstCase({ id: 'd', hackable: 'unknown' }),
    ],
  }),
  asOf: AS_OF,
};

const metAt = (place: string, effectiveTo?: number) =>
  ['IAC', 'UC', 'SI']
    .flatMap(rowsOf)
    .map((row) => answer(place, row, 'met', effectiveTo === undefined ? {} : { effectiveTo }));

/** Zones of every exposure, around one that is external. */
const SHUT = { untrustedAccess: false, portableDevices: false };
const EXPOSED: Case = {
  plant: plantWith({
    zones: [
      zone('outside', { kind: 'external' }),
      zone('open', { slTarget: 1 }),
      zone('inner', { parent: 'open' }),
      zone('carried', { slTarget: 1, facts: { portableDevices: true } }),
      zone('held', { slTarget: 1, facts: SHUT }),
      zone('closed', { slTarget: 1, facts: SHUT }),
      zone('alone', { slTarget: 1, facts: SHUT }),
      zone('unset'),
      zone('maybe', { slTarget: 1, facts: { ...SHUT, portableDevices: 'unknown' } }),
      zone('behind', { slTarget: 1, facts: SHUT }),
      zone('bridged', { slTarget: 1, facts: SHUT }),
    ],
    assets: [asset('host', { zones: ['open', 'bridged'] })],
    conduits: [
      ...['open', 'held', 'closed', 'unset'].map((id) => conduit(`c-${id}`, ['outside', id])),
      conduit('c-behind', ['maybe', 'behind']),
    ],
    answers: [...metAt('zone:held', 2), ...metAt('zone:closed'), ...metAt('zone:behind', 2)],
  }),
  asOf: AS_OF,
};

/** Scenarios, one of each outcome, with countermeasures that hold and ones that do not. */
const SCENARIOS: Case = {
  plant: plantWith({
    risk: criteria(),
    zones: [zone('z')],
    answers: [
      answer('zone:z', 'SR 1.1', 'met', { evidence: ['e'] }),
      answer('zone:z', 'SR 1.3', 'met'),
      answer('zone:z', 'SR 1.4', 'unmet'),
    ],
    evidence: [evidence('e', ['zone:z'])],
    measures: [
      measure('here', { inPlace: true }),
      measure('proved', { inPlace: true, evidence: ['e'] }),
      measure('later', { inPlace: false }),
    ],
    scenarios: [
      threat('unrated', {}),
      threat('tolerable', { severity: { safety: 1 }, likelihood: 1 }),
      threat('untreated', {
        severity: { safety: 3 },
        safeguards: [
          { id: 'a', name: 'A', hackable: false, lowers: { safety: 3 } },
          { id: 'b', name: 'B', hackable: true, lowers: { safety: 1 } },
          { id: 'c', name: 'C', lowers: { safety: 1 } },
        ],
        countermeasures: [
          { id: 'shown', name: 'Shown', rows: ['62443-3-3/SR 1.1'], likelihood: 3 },
          { id: 'said', name: 'Said', rows: ['62443-3-3/SR 1.3'], likelihood: 3 },
          { id: 'not', name: 'Not', rows: ['62443-3-3/SR 1.4'], likelihood: 3 },
          { id: 'nowhere', name: 'Nowhere', rows: ['62443-3-3/SR 1.1'], places: ['organisation'] },
          { id: 'nothing', name: 'Nothing', likelihood: 3 },
          { id: 'm', name: 'M', measure: 'here', likelihood: 3 },
          { id: 'p', name: 'P', measure: 'proved', likelihood: 3 },
        ],
      }),
      threat('planned', {
        severity: { safety: 2 },
        treatment: 'mitigate',
        countermeasures: [{ id: 'n', name: 'N', measure: 'later', likelihood: 1 }],
      }),
      ...(['accept', 'transfer', 'avoid'] as const).map((treatment) =>
        threat(treatment, { severity: { safety: 3 }, treatment, acceptedBy: 'M', until: AS_OF }),
      ),
      threat('lapsed', {
        severity: { safety: 3 },
        treatment: 'accept',
        acceptedBy: 'M',
        until: '2020-01-01',
      }),
    ],
  }),
  asOf: AS_OF,
};

/** Two SUCs: of one the worst case is tolerated, of the other nobody wrote any. */
const STEPPED: Case = {
  plant: plantWith({
    catalogs: ['62443-3-2@2020', '62443-3-3@2013'],
    risk: criteria(),
    zones: [zone('y'), zone('z')],
    suc: [
      { id: 'a', name: 'A', zones: ['z'] },
      { id: 'b', name: 'B', zones: ['y'] },
    ],
    worstCases: [worstCase({ suc: 'a', severity: { safety: 1 }, likelihood: 1 })],
    answers: [answer('site', '62443-3-2/ZCR 1.1', 'partial')],
  }),
  asOf: AS_OF,
  links: linkSets(),
};

function threat(id: string, more: Partial<Scenario>): Scenario {
  return scenario({ id, name: id, place: 'zone:z', ...more });
}

/** Some cases plant a fault that throws whenever the answer is read, also by who asks about it. */
function unlessPlanted<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.message === 'broken') return null;
    throw error;
  }
}

const HEADS = Object.keys(WORDS.en.whyHeads) as readonly HeadCode[];
const CAUSES = Object.keys(WORDS.en.whyCauses) as readonly CauseCode[];

/** Words of `risk steps` are held whole there. */
const isOfWhy = ({ code }: Cause): boolean => !code.startsWith('zcr');

/** One link for each head and each cause, the first that says it; the search ends when all are found. */
function firstOf(): ReadonlyMap<string, Said> {
  const first = new Map<string, Said>();
  for (const one of [
    ...cases,
    OTHERS,
    DECIDED,
    TRIAGED,
    RATED,
    EXPOSED,
    SCENARIOS,
    STEPPED,
    ...besideCases,
  ]) {
    const context = unlessPlanted(() => contextOf(one));
    for (const ref of context === null ? [] : refsOf(context)) {
      const link = unlessPlanted(() => whyLink(context as WhyContext, ref));
      if (link === null || isWhyError(link)) continue;
      const codes = [
        `head ${link.head.code}`,
        ...link.because.filter(isOfWhy).map(({ code }) => `cause ${code}`),
      ];
      for (const code of codes)
        if (!first.has(code)) first.set(code, { context: context as WhyContext, link });
    }
    // And one for findings, which have sentences of their own.
    if (first.size === HEADS.length + CAUSES.length + 1) break;
  }
  return first;
}

const first = firstOf();

describe('codes', () => {
  it('of heads are each said by a case', () => {
    expect(HEADS.filter((code) => !first.has(`head ${code}`))).toEqual([]);
  });

  it('of causes are each said by a case', () => {
    expect(CAUSES.filter((code) => !first.has(`cause ${code}`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  it.each([...first.keys()])('%s reads whole', (code) => {
    const { context, link } = first.get(code) as Said;
    const why = explain(context, link.ref, 2, WORDS[language]);
    if ('code' in why) return expect.fail(why.code);
    const texts = [why.text, ...why.because.map((cause) => cause.text)];
    for (const text of texts) {
      expect(text).not.toMatch(/[{}#|]|undefined|\[object|\(\)|: *$|, *$|; *$| {2}| [,;:]/);
      expect(text.length).toBeGreaterThan(4);
    }
  });
});

describe('terms', () => {
  const isTerm = (value: StatementParams[string]): value is { readonly term: string } =>
    typeof value === 'object' && 'term' in value;

  it('that links name are known to the languages', () => {
    const named = [...first.values()].flatMap(({ link }) => {
      const heads = link.head.code === 'finding' ? {} : link.head.params;
      return [heads, ...link.because.map((cause) => cause.params)].flatMap((params) =>
        Object.values(params).filter(isTerm),
      );
    });
    const unknown = named.filter(({ term }) => !Object.hasOwn(WORDS.en.terms, term));
    expect([...new Set(unknown.map(({ term }) => term))]).toEqual([]);
  });
});
