/**
 * SL-C (3.10): what a component can do, row by row of 62443-4-2, from the answers given for its product and version,
 * overridden at an asset, or from a certificate where nobody answered. Capability never makes a 3-3 row met.
 */
import { editionOf, type ComponentCatalog } from '../catalog/catalog.ts';
import { byKey } from '../lib/order.ts';
import type { Answer, Asset, FrId, Plant, Product } from '../model/plant.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { isLive, type RecordContext } from './answer-record.ts';
import { answerSet } from './answer-set.ts';
import type { Reads, SlOrNull, SlVector, VerdictCode } from './assessment.ts';
import { achievedVector } from './assess.ts';
import { BLOCKED, V, verdictOf } from './cells.ts';
import { judgeWith, lonePlaces, type LonePlaces } from './lone-place.ts';
import { recordsOf } from './place.ts';
import { rowTable } from './row-table.ts';
import { READING_AT } from './sl-achieved.ts';
import { componentSource } from './table-source.ts';
import { cellAt, plainVerdict, usedAt, type JudgedPlace } from './verdict-view.ts';

/**
 * native: out of the box; configurable: by configuration; certified: by a live certificate, nobody having answered;
 * short: the component does not; system: left to the system around it; unknown: nobody said.
 */
export type CapabilityCode =
  | 'native'
  | 'configurable'
  | 'certified'
  | 'short'
  | 'system'
  | 'notApplicable'
  | 'unknown'
  | 'failed';

export interface CapabilityRow {
  readonly requirement: string;
  readonly fr: FrId;
  readonly level: number;
  readonly capability: CapabilityCode;
  readonly from: string | null;
  readonly reads: Reads;
}

export interface Capability {
  /** `product:<id>`, or `asset:<id>` where an asset's own answers differ from its product's. */
  readonly ref: string;
  readonly catalog: string;
  readonly class: Product['class'];
  readonly slC: {
    readonly claimed: SlVector<SlOrNull>;
    readonly evidenced: SlVector<SlOrNull>;
    readonly verified: SlVector<SlOrNull>;
    readonly upper: SlVector<SlOrNull>;
  };
  readonly rows: readonly CapabilityRow[];
}

/** A component with the judgement its capability is read from. */
export interface JudgedComponent {
  readonly capability: Capability;
  readonly at: JudgedPlace;
  readonly product: Product;
}

/** Every product, then every asset that overrides its product; each by ref. */
export function capabilitiesOf(plant: Plant, catalog: ComponentCatalog, asOf: string): readonly Capability[] {
  return judgeComponents(plant, catalog, asOf).map(({ capability }) => capability);
}

/** The same, with the judgements behind it. */
export function judgeComponents(
  plant: Plant,
  catalog: ComponentCatalog,
  asOf: string,
): readonly JudgedComponent[] {
  const tables = new Map<Product['class'], LonePlaces>();
  const loneOf = (ofClass: Product['class']): LonePlaces => {
    const known = tables.get(ofClass);
    if (known !== undefined) return known;
    const lone = lonePlaces(plant, rowTable(componentSource(catalog, ofClass), []), asOf);
    tables.set(ofClass, lone);
    return lone;
  };
  const byId = new Map(plant.products.map((product) => [product.id, product] as const));
  const products = plant.products.map((product) =>
    judgedComponent(loneOf(product.class), catalog, { ref: `product:${product.id}`, product, asset: null }),
  );
  const assets = plant.assets.flatMap((asset) => {
    const product = asset.productVersion === undefined ? undefined : byId.get(asset.productVersion);
    if (product === undefined) return [];
    const lone = loneOf(product.class);
    const own = recordsOf(lone.context, lone.answersAt(`asset:${asset.id}`));
    return own.length === 0
      ? []
      : [judgedComponent(lone, catalog, { ref: `asset:${asset.id}`, product, asset })];
  });
  return [...products.sort(byRef), ...assets.sort(byRef)];
}

const byRef = byKey(({ capability }: JudgedComponent) => capability.ref);

interface Component {
  readonly ref: string;
  readonly product: Product;
  readonly asset: Asset | null;
}

