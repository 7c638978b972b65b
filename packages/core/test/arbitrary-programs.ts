/**
 * Plants that use more documents than 62443-3-3: a program, what suppliers do, what products can do, laws, overlays. As
 * a reader of plants accepts them, but that some answers and certificates would count nowhere. Made from a plant of
 * arbitrary-plant.ts and random values of its own: answers fall on a few rows of each document, and some documents
 * are answered all over, or hardly any row would be sustained and hardly any SL-C leave 0.
 */
import fc from 'fast-check';
import {
  editionOf,
  type CatalogDocument,
  type ComponentCatalog,
  type OverlayCatalog,
  type RequirementsCatalog,
} from '../catalog/catalog.ts';
import type { Link, LinkSet } from '../catalog/links.ts';
import { LINK_GRADES, LINK_KINDS } from '../catalog/schema/links.ts';
import { opened } from '../catalog/shelf.ts';
import { checkKey } from '../model/kinds.ts';
import type { Answer, Check, Evidence, Plant, Product, Supplier } from '../model/plant.ts';
import { EVIDENCE_KINDS } from '../model/schema/judgement.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { CLASSES } from '../model/schema/supply.ts';
import { notBefore, pickFrom, picksFrom, present, withoutEdition } from './arbitrary-parts.ts';
import { arbitraryPlant, sorted } from './arbitrary-plant.ts';
import * as sketch from './arbitrary-sketch.ts';
import { catalog } from './catalog.ts';
import { linkSets, shelf } from './shelf.ts';

/** A plant and what it is judged by. */
export interface PlantOfDocuments {
  readonly plant: Plant;
  readonly asOf: string;
  /** Besides the shipped ones. */
  readonly links: readonly LinkSet[];
}

/** Documents whose rows can be answered, besides 62443-3-3. */
type Judged = RequirementsCatalog | ComponentCatalog | OverlayCatalog;

const SHIPPED_LINKS = linkSets();
/** Ids whose order is not the order in which they are given out. */
const SUPPLIER_IDS = ['v', 'b', 'n'];
const PRODUCT_IDS = ['r', 'g', 'k'];
const ROLES = ['product', 'integration', 'maintenance'] as const;

export function arbitraryPlantOfDocuments(): fc.Arbitrary<PlantOfDocuments> {
  const small = arbitraryPlant(catalog, { zones: 3, conduits: 1, answers: 10 });
  return fc.tuple(small, programSketch).map(([{ plant, asOf }, drawn]) => {
    const calendar = sketch.CALENDARS.find((one) => one.asOf === asOf) as sketch.Calendar;
    return withDocuments(plant, calendar, drawn);
  });
}

const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const sl = fc.integer({ min: 0, max: 4 });
/** Mostly still to come, or already past, so that most of what is said holds. */
const lastDay = fc.constantFrom<sketch.Day>('longAfter', 'longAfter', 'longAfter', 'after', 'on', 'before');
const firstDay = fc.constantFrom<sketch.Day>(
  'longBefore',
  'longBefore',
  'longBefore',
  'before',
  'on',
  'after',
);
/** True once in so many times. */
const oneIn = (times: number) => fc.nat(times - 1).map((drawn) => drawn === times - 1);

const certificateSketch = fc.record({
  ofVersion: fc.constantFrom('4', '4', '4', '5'),
  vector: fc.tuple(sl, sl, sl, sl, sl, sl, sl),
  uniform: fc.boolean(),
  issued: maybe(firstDay),
  expires: maybe(lastDay),
  evidence: sketch.picks(2),
});

