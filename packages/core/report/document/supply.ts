/** Who supplies and maintains, by 62443-2-4 and 4-1, and what is bought, by 62443-4-2. */
import { FR_ORDER } from '../../evaluate/row-table.ts';
import type { Capability, CapabilityCode } from '../../evaluate/sl-capability.ts';
import type { Product, Supplier } from '../../model/plant.ts';
import type { ReportFacts } from './input.ts';
import {
  count,
  id,
  inLine,
  maybe,
  missing,
  numbers,
  paragraph,
  say,
  section,
  stacked,
  term,
  text,
  type Block,
  type Runs,
  type Section,
} from './parts.ts';
import { programBlocks } from './programs.ts';

export function suppliers(facts: ReportFacts): Section {
  const { plant } = facts;
  if (plant.suppliers.length === 0) return section('suppliers', 'suppliers', [missing(say('noSuppliers'))]);
  return section(
    'suppliers',
    'suppliers',
    [],
    plant.suppliers.map((supplier) => oneSupplier(facts, supplier)),
  );
}

function oneSupplier(facts: ReportFacts, supplier: Supplier): Section {
  const ref = `supplier:${supplier.id}`;
  const judged = facts.beside.programs.filter(({ place }) => place === ref);
  return {
    id: `supplier-${supplier.id}`,
    title: [...text(supplier.name), id(ref)],
    blocks: [
      {
        kind: 'facts',
        entries: [
          { name: 'roles', value: stacked(supplier.roles.map((role) => [say(`role-${role}`)])) },
          {
            name: 'touches',
            value: inLine([...(supplier.zones ?? []), ...(supplier.conduits ?? [])].map((one) => [id(one)])),
          },
          { name: 'contact', value: text(supplier.contact) },
          { name: 'contract', value: text(supplier.contract) },
          { name: 'reviewed', value: text(supplier.reviewed) },
        ],
      },
      ...(judged.length === 0
        ? [missing(say('supplierNotJudged'))]
        : judged.flatMap((program) => programBlocks(facts, program))),
    ],
  };
}

const LISTED = [
  'native',
  'configurable',
  'certified',
  'short',
  'system',
  'unknown',
] as const satisfies readonly CapabilityCode[];

export function products(facts: ReportFacts): Section {
  const { plant, beside } = facts;
  if (plant.products.length === 0) return section('products', 'products', [missing(say('noProducts'))]);
  return section('products', 'products', [
    paragraph(say('productsIntro')),
    productTable(facts),
    ...(beside.products.length === 0
      ? [missing(say('productsNotJudged'))]
      : [capabilityTable(facts), countTable(facts)]),
  ]);
}

function productTable({ plant, assessment }: ReportFacts): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'product', kind: 'text', share: 3 },
      { head: 'version', kind: 'short' },
      { head: 'class', kind: 'short' },
      { head: 'certificate', kind: 'text', share: 3 },
      { head: 'supportEnd', kind: 'short' },
    ],
    rows: plant.products.map((product) => ({
      cells: [
        [
          ...stacked([text(product.name), ...(product.vendor === undefined ? [] : [text(product.vendor)])]),
          id(product.id),
        ],
        text(product.version),
        [id(product.class)],
        certificate(product, assessment.asOf),
        product.supportEnd === undefined
          ? [say('notStated')]
          : [id(product.supportEnd), ...(product.supportEnd < assessment.asOf ? [say('hasPassed')] : [])],
      ],
    })),
  };
}

function certificate({ certificate: held }: Product, asOf: string): Runs {
  if (held === undefined) return [say('noCertificate')];
  const ended = held.expires !== undefined && held.expires < asOf;
  return [
    ...text(held.scheme),
    ...(held.number === undefined ? [] : [id(held.number)]),
    ...(held.expires === undefined ? [] : [say('until', { day: held.expires })]),
    ...(ended ? [say('hasPassed')] : []),
  ];
}

function nameOfComponent({ plant }: ReportFacts, { ref }: Capability): Runs {
  const key = ref.slice(ref.indexOf(':') + 1);
  const known = plant.products.find((product) => ref === `product:${product.id}`);
  const asset = plant.assets.find((one) => ref === `asset:${one.id}`);
  return [...maybe(known?.name ?? asset?.name), id(known === undefined ? ref : key)];
}

/** SL-C as figures: there is no target to set against. `1 (≤ 3)` tells unknown from short. */
function capabilityTable(facts: ReportFacts): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'component', kind: 'text', share: 3 },
      { head: 'readingHead', kind: 'short' },
      ...numbers(FR_ORDER.map((fr) => `fr-${fr}` as const)),
    ],
    rows: facts.beside.products.flatMap((one) =>
      (['claimed', 'evidenced', 'upper'] as const).map((reading, i) => ({
        cells: [
          i === 0 ? nameOfComponent(facts, one) : [],
          [term(reading)],
          ...FR_ORDER.map((fr): Runs => [count(one.slC[reading][fr])]),
        ],
      })),
    ),
  };
}

function countTable(facts: ReportFacts): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'component', kind: 'text', share: 3 },
      ...numbers(LISTED.map((code) => `capability-${code}` as const)),
    ],
    rows: facts.beside.products.map((one) => ({
      cells: [
        nameOfComponent(facts, one),
        ...LISTED.map((code): Runs => [
          count(one.rows.filter(({ capability }) => capability === code).length),
        ]),
      ],
    })),
  };
}
