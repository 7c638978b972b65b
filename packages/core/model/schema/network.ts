/** The network as it is: zones, conduits, assets, flows (registers of PRACTICE 2.2 to 2.5). */
import { z } from 'zod';
import * as f from './fields.ts';
import { FactsSchema, SlTargetSchema, ZONE_KINDS } from './scope.ts';

export const PURDUE_LEVELS = [0, 1, 2, 3, 3.5, 4, 5] as const;

const purdue = z
  .union(PURDUE_LEVELS.map((n) => z.literal(n)))
  .meta({ description: 'Purdue level: 0 1 2 3 3.5 4 5' });

export const ZoneSchema = z.strictObject({
  id: f.id('the zone'),
  name: f.text('its name'),
  description: f.text('what it does').optional(),
  level: purdue.optional(),
  kind: f.choice(ZONE_KINDS, 'what kind of zone'),
  parent: f.refTo('zone', 'the zone that contains it; containment, not Purdue order').optional(),
  facts: FactsSchema.optional(),
  slTarget: SlTargetSchema.optional(),
  owner: f.text('who is accountable').optional(),
  logicalBoundary: f.text('VLANs, subnets, devices that bound it').optional(),
  physicalBoundary: f.text('rooms, cabinets, fences that bound it').optional(),
  networks: f.list(f.text('a subnet such as 192.0.2.0/24'), 'its subnets').optional(),
  accessPoints: f.list(f.text('an access point'), 'logical and physical ways in').optional(),
  entryPoint: f.flag('attackers are taken to enter here, whatever its facts say').optional(),
  mixedReason: f
    .text('why assets of different kinds share this zone, where a design rule would separate them')
    .optional(),
  assumptions: f.text('assumptions and external dependencies').optional(),
  reviewed: f.date('last review').optional(),
  note: f.text('anything else').optional(),
});

export const CONDUIT_MEDIA = ['wired', 'wireless', 'wan', 'serial', 'portable', 'remote'] as const;

export const ConduitSchema = z.strictObject({
  id: f.id('the conduit'),
  name: f.text('its name'),
  joins: z
    .array(f.refTo('zone', 'a zone'))
    .min(2)
    .max(200)
    .meta({ description: 'the zones it joins, two or more' }),
  medium: f.choice(CONDUIT_MEDIA, 'what carries it').optional(),
  oneWay: z
    .strictObject({ from: f.refTo('zone', 'the sending zone'), to: f.refTo('zone', 'the receiving zone') })
    .meta({ description: 'enforced by a one-way device, from one joined zone to another' })
    .optional(),
  facts: FactsSchema.optional(),
  slTarget: SlTargetSchema.optional(),
  owner: f.text('who is accountable').optional(),
  rules: f.text('where the rule set of its boundary device is kept').optional(),
  note: f.text('anything else').optional(),
});

export const ASSET_TYPES = [
  'controller',
  'safety-controller',
  'hmi',
  'workstation',
  'server',
  'drive',
  'io',
  'sensor',
  'switch',
  'router',
  'firewall',
  'diode',
  'wireless',
  'gateway',
  'camera',
  'printer',
  'laptop',
  'mobile',
  'removable-media',
  'software',
  'data',
  'other',
] as const;

export const InterfaceSchema = z.strictObject({
  name: f.text('its name on the device').optional(),
  address: f.text('IP address').optional(),
  mac: f.text('MAC address').optional(),
  network: f
    .text('the network the address belongs to: the same address may occur twice in a plant')
    .optional(),
  zone: f.refTo('zone', 'the zone this interface sits in, where it is not the zone of the asset').optional(),
});