const saidSketch = fc.record({
  document: sketch.pick,
  row: sketch.pick,
  /** The row is anywhere in the document instead of among the few. */
  anywhere: sketch.seldom,
  place: sketch.pick,
  /** At the organisation, or at an asset, where the row may be answered there. */
  elsewhere: fc.boolean(),
  withEdition: sketch.seldom,
  status: fc.constantFrom<Answer['status']>(
    'met',
    'met',
    'met',
    'compensated',
    'partial',
    'unmet',
    'notApplicable',
  ),
  evidence: fc.array(sketch.pick, { minLength: 1, maxLength: 3 }),
  expires: fc.option(lastDay, { nil: undefined, freq: 2 }),
  maturity: fc.option(level, { nil: undefined, freq: 4 }),
  capability: fc.boolean(),
  measures: sketch.mostlyNone(sketch.pick, 2),
  dependsOn: sketch.mostlyNone(sketch.pick, 2),
  appliesToSite: fc.boolean(),
  effectiveTo: fc.option(sl, { nil: undefined, freq: 2 }),
  exception: fc.option(
    fc.record({
      status: fc.constantFrom<Answer['status']>('met', 'compensated', 'partial', 'unmet', 'notApplicable'),
      expires: maybe(lastDay),
    }),
    { nil: undefined, freq: 2 },
  ),
});
type SaidSketch = sketch.Value<typeof saidSketch>;

/** All rows of a document answered alike, or of an FR of it. */
const blanketSketch = fc.record({
  said: saidSketch,
  fr: fc.constantFrom(...FR_IDS, 'TRE', 'RDF', 'DC'),
  status: fc.constantFrom<Answer['status']>('met', 'met', 'met', 'notApplicable'),
  /** Each passed a check. */
  checked: fc.boolean(),
});

const programSketch = fc.record({
  editions: fc.record({
    '62443-2-1@2010': oneIn(6),
    '62443-2-1@2024': fc.constantFrom(true, true, true, false),
    '62443-2-4@2023': fc.boolean(),
    '62443-3-2@2020': oneIn(8),
    '62443-4-1@2018': oneIn(3),
    '62443-4-2@2019': fc.constantFrom(true, true, false),
    'cra@2024-2847': oneIn(3),
    'iso-27001@2022': oneIn(6),
    'nis2-j@2022-2555': oneIn(6),
    'nis2@2022-2555': fc.boolean(),
    'nist-csf@2.0': oneIn(8),
    'sl-examples@2026': oneIn(3),
    'ur-e27-like@2023': oneIn(6),
  }),
  maturity: fc.option(level, { nil: undefined, freq: 4 }),
  suppliers: sketch.upTo(sketch.picks(3), SUPPLIER_IDS.length),
  products: sketch.upTo(
    fc.record({
      class: fc.constantFrom(...CLASSES),
      version: fc.constantFrom('4', '4', '4', undefined),
      certificate: maybe(certificateSketch),
    }),
    PRODUCT_IDS.length,
  ),
  /** By asset, the product it is. */
  productVersions: sketch.upTo(maybe(sketch.pick), 5),
  evidence: sketch.upTo(
    fc.record({
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      everywhere: fc.constantFrom(true, true, true, false),
      places: sketch.picks(3),
      collected: maybe(firstDay),
      expires: maybe(lastDay),
    }),
    5,
  ),
  measures: sketch.upTo(maybe(fc.boolean()), 2),
  groups: fc.array(sketch.pick, { minLength: 3, maxLength: 5 }),
  said: sketch.upTo(saidSketch, 30),
  blankets: sketch.upTo(blanketSketch, 3),
  checks: sketch.upTo(
    fc.record({
      answer: sketch.pick,
      result: fc.constantFrom<Check['result']>('pass', 'pass', 'fail'),
      date: firstDay,
      retestBy: maybe(lastDay),
      elsewhere: sketch.seldom,
      twin: sketch.seldom,
    }),
    10,
  ),
  links: fc.array(
    fc.record({
      from: sketch.pick,
      to: sketch.pick,
      kind: fc.constantFrom(...LINK_KINDS),
      grade: fc.constantFrom(...LINK_GRADES),
      backwards: sketch.seldom,
    }),
    { maxLength: 6 },
  ),
});
type ProgramSketch = sketch.Value<typeof programSketch>;

