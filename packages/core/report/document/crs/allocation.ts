/** Who or what carries each requirement: the organisation, the site, the zone or conduit itself, a measure to come, or nobody yet. */
import type { Verdict } from '../../../evaluate/assessment.ts';
import { byCodeUnit } from '../../../lib/order.ts';
import { rowId, type ReportFacts } from '../input.ts';
import {
  count,
  id,
  inLine,
  maybe,
  numbers,
  paragraph,
  say,
  section,
  table,
  text,
  type Block,
  type Row,
  type Runs,
  type Section,
} from '../parts.ts';

export function allocation(facts: ReportFacts): Section {
  return section(
    'crs-allocation',
    'crsAllocation',
    [paragraph(say('crsAllocationIntro'))],
    [
      section('crs-carriers', 'crsCarriers', [carrierTable(facts)]),
      section('crs-measures', 'measures', [measureTable(facts)]),
      section('crs-components', 'crsComponents', [componentTable(facts)]),
      section('crs-suppliers', 'suppliers', [supplierTable(facts)]),
    ],
  );
}

const CARRIERS = ['organisation', 'site', 'zone', 'conduit', 'excluded', 'nobody'] as const;
type Carrier = (typeof CARRIERS)[number];

/** A line for each row that is asked somewhere: at how many places who carries it. */
function carrierTable({ inside, catalog, title }: ReportFacts): Block {
  const asked = Map.groupBy(
    inside.flatMap(({ verdicts }) =>
      verdicts.filter(({ required, reason }) => required === true && reason?.code !== 'judgedAtZone'),
    ),
    ({ requirement }) => rowId(requirement),
  );
  const rows = catalog.rows.flatMap(({ id: row }): readonly Row[] => {
    const verdicts = asked.get(row) ?? [];
    if (verdicts.length === 0) return [];
    const carried = Map.groupBy(verdicts, carrierOf);
    const full = verdicts[0]?.requirement ?? row;
    return [
      {
        cells: [
          [id(row), ...maybe(title(full))],
          ...CARRIERS.map((carrier): Runs => [count(carried.get(carrier)?.length ?? 0)]),
        ],
      },
    ];
  });
  return table(
    [
      { head: 'requirement', kind: 'text', share: 1 },
      ...numbers(CARRIERS.map((carrier) => `carrier-${carrier}` as const)),
    ],
    rows,
    'nothingAsked',
  );
}

/** Whose answer says how it is done; an answer that says it is not done says nothing of who will. */
function carrierOf({ verdict, from, missing }: Verdict): Carrier {
  if (verdict === 'notApplicable') return 'excluded';
  if (from === null || missing !== undefined) return 'nobody';
  const [kind = ''] = from.split(':');
  return (CARRIERS as readonly string[]).includes(kind) ? (kind as Carrier) : 'nobody';
}

/** What is done or to come, and the rows and scenarios that count on it. */
function measureTable({ plant }: ReportFacts): Block {
  const rowsOf = (measure: string): readonly string[] =>
    [
      ...new Set(
        plant.answers.flatMap(({ measures = [], requirement }) =>
          measures.includes(measure) ? [rowId(requirement)] : [],
        ),
      ),
    ].sort(byCodeUnit);
  const scenariosOf = (measure: string): readonly string[] =>
    plant.scenarios.flatMap(({ id: scenario, countermeasures = [] }) =>
      countermeasures.some((one) => one.measure === measure) ? [scenario] : [],
    );
  return table(
    [
      { head: 'measure', kind: 'text', share: 4 },
      { head: 'inPlace', kind: 'short' },
      { head: 'owner', kind: 'text', share: 2 },
      { head: 'requirements', kind: 'text', share: 4 },
      { head: 'scenariosHead', kind: 'text', share: 3 },
    ],
    plant.measures.map((measure) => ({
      cells: [
        [...text(measure.name), id(measure.id)],
        [say(measure.inPlace === true ? 'yes' : 'no')],
        text(measure.owner),
        inLine(rowsOf(measure.id).map((row): Runs => [id(row)])),
        inLine(scenariosOf(measure.id).map((one): Runs => [id(one)])),
      ],
    })),
    'noMeasures',
  );
}

/** What components can carry by themselves, as their answers to 62443-4-2 or a certificate say. */
function componentTable({ plant, beside }: ReportFacts): Block {
  const CARRIED = ['native', 'configurable', 'certified', 'short', 'system', 'unknown'] as const;
  const named = new Map<string, string | undefined>([
    ...plant.products.map(({ id: product, name }) => [`product:${product}`, name] as const),
    ...plant.assets.map(({ id: asset, name }) => [`asset:${asset}`, name] as const),
  ]);
  return table(
    [
      { head: 'component', kind: 'text', share: 1 },
      ...numbers(CARRIED.map((code) => `capability-${code}` as const)),
    ],
    beside.products.map((one) => ({
      cells: [
        [...maybe(named.get(one.ref)), id(one.ref)],
        ...CARRIED.map((code): Runs => [
          count(one.rows.filter(({ capability }) => capability === code).length),
        ]),
      ],
    })),
    'noComponents',
  );
}

function supplierTable({ plant }: ReportFacts): Block {
  return table(
    [
      { head: 'supplierHead', kind: 'text', share: 3 },
      { head: 'roles', kind: 'text', share: 2 },
      { head: 'touches', kind: 'text', share: 4 },
      { head: 'contract', kind: 'text', share: 3 },
    ],
    plant.suppliers.map((supplier) => ({
      cells: [
        [...text(supplier.name), id(supplier.id)],
        inLine(supplier.roles.map((role): Runs => [say(`role-${role}`)])),
        inLine([...(supplier.zones ?? []), ...(supplier.conduits ?? [])].map((one): Runs => [id(one)])),
        text(supplier.contract),
      ],
    })),
    'noSuppliers',
  );
}
