/**
 * What people call columns and kinds of devices in lists of their own, in the four languages, beside what the worksheets
 * call them. Plain: lower case, a space between words. Facts about usage, no translation of the page. What other lists use for
 * something else stands in none: an end of life is no end of support, of priorities the first is the highest, a device
 * seen on the wire was not checked, a relay that trips is no sensor. It is asked for instead.
 */
import type { InventoryKind } from '../../../worksheet/inventory/fields.ts';
import { ASSET_HEADS } from './heads-of-assets.ts';
import { CONDUIT_HEADS } from './heads-of-conduits.ts';
import { FLOW_HEADS } from './heads-of-flows.ts';
import { PRODUCT_HEADS } from './heads-of-products.ts';
import type { HeadsByField } from './shared-heads.ts';

/**
 * Heads that mean one thing in one list and another in the next: the first of these fields that no other column means. A
 * model is what it is called (`S7-1500`), and its number only beside a column that says what it is called.
 */
export const HEADS_IN_TURN: Readonly<Record<InventoryKind, HeadsByField>> = {
  assets: {
    model: ['product', 'model'],
    modell: ['product', 'model'],
    type: ['type', 'product', 'model'],
    typ: ['type', 'product', 'model'],
  },
  flows: {},
  conduits: {},
  products: {
    model: ['name', 'model'],
    modell: ['name', 'model'],
    type: ['name', 'model'],
    typ: ['name', 'model'],
  },
};

export const HEAD_SYNONYMS: Readonly<Record<InventoryKind, HeadsByField>> = {
  assets: ASSET_HEADS,
  flows: FLOW_HEADS,
  conduits: CONDUIT_HEADS,
  products: PRODUCT_HEADS,
};