function withDocuments(small: Plant, calendar: sketch.Calendar, drawn: ProgramSketch): PlantOfDocuments {
  const used = Object.entries(drawn.editions).flatMap(([edition, isUsed]) => (isUsed ? [edition] : []));
  const catalogs = [...small.catalogs, ...used].sort();
  const judged = catalogs.map((edition) => opened(shelf, edition)).filter(isJudgedHere);
  let plant = withSupply({ ...small, catalogs }, calendar, drawn);
  const rowsOf = new Map(judged.map((document) => [document, fewRows(document, drawn.groups)] as const));
  for (const one of drawn.said) {
    const document = pickFrom(judged, one.document);
    if (document === undefined) continue;
    const row = pickFrom(one.anywhere ? document.rows : (rowsOf.get(document) ?? []), one.row);
    if (row !== undefined) plant = withAnswer(plant, calendar, document, row.id, one);
  }
  for (const one of drawn.blankets) {
    const document = pickFrom(judged, one.said.document);
    if (document !== undefined) plant = withBlanket(plant, calendar, document, one);
  }
  plant = sorted(withChecks(plant, calendar, drawn));
  return { plant, asOf: calendar.asOf, links: drawnLinks(rowsOf, drawn) };
}

function withBlanket(
  before: Plant,
  calendar: sketch.Calendar,
  document: Judged,
  { said, fr, status, checked }: sketch.Value<typeof blanketSketch>,
): Plant {
  // What bounds or excepts one row would do so with all; whatever evidence there is is cited.
  const evidence = before.evidence.map((_, index) => index);
  const plain = { ...said, status, evidence, exception: undefined, effectiveTo: undefined };
  const rows = document.rows.filter((row) => !('fr' in row) || row.fr === fr);
  const plant = rows.reduce((so, row) => withAnswer(so, calendar, document, row.id, plain), before);
  if (!checked) return plant;
  const answered = plant.answers.filter((answer) => !before.answers.includes(answer));
  const checks = answered.map(({ place, requirement }): Check => ({
    place: place === 'organisation' ? 'site' : place,
    requirement,
    result: 'pass',
    by: 'internal',
    date: calendar.days.before,
  }));
  return { ...plant, checks: [...plant.checks, ...checks] };
}

function isJudgedHere(document: CatalogDocument): document is Judged {
  return document.kind === 'component' || document.kind === 'overlay' || 'judgedAt' in document;
}

/** A few rows, each with its REs; of a program those that carry the same 3-3 rows, so that some are carried whole. */
function fewRows(document: Judged, picks: readonly number[]): readonly { readonly id: string }[] {
  if (document.kind === 'overlay') return picksFrom(document.rows, picks);
  const bases = document.rows.filter(({ base }) => base === null);
  const few = picksFrom(bases, picks);
  const carried = SHIPPED_LINKS.flatMap(({ links }) => links).filter(
    ({ from, to }) => from === `${editionOf(document)}/${few[0]?.id}` && to.startsWith('62443-3-3@'),
  );
  const beside = SHIPPED_LINKS.flatMap(({ links }) => links)
    .filter(({ to }) => to === carried[0]?.to)
    .map(({ from }) => from);
  return document.rows.filter(
    ({ id, base }) =>
      few.some((one) => one.id === id || one.id === base) || beside.includes(`${editionOf(document)}/${id}`),
  );
}

function withSupply(plant: Plant, { days }: sketch.Calendar, drawn: ProgramSketch): Plant {
  const on = (one: sketch.Day | undefined): string | undefined => (one === undefined ? undefined : days[one]);
  const ids = drawn.evidence.map((_, index) => `x${index}`);
  const suppliers = drawn.suppliers.map((picks, index): Supplier => {
    const id = SUPPLIER_IDS[index] as string;
    return { id, name: id, roles: picksFrom(ROLES, picks) };
  });
  const products = drawn.products.map(({ class: ofClass, version, certificate }, index): Product => {
    const id = PRODUCT_IDS[index] as string;
    return present({
      id,
      name: id,
      class: ofClass,
      version,
      certificate:
        certificate === undefined
          ? undefined
          : present({
              scheme: 'a scheme',
              version: certificate.ofVersion,
              sl: certificate.uniform ? certificate.vector[0] : vectorOf(certificate.vector),
              issued: on(certificate.issued),
              expires: notBefore(on(certificate.issued), on(certificate.expires)),
              evidence: picksFrom(ids, certificate.evidence),
            }),
    });
  });
  const assets = plant.assets.map((asset, index) => {
    const pick = drawn.productVersions[index];
    return present({
      ...asset,
      productVersion: pick === undefined ? undefined : pickFrom(products, pick)?.id,
    });
  });
  const places = [
    ...plant.zones.map(({ id }) => `zone:${id}`),
    'site',
    'organisation',
    ...suppliers.map(({ id }) => `supplier:${id}`),
    ...products.map(({ id }) => `product:${id}`),
    ...assets.map(({ id }) => `asset:${id}`),
  ];
  const evidence = drawn.evidence.map((one, index): Evidence =>
    present({
      id: `x${index}`,
      title: `evidence ${index}`,
      kind: one.kind,
      places: one.everywhere ? places : picksFrom(places, one.places),
      collected: on(one.collected),
      expires: notBefore(on(one.collected), on(one.expires)),
    }),
  );
  const measures = drawn.measures.map((inPlace, index) =>
    present({ id: `y${index}`, name: `measure ${index}`, inPlace }),
  );
  return {
    ...plant,
    suppliers,
    products,
    assets,
    evidence: [...plant.evidence, ...evidence],
    measures: [...plant.measures, ...measures],
    method: present({ ...plant.method, maturity: drawn.maturity }),
  };
}

