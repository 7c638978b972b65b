/** Refusals of what is said of components and suppliers. */
import type { ProblemDocs } from './doc.ts';

export const COMPONENT_DOCS = {
  'asset-without-product': {
    means: 'A row of 62443-4-2 is answered or checked at an asset that names no product in `productVersion`.',
    why: 'SL-C is worked out for a product in one version; what is said at an asset replaces what its product says. Without a product the answer would be counted nowhere.',
  },
  'capability-misplaced': {
    means:
      'An answer says `capability` where it cannot be: at a row of another document than 62443-4-2, or with a status it does not go with. `native` and `configurable` go with met, `system` with unmet or partial.',
    why: 'SL-C is counted from these words. A capability beside the wrong status would be counted for the opposite of what was meant.',
  },
  'certificate-version': {
    means: 'The certificate of a product is of another version than the product, or the product states none.',
    why: 'A certificate says what was seen of one version. Of another version nobody knows, and its rows would be counted as shown.',
  },
  'component-compensated': {
    means: 'An answer to a row of 62443-4-2, or an exception of it, is `compensated`.',
    why: 'A component has a capability or it has not. What makes up for a missing one stands around it, at the zone, and is answered there.',
  },
  'other-class': {
    means:
      'A row of 62443-4-2 that is asked of one class of components is answered or checked at a component of another class.',
    why: 'A component is judged on the common rows and on those of its class. The answer would be counted nowhere; most often the row of the right class has a name much like it.',
  },
  'other-role': {
    means: 'A row is answered or checked at a supplier that does not do what the row is about.',
    why: 'Rows of 62443-2-4 are asked of suppliers that integrate or maintain, those of 62443-4-1 of suppliers of products. Elsewhere the answer would be counted nowhere.',
  },
} satisfies ProblemDocs;
