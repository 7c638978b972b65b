/** Examples of refusals of what is said of components and suppliers. */
import { HEAD, replaced, wholes, ZONE, type PageExample, type PageExamples } from '../example.ts';

/** A head with components beside the system. */
const BOTH = HEAD.replace('62443-3-3@2013', '62443-3-3@2013, 62443-4-2@2019');
/** A component with one answer to a row of 62443-4-2, and the same answer mended. */
const component = (broken: string, mended: string): PageExample => {
  const plant = (said: string): string => `${BOTH}products:
  - { id: panel-2, name: Operator panel, class: HDR }
answers:
  - place: product:panel-2
    requirement: 62443-4-2/CR 1.1
${said}`;
  return wholes(plant(broken), plant(mended));
};
/** An answer to a component row at an asset. */
const assetOf = (asset: string): string => `${BOTH}${ZONE}assets:
  - ${asset}
products:
  - { id: panel-2, name: Operator panel, class: HDR }
answers:
  - place: asset:panel-1
    requirement: 62443-4-2/CR 1.1
    status: unmet
`;
const CLASSED = `${BOTH}products:
  - { id: panel-2, name: Operator panel, class: HDR }
answers:
  - place: ⌖product:panel-2
    requirement: 62443-4-2/EDR 3.2
    status: met
`;
const BUILT = `${HEAD.replace('62443-3-3@2013', '62443-2-4@2023, 62443-3-3@2013')}suppliers:
  - id: builder
    name: Water Builders
    roles: [product]
answers:
  - place: ⌖supplier:builder
    requirement: 62443-2-4/SP.01.01 BR
    status: met
`;

export const COMPONENT_EXAMPLES = {
  'asset-without-product': wholes(
    assetOf('{ id: panel-1, type: hmi, zones: [filtration] }').replace('asset:', '⌖asset:'),
    assetOf('{ id: panel-1, type: hmi, zones: [filtration], productVersion: panel-2 }'),
  ),
  'capability-misplaced': component(
    '    status: unmet\n    capability: ⌖native\n',
    '    status: unmet\n    capability: system\n',
  ),
  'certificate-version': replaced(
    `products:
  - id: panel-2
    name: Operator panel
    version: 2.4
    class: HDR
    certificate: { scheme: a test house, version: ⌖2.3, sl: 1, evidence: [e-certificate] }
evidence:
  - { id: e-certificate, title: Certificate, kind: documentation, places: [product:panel-2] }
`,
    'version: 2.3, sl: 1, evidence: [e-certificate]',
    'version: 2.4, sl: 1, evidence: [e-certificate]',
  ),
  'component-compensated': component(
    `    status: ⌖compensated
    reason: the panel stands in a locked cabinet
    approvedBy: plant manager
    expires: 2027-06-30
`,
    '    status: unmet\n    capability: system\n',
  ),
  'other-class': wholes(CLASSED, CLASSED.replace('⌖', '').replace('EDR 3.2', 'HDR 3.2')),
  'other-role': wholes(BUILT, BUILT.replace('⌖', '').replace('[product]', '[product, integration]')),
} satisfies PageExamples;
