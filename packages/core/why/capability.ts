/** Why a component can do what it can do: rows of 62443-4-2, and SL-C (3.10). */
import type { CapabilityRow, JudgedComponent } from '../evaluate/sl-capability.ts';
import { usedAt, type JudgedPlace } from '../evaluate/verdict-view.ts';
import type { FrId } from '../model/plant.ts';
import { assetOf, idIn, nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import { lawsFedBy } from './fed.ts';
import { answerCauses, checkCauses, evidenceCauses, restingOn } from './judgement.ts';
import { levelLink } from './levels.ts';
import type { Reading } from './ref.ts';
import { rowParams } from './row.ts';
import { verdictCause } from './verdict-cause.ts';

/** A row at a product, or at an asset whose own answers differ. */
export function whyCapability(context: WhyContext, component: JudgedComponent, row: number): Link {
  const { at, capability } = component;
  const told = capability.rows[row] as CapabilityRow;
  const { ref } = capability;
  const key = told.requirement;
  return {
    ref: `verdict:${ref}:${key}`,
    value: told.capability,
    head: { code: `capability-${told.capability}`, params: rowParams(context, at, row) },
    rule: '3.10',
    clause: context.library.row(key)?.clause ?? null,
    because: capabilityCauses(context, component, row),
    usedBy: () => [
      `slc:${ref}:${told.fr}`,
      ...restingOn(at, row).map((other) => `verdict:${ref}:${at.context.table.key[other]}`),
      ...lawsFedBy(context, key),
    ],
  };
}

function capabilityCauses(
  context: WhyContext,
  { at, capability, product }: JudgedComponent,
  row: number,
): readonly Cause[] {
  const base = at.context.table.base[row] as number;
  const places = [...new Set([capability.ref, `product:${product.id}`])];
  const used = usedAt(at, row);
  // Its certificate answers where nobody did; what it says need not stand, its base may keep it from counting.
  const certified = used !== null && context.library.answer(used.place, keyAt(at, used.row)) === undefined;
  return [
    ...(certified ? certificateCause(product) : answerCauses(context, at, row)),
    ...(base < 0 || used === null ? [] : [verdictCause(context, at, base, 'claimed')]),
    ...evidenceCauses(context, at, row),
    ...checkCauses(context, at, row, places),
  ];
}

function keyAt(at: JudgedPlace, row: number): string {
  return at.context.table.key[row] as string;
}

/** Nobody answered: the certificate of the product speaks. */
function certificateCause({ id, certificate }: JudgedComponent['product']): readonly Cause[] {
  if (certificate === undefined) return [];
  const { scheme, expires = '' } = certificate;
  return [{ ref: `product:${id}`, value: scheme, code: 'certificate', params: { scheme, expires } }];
}

/** SL-C of a product, or of an asset: its own, or that of its product. */
export function whySlC(context: WhyContext, ref: string, fr: FrId, reading: Reading): Link | null {
  const component = context.library.components().find(({ capability }) => capability.ref === ref);
  if (component !== undefined) return slCOf(context, component, fr, reading);
  const asset = idIn(ref, 'asset');
  const product = asset === null ? undefined : assetOf(context, asset)?.productVersion;
  if (product === undefined) return null;
  const of = whySlC(context, `product:${product}`, fr, reading);
  if (of === null) return null;
  const named = { place: nameOf(context, ref), product: nameOf(context, `product:${product}`) };
  return {
    ...of,
    ref: `slc:${ref}:${fr}:${reading}`,
    head: { code: 'slc-product', params: { ...named, fr } },
    because: [
      {
        ref: of.ref,
        value: of.value,
        code: of.value === null ? 'slc-product-none' : 'slc-product',
        params: { ...named, fr, ...(of.value === null ? {} : { level: of.value as number }) },
      },
    ],
    usedBy: () => [],
  };
}

function slCOf(context: WhyContext, component: JudgedComponent, fr: FrId, reading: Reading): Link {
  const { at, capability, product } = component;
  const { ref } = capability;
  return {
    ...levelLink(context, at, { fr, reading, target: null, code: 'slc' }),
    rule: '3.10',
    clause: '62443-4-2',
    usedBy: () =>
      ref.startsWith('product:') ? assetsOf(context, product.id).map((id) => `slc:asset:${id}:${fr}`) : [],
  };
}

/** Assets that are this product and have no answers of their own to its rows. */
function assetsOf({ plant, library }: WhyContext, product: string): readonly string[] {
  const own = new Set(library.components().map(({ capability }) => capability.ref));
  return plant.assets
    .filter(({ id, productVersion }) => productVersion === product && !own.has(`asset:${id}`))
    .map(({ id }) => id);
}
