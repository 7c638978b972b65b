/** For each rule a plant that breaks it once, and the finding that says so. */
import type { Plant } from '../../../model/plant.ts';
import type { DesignRuleId } from '../index.ts';
import type { Evaluation } from '../input.ts';
import { REGISTER_EXAMPLES } from './examples-register.ts';
import { TRAFFIC_EXAMPLES } from './examples-traffic.ts';
import { RECORD_EXAMPLES } from './examples-record.ts';
import { RISK_EXAMPLES } from './examples-risk.ts';
import { asset, at, conduit, flow, TWO_ZONES, uniform, zone } from './smallest.ts';

export interface Example {
  readonly plant: Partial<Plant>;
  readonly evaluation?: Partial<Evaluation>;
  readonly finding: string;
  /** The sentence in English. */
  readonly message: string;
}

export const EXAMPLES: Readonly<Record<DesignRuleId, Example>> = {
  'business-with-iacs': {
    plant: { zones: [zone('a')], assets: [asset('erp', { domain: 'business' }), asset('plc')] },
    finding: 'finding:business-with-iacs:zone:a',
    message: 'zone `a` holds a business asset (erp) together with an IACS asset (plc)',
  },
  'safety-with-other': {
    plant: { zones: [zone('a')], assets: [asset('plc'), asset('sis', { domain: 'safety' })] },
    finding: 'finding:safety-with-other:zone:a',
    message: 'zone `a` holds a safety asset (sis) together with another asset (plc) and gives no reason',
  },
  'parent-across-border': {
    plant: { zones: [zone('a', { level: 2, parent: 'b' }), zone('b', { kind: 'enterprise' })] },
    finding: 'finding:parent-across-border:zone:a',
    message:
      'zone `a` (control 2) is inside zone `b` (enterprise), but zones of these kinds never contain each other',
  },
  'special-asset-outside-kind': {
    plant: { zones: [zone('a')], assets: [asset('radio', { wireless: true })] },
    finding: 'finding:special-asset-outside-kind:asset:radio:wireless',
    message: 'asset `radio` is marked `wireless`, but is in a zone of another kind: a',
  },
  'asset-placement': {
    plant: { assets: [asset('plc', { zones: [] })] },
    finding: 'finding:asset-placement:asset:plc',
    message: 'asset `plc` is in no zone',
  },
  'dual-homed': {
    plant: { ...TWO_ZONES, assets: [asset('historian', { interfaces: [{ zone: 'b' }] })] },
    finding: 'finding:dual-homed:asset:historian',
    message:
      'asset `historian` has a leg in each of the zones a and b, but is the boundary device of no conduit that ' +
      'joins a or b to another of them',
  },
  'flow-without-conduit': {
    plant: { ...TWO_ZONES, flows: [{ id: 'f', from: 'zone:a', to: 'zone:b' }] },
    finding: 'finding:flow-without-conduit:flow:f',
    message: 'flow `f` goes from zone a to zone b without a conduit',
  },
  'level-skip': {
    plant: {
      zones: [zone('a', { kind: 'enterprise', level: 4 }), zone('b', { level: 1 })],
      conduits: TWO_ZONES.conduits,
      flows: [flow('f')],
    },
    finding: 'finding:level-skip:flow:f:no-dmz',
    message: 'flow `f` goes from zone `a` (enterprise 4) to zone `b` (control 1) with no DMZ in between',
  },
  'wide-ports': {
    plant: { ...TWO_ZONES, flows: [flow('f', { ports: ['1000-2000'] })] },
    finding: 'finding:wide-ports:flow:f',
    message: 'flow `f` opens more ports than a service needs: 1000-2000',
  },
  'clear-text-write': {
    plant: { ...TWO_ZONES, flows: [flow('f', { protocol: 'modbus-tcp', access: 'write' })] },
    finding: 'finding:clear-text-write:conduit:ab:modbus-tcp',
    message:
      '1 flow through conduit `ab` can change zone b from zone a by `modbus-tcp` in clear text and without authentication: f',
  },
  'safety-below-neighbour': {
    plant: { zones: [zone('a', { kind: 'safety' }), zone('b')], conduits: TWO_ZONES.conduits },
    evaluation: { slT: at({ 'zone:a': uniform(2), 'zone:b': uniform(2, { RDF: 3 }) }) },
    finding: 'finding:safety-below-neighbour:zone:a:b',
    message: 'safety zone `a` has a lower SL-T than `b`, which it protects: RDF 2 < 3',
  },
  'no-sl-target': {
    plant: { zones: [zone('a')] },
    evaluation: { slT: at({ 'zone:a': uniform(null) }) },
    finding: 'finding:no-sl-target:zone:a',
    message: 'zone `a` has no SL-T in IAC, UC, SI, DC, RDF, TRE and RA',
  },
  'child-lower-target': {
    plant: { zones: [zone('a', { parent: 'b', slTarget: 1 }), zone('b')] },
    evaluation: { slT: at({ 'zone:a': uniform(1), 'zone:b': uniform(1, { SI: 2 }) }) },
    finding: 'finding:child-lower-target:zone:a',
    message: 'zone `a` has a lower SL-T than its parent `b` and gives no reason: SI 1 < 2',
  },
  'target-below-risk': {
    plant: { zones: [zone('a', { slTarget: 1 })] },
    evaluation: { slT: at({ 'zone:a': uniform(1) }), askedAt: at({ 'zone:a': uniform(1, { SI: 2 }) }) },
    finding: 'finding:target-below-risk:zone:a',
    message: 'SL-T of `zone:a` is stated below what its scenarios ask for: SI 1 < 2',
  },
  'fact-contradicted': {
    plant: { zones: [zone('a')] },
    evaluation: {
      contradictedFacts: new Map([['zone:a', [{ fact: 'wireless', shownBy: 'model' as const }]]]),
    },
    finding: 'finding:fact-contradicted:zone:a:wireless',
    message: 'fact `wireless` is stated false for `zone:a`, but the model shows it true',
  },
  'zone-better-than-conduit': {
    plant: { zones: [zone('a'), zone('b')], conduits: [conduit('ab', ['a', 'b'])] },
    evaluation: { slA: at({ 'zone:a': uniform(2), 'zone:b': uniform(1), 'conduit:ab': uniform(1) }) },
    finding: 'finding:zone-better-than-conduit:zone:a',
    message: 'zone `a` claims SL-A 2 for RDF, but its conduit `ab` reaches 1',
  },
  ...REGISTER_EXAMPLES,
  ...TRAFFIC_EXAMPLES,
  ...RECORD_EXAMPLES,
  ...RISK_EXAMPLES,
};