export const AssetSchema = z.strictObject({
  id: f.id('the asset'),
  name: f.text('tag or name').optional(),
  type: f.choice(ASSET_TYPES, 'what it is; a camera that measures for control is a sensor'),
  class: f.choice(['SAR', 'EDR', 'HDR', 'NDR'], 'component class of 62443-4-2').optional(),
  productVersion: f.refTo('product', 'the product and version it is, where its SL-C comes from').optional(),
  domain: f
    .choice(
      ['iacs', 'business', 'safety'],
      'what it serves; iacs when not stated and not a safety controller',
    )
    .optional(),
  zones: f.list(f.refTo('zone', 'a zone'), 'the zone it belongs to; one').optional(),
  conduits: f.list(f.refTo('conduit', 'a conduit'), 'conduits whose boundary device it is').optional(),
  function: f.text('what it does').optional(),
  vendor: f.text('vendor').optional(),
  product: f.text('product or family').optional(),
  model: f.text('order or model number').optional(),
  serial: f.text('serial number').optional(),
  hardware: f.text('hardware revision').optional(),
  version: f.text('firmware, operating system or software version').optional(),
  interfaces: f.list(InterfaceSchema, 'network interfaces').optional(),
  protocols: f.list(f.text('a protocol'), 'protocols it speaks').optional(),
  ports: f.list(f.text('a port or service'), 'open ports and services').optional(),
  location: f.text('site, area, cabinet').optional(),
  criticality: f.choice(['low', 'medium', 'high', 'critical'], 'how much depends on it').optional(),
  wireless: f.flag('it has a radio that is in use').optional(),
  temporary: f.flag('it is attached only at times, such as a service laptop').optional(),
  external: f.flag('it is connected to a network outside the site').optional(),
  physicalOutputs: f.flag('it drives physical outputs').optional(),
  owner: f.text('who is accountable').optional(),
  custodian: f.text('who looks after it').optional(),
  supplier: f.text('supplier or service provider').optional(),
  accounts: f.choice(['individual', 'shared', 'none'], 'kind of user accounts').optional(),
  logging: f.flag('it keeps security events').optional(),
  backup: f.text('what is backed up, when, last restore test').optional(),
  supportEnd: f.date('end of support').optional(),
  source: f.text('where this entry comes from').optional(),
  verified: f.date('last day on which the entry was checked against the device').optional(),
  note: f.text('anything else').optional(),
});

export const FlowSchema = z.strictObject({
  id: f.id('the flow'),
  name: f.text('its name').optional(),
  from: f.end('who opens the connection: zone:<id> or asset:<id>'),
  to: f.end('who is called: zone:<id> or asset:<id>'),
  conduit: f.refTo('conduit', 'the conduit it crosses').optional(),
  protocol: f.text('application protocol, such as modbus-tcp, opc-ua, https').optional(),
  transport: f.choice(['tcp', 'udp', 'icmp', 'other'], 'transport').optional(),
  ports: f.list(f.text('a port, a range such as 1000-2000, or any'), 'destination ports').optional(),
  access: f
    .choice(['read', 'write', 'program', 'file', 'desktop', 'other'], 'what the caller may do')
    .optional(),
  interactive: f.flag('a person works through it').optional(),
  confidential: f.flag('it carries information classified as read-restricted').optional(),
  essential: f.flag('an essential function needs it').optional(),
  authenticated: f.flag('the protocol authenticates the caller').optional(),
  encrypted: f.flag('the protocol encrypts').optional(),
  purpose: f.text('why it is needed').optional(),
  rule: f.text('the rule of the boundary device that permits it').optional(),
  observed: f.date('last seen on the wire').optional(),
  approvedBy: f.text('who approved it').optional(),
  until: f.date('last day on which it is approved').optional(),
  note: f.text('anything else').optional(),
});

export type PurdueLevel = (typeof PURDUE_LEVELS)[number];
export type AssetType = (typeof ASSET_TYPES)[number];
export type Zone = z.infer<typeof ZoneSchema>;
export type Conduit = z.infer<typeof ConduitSchema>;
export type AssetInterface = z.infer<typeof InterfaceSchema>;
export type Asset = z.infer<typeof AssetSchema>;
export type Flow = z.infer<typeof FlowSchema>;