function judgedComponent(lone: LonePlaces, catalog: ComponentCatalog, component: Component): JudgedComponent {
  const { ref, product } = component;
  const certified = certifiedRows(lone, product);
  const at = judgeComponent(lone, component, certified);
  return { capability: capabilityAt(at, catalog, ref, product, certified), at, product };
}

function capabilityAt(
  at: JudgedPlace,
  catalog: ComponentCatalog,
  ref: string,
  product: Product,
  certified: readonly Answer[],
): Capability {
  const { table } = at.context;
  const rows = table.key.map((requirement, row): CapabilityRow => {
    const { verdict, reads } = plainVerdict(at, row);
    const used = usedAt(at, row)?.answer ?? null;
    return {
      requirement,
      fr: FR_IDS[table.fr[row] as number] as FrId,
      level: table.level[row] as number,
      capability: restsOnUnknown(at, row) ? 'unknown' : codeOf(verdict, used, certified),
      from: used === null ? null : used.place,
      reads,
    };
  });
  const reading = (name: keyof typeof READING_AT): SlVector<SlOrNull> => achievedVector(at, READING_AT[name]);
  return {
    ref,
    catalog: editionOf(catalog),
    class: product.class,
    slC: {
      claimed: reading('claimed'),
      evidenced: reading('evidenced'),
      verified: reading('verified'),
      upper: reading('upper'),
    },
    rows,
  };
}

/**
 * By the answers of the product, below them those its certificate stands for, above them those of the asset itself;
 * checks of the product and of the asset alike.
 */
function judgeComponent(
  lone: LonePlaces,
  { ref, product, asset }: Component,
  certified: readonly Answer[],
): JudgedPlace {
  const ofProduct = `product:${product.id}`;
  const context = asset === null ? lone.context : shownByProduct(lone.context, ref, ofProduct);
  const refs = asset === null ? [ref] : [ofProduct, ref];
  const answers = [...certified, ...refs.flatMap(lone.answersAt)];
  const own = answerSet(context.table, recordsOf(context, answers));
  return judgeWith({ context }, ref, { own, above: [], checks: refs.flatMap(lone.checksAt) });
}

/** What shows the product shows the asset that is one of them, whoever cites it. */
function shownByProduct(context: RecordContext, asset: string, product: string): RecordContext {
  return {
    ...context,
    evidence: (id) => {
      const item = context.evidence(id);
      if (item === undefined || !item.places.has(product)) return item;
      return { ...item, places: new Set([...item.places, asset]) };
    },
  };
}

/** A live certificate speaks for the version it was issued for, for every row up to its SL that nobody answered. */
function certifiedRows(lone: LonePlaces, product: Product): readonly Answer[] {
  const { certificate } = product;
  const { asOf, table } = lone.context;
  if (certificate === undefined || certificate.version !== product.version) return [];
  if (!isLive(asOf, certificate.issued, certificate.expires)) return [];
  return table.key.flatMap((requirement, row) => {
    const fr = FR_IDS[table.fr[row] as number] as FrId;
    const sl = typeof certificate.sl === 'number' ? certificate.sl : certificate.sl[fr];
    if ((table.level[row] as number) > sl) return [];
    const { evidence } = certificate;
    return [
      {
        place: `product:${product.id}`,
        requirement,
        status: 'met' as const,
        ...(evidence ? { evidence } : {}),
      },
    ];
  });
}

/** An RE that only its base keeps from counting, and of the base nobody knows: then nobody knows of the RE either. */
function restsOnUnknown(at: JudgedPlace, row: number): boolean {
  if ((cellAt(at, row) & BLOCKED) === 0) return false;
  const base = at.context.table.base[row] as number;
  const ofBase = verdictOf(cellAt(at, base));
  return ofBase === V.undetermined || ofBase === V.failed || restsOnUnknown(at, base);
}

function codeOf(verdict: VerdictCode, used: Answer | null, certified: readonly Answer[]): CapabilityCode {
  switch (verdict) {
    case 'met':
      if (used !== null && certified.includes(used)) return 'certified';
      return used?.capability === 'configurable' ? 'configurable' : 'native';
    case 'notApplicable':
      return 'notApplicable';
    case 'undetermined':
      return 'unknown';
    case 'failed':
      return 'failed';
    default:
      return used?.capability === 'system' ? 'system' : 'short';
  }
}