function vectorOf([IAC, UC, SI, DC, RDF, TRE, RA]: readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]) {
  return { IAC, UC, SI, DC, RDF, TRE, RA };
}

/** Where rows of the document may be answered. */
function placeOf(plant: Plant, document: Judged, { place, elsewhere }: SaidSketch): string | undefined {
  const at = (kind: string, from: readonly { readonly id: string }[]): string | undefined => {
    const found = pickFrom(from, place);
    return found === undefined ? undefined : `${kind}:${found.id}`;
  };
  if (document.kind === 'component')
    return elsewhere ? at('asset', plant.assets) : at('product', plant.products);
  if (document.kind === 'overlay') return elsewhere ? 'site' : at('zone', plant.zones);
  if (document.judgedAt === 'supplier') return at('supplier', plant.suppliers);
  if (document.judgedAt === 'product') return at('product', plant.products);
  return elsewhere ? 'organisation' : 'site';
}

/** How the reader of plants names a row: with the edition only where another edition of the document is in use. */
function nameOf(plant: Plant, { id, edition }: Judged, row: string): string {
  const several = plant.catalogs.filter((other) => other.startsWith(`${id}@`)).length > 1;
  return several ? `${id}@${edition}/${row}` : `${id}/${row}`;
}

/** The plant with what is said of the row, unless something is said of it there already. */
function withAnswer(
  plant: Plant,
  { days }: sketch.Calendar,
  document: Judged,
  row: string,
  said: SaidSketch,
): Plant {
  const place = placeOf(plant, document, said);
  const name = nameOf(plant, document, row);
  if (place === undefined) return plant;
  if (plant.answers.some((other) => other.place === place && isNamed(other.requirement, name))) return plant;
  const isComponent = document.kind === 'component';
  const status = isComponent && said.status === 'compensated' ? 'met' : said.status;
  const agreed = status === 'compensated' || status === 'notApplicable';
  const stands = status === 'compensated' || status === 'met';
  const isOverlay = document.kind === 'overlay';
  const hasMaturity = 'maturity' in document && document.maturity !== undefined;
  const last = said.expires === undefined ? undefined : days[said.expires];
  const withEdition = said.withEdition && !isOverlay && !name.includes('@');
  const requirement = withEdition ? `${editionOf(document)}/${row}` : name;
  const answer: Answer = present({
    place,
    requirement,
    status,
    reason: agreed ? 'agreed' : undefined,
    approvedBy: agreed ? 'someone' : undefined,
    expires: status === 'compensated' ? (last ?? days.longAfter) : last,
    evidence: picksFrom(plant.evidence.filter(isOfDocuments), said.evidence).map(({ id }) => id),
    maturity: hasMaturity ? said.maturity : undefined,
    capability: isComponent && said.capability ? capabilityWith(status) : undefined,
    measures: picksFrom(plant.measures, said.measures).map(({ id }) => id),
    dependsOn:
      status === 'compensated' && !isOverlay
        ? picksFrom(rowsBefore(document, row), said.dependsOn).map(({ id }) => nameOf(plant, document, id))
        : undefined,
    appliesTo: status === 'compensated' && said.appliesToSite ? ['site'] : undefined,
    effectiveTo: stands ? said.effectiveTo : undefined,
    exceptions: place.startsWith('asset:') ? undefined : exceptionsOf(said, isComponent, days.longAfter),
  });
  return { ...plant, answers: [...plant.answers, answer] };
}

