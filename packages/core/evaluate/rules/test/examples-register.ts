/** Zones and conduits as they stand in the register.: for each rule a plant that breaks it once, and the finding that says so. */
import { asset, at, conduit, flow, TWO_ZONES, uniform, zone } from './smallest.ts';

export const REGISTER_EXAMPLES = {
  'zone-without-owner': {
    plant: { zones: [zone('a')] },
    finding: 'finding:zone-without-owner:zone:a',
    message: 'zone `a` has no owner',
  },
  'zone-without-boundary': {
    plant: { zones: [zone('a', { logicalBoundary: 'VLAN 20' })] },
    finding: 'finding:zone-without-boundary:zone:a',
    message: 'zone `a` states no physical boundary',
  },
  'zone-not-reviewed': {
    plant: { zones: [zone('a', { reviewed: '2024-01-31' })] },
    finding: 'finding:zone-not-reviewed:zone:a',
    message: 'zone `a` was last reviewed on 2024-01-31',
  },
  'target-without-rationale': {
    plant: { zones: [zone('a', { slTarget: 2 })] },
    finding: 'finding:target-without-rationale:zone:a',
    message: 'SL-T of `zone:a` is 2 in every FR and gives no rationale',
  },
  'target-not-approved': {
    plant: { zones: [zone('a', { slTarget: { vector: 2, rationale: 'agreed' } })] },
    finding: 'finding:target-not-approved:zone:a',
    message: 'SL-T of `zone:a` was approved by nobody',
  },
  'suc-leaves-out-zone': {
    plant: { zones: [zone('a')], suc: [{ id: 's', name: 'S', zones: [] }] },
    finding: 'finding:suc-leaves-out-zone:zone:a',
    message: 'zone `a` is in no SUC (s)',
  },
  'conduit-without-flow': {
    plant: { ...TWO_ZONES, flows: [{ id: 'f', from: 'zone:a', to: 'zone:a' }] },
    finding: 'finding:conduit-without-flow:conduit:ab',
    message: 'no flow passes through conduit `ab`, which joins a and b',
  },
  'conduit-without-device': {
    plant: { ...TWO_ZONES, assets: [asset('plc')] },
    finding: 'finding:conduit-without-device:conduit:ab',
    message: 'conduit `ab` between a and b has no boundary device',
  },
  'conduit-without-rules': {
    plant: { ...TWO_ZONES, assets: [asset('fw', { zones: [], conduits: ['ab'] })] },
    finding: 'finding:conduit-without-rules:conduit:ab',
    message: 'conduit `ab` does not say where the rules of fw are kept',
  },
  'conduit-joins-many': {
    plant: { conduits: [conduit('abc', ['a', 'b', 'c'])] },
    finding: 'finding:conduit-joins-many:conduit:abc',
    message: 'conduit `abc` joins 3 zones: a, b and c',
  },
  'wireless-without-fact': {
    plant: { conduits: [conduit('ab', ['a', 'b'], { medium: 'wireless' })] },
    finding: 'finding:wireless-without-fact:conduit:ab',
    message: 'conduit `ab` is wireless, but does not state the fact `wireless`',
  },
  'external-conduit-open': {
    plant: { zones: [zone('a'), zone('b', { kind: 'external' })], conduits: TWO_ZONES.conduits },
    finding: 'finding:external-conduit-open:conduit:ab',
    message: 'conduit `ab` leads to b and is neither one-way nor filtered',
  },
  'one-way-against-flow': {
    plant: {
      zones: TWO_ZONES.zones,
      conduits: [conduit('ab', ['a', 'b'], { oneWay: { from: 'b', to: 'a' } })],
      flows: [flow('f')],
    },
    finding: 'finding:one-way-against-flow:flow:f',
    message: 'flow `f` is opened against conduit `ab`, which leads from b to a only',
  },
  'conduit-below-zones': {
    plant: { zones: TWO_ZONES.zones, conduits: [conduit('ab', ['a', 'b'], { slTarget: 1 })] },
    evaluation: { slT: at({ 'conduit:ab': uniform(1), 'zone:a': uniform(2), 'zone:b': uniform(1) }) },
    finding: 'finding:conduit-below-zones:conduit:ab',
    message: 'conduit `ab` has SL-T 1 for RDF, but joins zone `a` with 2',
  },
  'zone-without-asset': {
    plant: { zones: [zone('a')], assets: [asset('plc', { zones: ['b'] })] },
    finding: 'finding:zone-without-asset:zone:a',
    message: 'zone `a` holds no asset',
  },
};
