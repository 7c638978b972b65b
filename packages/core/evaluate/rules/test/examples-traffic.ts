/** Flows, remote access and assets.: for each rule a plant that breaks it once, and the finding that says so. */
import { AS_OF, asset, at, conduit, flow, rowAt, TWO_ZONES, uniform, zone } from './smallest.ts';

export const TRAFFIC_EXAMPLES = {
  'remote-without-second-factor': {
    plant: { conduits: [conduit('ab', ['a', 'b'], { medium: 'remote' })] },
    evaluation: { rowsAt: () => [rowAt('SR 1.1 RE 2', { verdict: 'unmet' })] },
    finding: 'finding:remote-without-second-factor:conduit:ab',
    message: 'people come in from afar through conduit `ab`, and nothing shows a second factor',
  },
  'remote-ends-inside': {
    plant: {
      zones: [zone('a', { kind: 'external' }), zone('b')],
      flows: [flow('f', { interactive: true })],
    },
    finding: 'finding:remote-ends-inside:flow:f',
    message: 'flow `f` brings a person from a straight into zone b',
  },
  'dmz-passes-on': {
    plant: {
      zones: [zone('d', { kind: 'dmz' }), zone('o', { kind: 'external' }), zone('c', { level: 1 })],
      flows: [
        { id: 'in', from: 'zone:o', to: 'zone:d' },
        { id: 'on', from: 'zone:d', to: 'zone:c' },
      ],
    },
    finding: 'finding:dmz-passes-on:zone:d',
    message: 'DMZ `d` is called from outside (in) and calls control itself (on)',
  },
  'safety-changed-from-outside': {
    plant: {
      zones: [zone('a'), zone('b', { kind: 'safety' })],
      flows: [flow('f', { access: 'program' })],
    },
    finding: 'finding:safety-changed-from-outside:zone:b',
    message: 'safety zone `b` can be reprogrammed from another zone by f',
  },
  'safety-remote-access': {
    plant: {
      zones: [zone('a', { kind: 'safety' }), zone('b', { kind: 'remote' })],
      conduits: TWO_ZONES.conduits,
    },
    finding: 'finding:safety-remote-access:conduit:ab',
    message: 'conduit `ab` brings remote access to safety zone a, from b',
  },
  'flow-without-purpose': {
    plant: { ...TWO_ZONES, flows: [flow('f')] },
    finding: 'finding:flow-without-purpose:conduit:ab',
    message: '1 flow through conduit `ab` states no purpose: f',
  },
  'flow-not-approved': {
    plant: { ...TWO_ZONES, flows: [flow('f'), flow('g')] },
    finding: 'finding:flow-not-approved:conduit:ab',
    message: '2 flows through conduit `ab` were approved by nobody: f and g',
  },
  'flow-not-observed': {
    plant: { ...TWO_ZONES, flows: [flow('f', { observed: AS_OF }), flow('g')] },
    finding: 'finding:flow-not-observed:conduit:ab',
    message: '1 flow through conduit `ab` was not seen for a year, while others were: g',
  },
  'flow-past-until': {
    plant: { flows: [flow('f', { until: '2026-01-31' })] },
    finding: 'finding:flow-past-until:flow:f',
    message: 'flow `f` was approved until 2026-01-31 only',
  },
  'duplicate-address': {
    plant: {
      assets: ['x', 'y'].map((id) =>
        asset(id, { interfaces: [{ address: '192.0.2.1', network: 'cell 1' }] }),
      ),
    },
    finding: 'finding:duplicate-address:asset:x:cell 1 192.0.2.1',
    message: 'address 192.0.2.1 in network `cell 1` is used by x and y',
  },
  'support-ended': {
    plant: { zones: [zone('a')], assets: [asset('plc', { supportEnd: '2020-12-31' })] },
    evaluation: { slT: at({ 'zone:a': uniform(2) }) },
    finding: 'finding:support-ended:zone:a',
    message: 'zone `a` with SL-T 2 holds 1 asset past its end of support: plc',
  },
  'controller-without-backup': {
    plant: { zones: [zone('a')], assets: [asset('plc', { type: 'controller' })] },
    finding: 'finding:controller-without-backup:zone:a',
    message: 'no backup is stated for 1 controller in zone `a`: plc',
  },
  'shared-accounts': {
    plant: { zones: [zone('a')], assets: [asset('hmi', { accounts: 'shared' })] },
    evaluation: { slT: at({ 'zone:a': uniform(2) }) },
    finding: 'finding:shared-accounts:zone:a',
    message: 'zone `a` asks for SL-T 2 in IAC, but 1 asset has shared accounts: hmi',
  },
  'asset-unidentified': {
    plant: { zones: [zone('a')], assets: [asset('hmi', { type: 'hmi', vendor: 'v' })] },
    evaluation: { slT: at({ 'zone:a': uniform(2) }) },
    finding: 'finding:asset-unidentified:zone:a',
    message: 'zone `a` with SL-T 2 holds 1 asset without vendor or version: hmi',
  },
  'asset-not-verified': {
    plant: { zones: [zone('a')], assets: [asset('plc'), asset('hmi')] },
    finding: 'finding:asset-not-verified:zone:a',
    message:
      'zone `a` holds 2 assets of which no comparison with the device is stated for the last year: hmi and plc',
  },
  'product-without-support-end': {
    plant: {
      products: [{ id: 'p', name: 'P', class: 'EDR' as const }],
      assets: [asset('plc', { productVersion: 'p' })],
    },
    finding: 'finding:product-without-support-end:product:p',
    message: 'product `p` does not say when its support ends; 1 asset is of it: plc',
  },
};