/** Made here, and not for zones and conduits alone. */
function isOfDocuments({ id }: Evidence): boolean {
  return id.startsWith('x');
}

/** To rest on these alone closes no cycle: a base stands before its REs, too. */
function rowsBefore({ rows }: Judged, row: string): readonly { readonly id: string }[] {
  return rows.slice(
    0,
    rows.findIndex(({ id }) => id === row),
  );
}

function isNamed(requirement: string, name: string): boolean {
  return requirement === name || (!name.includes('@') && withoutEdition(requirement) === name);
}

function capabilityWith(status: Answer['status']): Answer['capability'] {
  if (status === 'met') return 'configurable';
  return status === 'partial' || status === 'unmet' ? 'system' : undefined;
}

/** Of a class of assets; a component row is never compensated. */
function exceptionsOf(
  { exception }: SaidSketch,
  isComponent: boolean,
  longAfter: string,
): Answer['exceptions'] {
  if (exception === undefined) return undefined;
  const status = isComponent && exception.status === 'compensated' ? 'met' : exception.status;
  const agreed = status === 'compensated' || status === 'notApplicable';
  return [
    present({
      class: 'drive',
      status,
      reason: agreed ? 'agreed' : undefined,
      approvedBy: agreed ? 'someone' : undefined,
      expires: exception.expires === undefined ? undefined : longAfter,
    }),
  ];
}

/** Checks of what was answered, where it was answered or, seldom, elsewhere. */
function withChecks(plant: Plant, { days }: sketch.Calendar, drawn: ProgramSketch): Plant {
  const checks: Check[] = [...plant.checks];
  const add = (check: Check): void => {
    if (!checks.some((other) => checkKey(other) === checkKey(check))) checks.push(check);
  };
  const beside = plant.answers.filter(({ requirement }) => !requirement.startsWith('62443-3-3'));
  for (const one of drawn.checks) {
    const answer = pickFrom(beside, one.answer);
    if (answer === undefined) continue;
    const check: Check = present({
      place: one.elsewhere || answer.place === 'organisation' ? 'site' : answer.place,
      requirement: answer.requirement,
      result: one.result,
      by: 'independent',
      date: days[one.date],
      retestBy: notBefore(days[one.date], one.retestBy === undefined ? undefined : days[one.retestBy]),
    });
    add(check);
    if (one.twin) add({ ...check, by: 'supplier', result: check.result === 'pass' ? 'fail' : 'pass' });
  }
  return { ...plant, checks };
}

/** More links between the few rows and rows of 62443-3-3, in sets of one link, so that pairs can be linked twice. */
function drawnLinks(
  rowsOf: ReadonlyMap<Judged, readonly { readonly id: string }[]>,
  drawn: ProgramSketch,
): readonly LinkSet[] {
  const few = [...rowsOf].flatMap(([document, rows]) => rows.map(({ id }) => `${editionOf(document)}/${id}`));
  const ends = [...few, ...catalog.rows.slice(0, 5).map(({ id }) => `${editionOf(catalog)}/${id}`)];
  return drawn.links.flatMap(({ from, to, kind, grade, backwards }, index): LinkSet[] => {
    const [left, right] = [pickFrom(ends, from) as string, pickFrom(ends, to) as string];
    if (left === right) return [];
    const [first, last] = backwards ? [right, left] : [left, right];
    const id = `drawn-${index}`;
    const link: Link = { from: first, to: last, kind, grade, set: id };
    const edition = (end: string): string => end.slice(0, end.indexOf('/'));
    const sides = { from: edition(first), to: edition(last) };
    return [{ id, title: id, ...sides, provenance: 'drawn', links: [link], without: [] }];
  });
}
