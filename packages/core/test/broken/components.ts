/** Broken components, suppliers and what is answered of them; see cases.ts. */
import { answer, COMPONENTS, ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_COMPONENTS: readonly BrokenPlant[] = [
  {
    name: 'what a component brings, said of a system requirement',
    codes: ['capability-misplaced'],
    text: answer('    status: met\n    capability: ⌖native\n'),
  },
  {
    name: 'a component row left to the system and met, one compensated, one answered at a zone',
    codes: ['capability-misplaced', 'component-compensated', 'not-judged-here'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013, 62443-4-2@2019]
products:
  - { id: panel, name: Panel, class: HDR }
${ZONE}answers:
  - { place: product:panel, requirement: 62443-4-2/CR 1.1, status: met, capability: ⌖system }
  - place: product:panel
    requirement: 62443-4-2/CR 1.2
    status: ⌖compensated
    reason: a locked cabinet
    approvedBy: plant manager
    expires: 2027-06-30
  - { place: ⌖zone:a, requirement: 62443-4-2/CR 1.3, status: met }
`,
  },
  {
    name: 'a component row of which an exception is compensated',
    codes: ['component-compensated'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013, 62443-4-2@2019]
products:
  - { id: panel, name: Panel, class: HDR }
answers:
  - place: product:panel
    requirement: 62443-4-2/CR 1.2
    status: met
    exceptions:
      - { class: old panels, status: unmet }
      - class: panels in a cabinet
        status: ⌖compensated
        reason: a locked cabinet
        approvedBy: plant manager
        expires: 2027-06-30
`,
    says: 'compensate at the zone',
  },
  {
    name: 'a product of a supplier that is none, an asset of a product that is none, an answer at neither',
    codes: ['unknown-reference', 'unknown-reference', 'unknown-reference'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013, 62443-4-2@2019]
suppliers:
  - { id: maker, name: Maker, roles: [product] }
products:
  - { id: panel, name: Panel, class: HDR, supplier: ⌖makers }
${ZONE}assets:
  - { id: hmi, type: hmi, zones: [a], productVersion: ⌖panels }
answers:
  - { place: ⌖product:panle, requirement: 62443-4-2/CR 1.1, status: met }
`,
    says: 'did you mean `maker`',
  },
  {
    name: 'a component row of another class, at a product, at an asset and in a check',
    codes: ['other-class', 'other-class', 'other-class'],
    whole: true,
    text: `${COMPONENTS}products:
  - { id: plc, name: PLC, class: EDR }
assets:
  - { id: x, type: controller, productVersion: plc }
answers:
  - { place: ⌖product:plc, requirement: 62443-4-2/HDR 3.2, status: met }
  - { place: product:plc, requirement: 62443-4-2/EDR 3.2, status: met }
  - { place: product:plc, requirement: 62443-4-2/CR 1.1, status: met }
  - { place: ⌖asset:x, requirement: 62443-4-2/NDR 1.6, status: met }
checks:
  - { place: ⌖product:plc, requirement: 62443-4-2/HDR 3.2, by: internal, date: 2026-10-20, result: pass }
`,
    says: '`62443-4-2/HDR 3.2` is asked of components of class HDR, and `product:plc` is EDR',
  },
  {
    name: 'a component row of a product whose class cannot be read, and of an asset whose product is not there',
    codes: ['wrong-value', 'unknown-reference'],
    whole: true,
    text: `${COMPONENTS}products:
  - { id: plc, name: PLC, class: ⌖EDRR }
assets:
  - { id: x, type: controller, productVersion: ⌖plcs }
answers:
  - { place: product:plc, requirement: 62443-4-2/HDR 3.2, status: met }
  - { place: asset:x, requirement: 62443-4-2/HDR 3.2, status: met }
`,
  },
  {
    name: 'a component row at an asset without product, answered and checked',
    codes: ['asset-without-product', 'asset-without-product'],
    whole: true,
    text: `${COMPONENTS}assets:
  - { id: x, type: controller }
answers:
  - { place: ⌖asset:x, requirement: 62443-4-2/CR 1.1, status: met }
  - { place: asset:x, requirement: 62443-3-3/SR 1.1, status: met }
checks:
  - { place: ⌖asset:x, requirement: 62443-4-2/CR 1.1, by: internal, date: 2026-10-20, result: pass }
`,
    says: 'give the asset a `productVersion`',
  },
  {
    name: 'certificates of another version, of a product without version, and without a version',
    codes: ['certificate-version', 'certificate-version', 'missing-field'],
    text: `products:
  - { id: a, name: A, version: 4.1, class: EDR, certificate: { scheme: S, version: ⌖4.10, sl: 2 } }
  - { id: b, name: B, class: EDR, certificate: { scheme: S, version: ⌖4.1, sl: 2 } }
  - { id: c, name: C, version: 4.1, class: EDR, certificate: ⌖{ scheme: S, sl: 2 } }
  - { id: d, name: D, version: 4.1, class: EDR, certificate: { scheme: S, version: 4.1, sl: 2 } }
`,
    says: 'the certificate is of version `4.10` and the product of version `4.1`',
  },
  {
    name: 'rows of service providers and of makers, each asked of the other',
    codes: ['other-role', 'other-role', 'other-role'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-2-4@2023, 62443-3-3@2013, 62443-4-1@2018]
suppliers:
  - { id: maker, name: Maker, roles: [product] }
  - { id: builder, name: Builder, roles: [integration] }
  - { id: both, name: Both, roles: [product, maintenance] }
answers:
  - { place: ⌖supplier:maker, requirement: 62443-2-4/SP.01.01 BR, status: met }
  - { place: supplier:builder, requirement: 62443-2-4/SP.01.01 BR, status: met }
  - { place: supplier:both, requirement: 62443-2-4/SP.01.01 BR, status: met }
  - { place: ⌖supplier:builder, requirement: 62443-4-1/SM-1, status: met }
  - { place: supplier:both, requirement: 62443-4-1/SM-1, status: met }
checks:
  - { place: ⌖supplier:maker, requirement: 62443-2-4/SP.01.01 BR, by: internal, date: 2026-10-20, result: pass }
`,
    says: 'with the role integration or maintenance, and `supplier:maker` has product',
  },
];
