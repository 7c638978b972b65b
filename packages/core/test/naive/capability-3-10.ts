/** docs/rules.md 3.10: SL-C. */
import { editionOf, type ComponentCatalog, type ComponentRow } from '../../catalog/catalog.ts';
import type { Capability, CapabilityCode, CapabilityRow } from '../../evaluate/sl-capability.ts';
import type { Answer, Certificate, Product } from '../../model/plant.ts';
import { restOnBase } from './base-3-4.ts';
import { undetermined } from './order-3-2.ts';
import { failed, messageOf } from './rows.ts';
import { slAchieved } from './sl-achieved-3-5.ts';
import { judgeAnswer } from './verdict-3-3.ts';
import { answerAt, isBefore, isPast, type Asked, type Judged, type LonePlace, type Told } from './world.ts';

export interface ComponentWorld extends Told {
  readonly components: ComponentCatalog;
}

/** A product, or an asset that is one of it. */
interface Component {
  readonly product: Product;
  readonly place: LonePlace;
  /** Whose answers count, the first that has one. */
  readonly answering: readonly string[];
}

/** 3.10: every product, then every asset with answers of its own, each by ref. */
export function naiveCapabilities(world: ComponentWorld): readonly Capability[] {
  return [...productsOf(world), ...assetsOf(world)].map((component) => capabilityOf(world, component));
}

function productsOf({ plant }: Told): readonly Component[] {
  return plant.products
    .map((product) => {
      const ref = `product:${product.id}`;
      return { product, place: { kind: 'lone', ref, shownBy: [] }, answering: [ref] } as const;
    })
    .sort(byRef);
}

/** 3.10: where answers to 4-2 rows stand at an asset with `productVersion`; what shows the product shows it. */
function assetsOf(world: ComponentWorld): readonly Component[] {
  const { plant, components } = world;
  return plant.assets
    .flatMap((asset) => {
      const product = plant.products.find(({ id }) => id === asset.productVersion);
      if (product === undefined) return [];
      const [ref, ofProduct] = [`asset:${asset.id}`, `product:${product.id}`];
      const answers = rowsAskedOf(components, product).map((row) =>
        answerAt(world, ref, askedOf(components, row)),
      );
      if (answers.every((answer) => answer === undefined)) return [];
      const place: LonePlace = { kind: 'lone', ref, shownBy: [ofProduct] };
      return [{ product, place, answering: [ref, ofProduct] }];
    })
    .sort(byRef);
}

function byRef(a: Component, b: Component): number {
  return a.place.ref < b.place.ref ? -1 : 1;
}

/** 3.10: the rows that are common or of its class. */
function rowsAskedOf({ rows }: ComponentCatalog, product: Product): readonly ComponentRow[] {
  return rows.filter((row) => row.class === 'common' || row.class === product.class);
}

/** 3.10: SL-C is computed like SL-A. */
function capabilityOf(world: ComponentWorld, component: Component): Capability {
  const { components } = world;
  const { product, place } = component;
  const rows = rowsAskedOf(components, product).map((row) => ({
    row,
    final: finalVerdict(world, component, row),
  }));
  return {
    ref: place.ref,
    catalog: editionOf(components),
    class: product.class,
    slC: slAchieved(rows),
    rows: rows.map(({ row, final }): CapabilityRow => ({
      requirement: askedOf(components, row).key,
      fr: row.fr,
      level: row.level,
      capability: capabilityCode(world, component, row, final),
      from: final.from,
      reads: final.reads,
    })),
  };
}

function finalVerdict(world: ComponentWorld, component: Component, row: ComponentRow): Judged {
  const own = ownVerdict(world, component, row);
  const base = world.components.rows.find((other) => other.id === row.base);
  if (base === undefined) return own;
  const requirement = askedOf(world.components, base).key;
  return restOnBase(own, finalVerdict(world, component, base), requirement, false);
}

/** 3.10: by the answer; where nobody answered, by what a live certificate speaks for. */
function ownVerdict(world: ComponentWorld, component: Component, row: ComponentRow): Judged {
  const asked = askedOf(world.components, row);
  const judge = (answer: Answer): Judged =>
    judgeAnswer(world, component.place, asked, answer, [], () => {
      throw new Error('a component row is never compensated');
    });
  try {
    const answer = answerUsed(world, component, asked);
    if (answer !== undefined) return judge(answer);
    const certificate = certificateFor(world, component, row);
    if (certificate === undefined) return undetermined({ code: 'answer' });
    const { evidence = [] } = certificate;
    const place = component.answering[component.answering.length - 1] ?? '';
    return judge({ place, requirement: asked.key, status: 'met', evidence });
  } catch (error) {
    return failed('threw', messageOf(error));
  }
}

/** 3.10: answers at the asset replace those of the product row by row. */
function answerUsed(world: Told, { answering }: Component, asked: Asked): Answer | undefined {
  return answering.map((ref) => answerAt(world, ref, asked)).find((answer) => answer !== undefined);
}

/** 3.10: a live certificate of this version speaks for every row up to its `sl`: one digit, or one per FR. */
function certificateFor(world: Told, { product }: Component, row: ComponentRow): Certificate | undefined {
  const { certificate, version } = product;
  if (certificate === undefined || certificate.version !== version) return undefined;
  if (isBefore(certificate.issued, world.asOf) || isPast(certificate.expires, world.asOf)) return undefined;
  const sl = typeof certificate.sl === 'number' ? certificate.sl : certificate.sl[row.fr];
  return row.level <= sl ? certificate : undefined;
}

/** 3.10: the words for what a component brings. */
function capabilityCode(
  world: ComponentWorld,
  component: Component,
  row: ComponentRow,
  { verdict, blockedBy }: Judged,
): CapabilityCode {
  // An RE kept from counting by a base of which nobody knows.
  if (blockedBy !== undefined) {
    const base = world.components.rows.find(({ id }) => id === row.base) as ComponentRow;
    const ofBase = capabilityCode(world, component, base, finalVerdict(world, component, base));
    if (ofBase === 'unknown' || ofBase === 'failed') return 'unknown';
  }
  const answer = answerUsed(world, component, askedOf(world.components, row));
  if (verdict === 'failed' || verdict === 'notApplicable') return verdict;
  if (verdict === 'undetermined') return 'unknown';
  if (verdict === 'unmet' || verdict === 'partial')
    return answer?.capability === 'system' ? 'system' : 'short';
  if (answer === undefined) return 'certified';
  return answer.capability === 'configurable' ? 'configurable' : 'native';
}

function askedOf({ id, edition }: ComponentCatalog, row: ComponentRow): Asked {
  const key = `${id}/${row.id}`;
  const spellings = [key, `${id}@${edition}/${row.id}`];
  return { key, spellings, level: row.level, facts: [], kinds: row.evidence, inherits: false };
}
