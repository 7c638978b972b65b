import { describe, expect, it } from 'vitest';
import type { Flow } from '../../model/plant.ts';
import { rule } from './clear-text-write.ts';
import { CLEAR_TEXT_PROTOCOLS, traitsOf } from './protocols.ts';
import { findingsOf, flow, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

function finds(rest: Partial<Flow>): boolean {
  return idsOf(rule, { ...TWO_ZONES, flows: [flow('f', rest)] }).length > 0;
}

describe('clear-text-write', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a write in the clear', () => {
    const write = flow('f', { protocol: 'modbus-tcp', access: 'write' });
    expect(findingsOf(rule, { ...TWO_ZONES, flows: [write] })).toEqual([
      {
        id: 'finding:clear-text-write:conduit:ab:modbus-tcp',
        rule: 'clear-text-write',
        severity: 'warning',
        at: 'conduit:ab',
        params: {
          n: 1,
          flows: ['f'],
          protocol: 'modbus-tcp',
          from: ['a'],
          to: ['b'],
          conduit: 'ab',
          open: 1,
          clear: 1,
          both: 1,
        },
        concerns: ['flow:f'],
      },
    ]);
  });

  it('asks what the caller may do, and takes no statement for yes', () => {
    const finding = (['write', 'program', 'file', 'desktop', 'read', 'other'] as const).filter((access) =>
      finds({ protocol: 's7comm', access }),
    );
    expect(finding).toEqual(['write', 'program', 'file', 'desktop']);
    expect(finds({ protocol: 's7comm' })).toBe(true);
  });

  it('knows the protocols of the field by their usual spellings', () => {
    const names = [
      'modbus-tcp',
      'Modbus/TCP',
      's7comm',
      'S7',
      'ethernet-ip',
      'EtherNet/IP',
      'CIP',
      'dnp3',
      'DNP 3',
      'iec-104',
      'IEC 60870-5-104',
      'bacnet',
      'BACnet/IP',
      'opc-da',
      'ftp',
      'telnet',
      'http',
      'vnc',
      'snmp-v1',
      'SNMPv2c',
      'tftp',
      'profinet',
      'umas',
      'fins',
      'melsec',
      'SLMP',
    ];
    expect(names.filter((protocol) => !finds({ protocol, access: 'write' }))).toEqual([]);
  });

  it('does not take what it does not know for unsafe', () => {
    for (const protocol of [
      'opc-ua',
      'https',
      'ssh',
      'snmp',
      'snmpv3',
      's7comm-plus',
      'modbus-security',
      'bacnet-sc',
    ]) {
      expect([protocol, finds({ protocol, access: 'write' })]).toEqual([protocol, false]);
    }
    expect(finds({ access: 'write' })).toBe(false);
  });

  it('lets the flow say otherwise, one way and the other', () => {
    const write = { protocol: 'modbus-tcp', access: 'write' } as const;
    expect(finds({ ...write, authenticated: true, encrypted: true })).toBe(false);
    expect(finds({ ...write, authenticated: true })).toBe(true);
    expect(finds({ ...write, encrypted: true })).toBe(true);
    expect(finds({ protocol: 'opc-ua', access: 'write', authenticated: false })).toBe(true);
    expect(finds({ protocol: 'opc-ua', access: 'write', encrypted: false })).toBe(true);
    expect(finds({ access: 'write', encrypted: false })).toBe(true);
  });

  it('tells clear text from a missing authentication', () => {
    const paramsOf = (rest: Partial<Flow>) =>
      findingsOf(rule, { ...TWO_ZONES, flows: [flow('f', { access: 'file', ...rest })] })[0]?.params;
    expect(paramsOf({ protocol: 'ftp' })).toMatchObject({ clear: 1, open: 0, both: 0 });
    expect(paramsOf({ protocol: 'tftp', encrypted: true })).toMatchObject({ clear: 0, open: 1, both: 0 });
  });

  it('is one finding for a protocol through a conduit, in any spelling and order', () => {
    const flows = [
      flow('f', { protocol: 'Modbus/TCP', access: 'write' }),
      flow('g', { protocol: 'modbus-tcp', from: 'zone:b', to: 'zone:a', authenticated: true }),
      flow('h', { protocol: 's7comm', access: 'write' }),
      flow('i', { access: 'write', encrypted: false }),
      flow('j', { protocol: 'pcm600', access: 'program', encrypted: false }),
      flow('k', { protocol: '現場', access: 'program', encrypted: false }),
    ];
    const found = findingsOf(rule, { ...TWO_ZONES, flows });
    expect(found.map(({ id, params }) => [id, params['flows']])).toEqual([
      ['finding:clear-text-write:conduit:ab:modbus-tcp', ['f', 'g']],
      ['finding:clear-text-write:conduit:ab:other', ['k']],
      ['finding:clear-text-write:conduit:ab:pcm600', ['j']],
      ['finding:clear-text-write:conduit:ab:s7comm', ['h']],
      ['finding:clear-text-write:conduit:ab:unstated', ['i']],
    ]);
    expect(found[0]?.params).toMatchObject({
      n: 2,
      from: ['a', 'b'],
      to: ['a', 'b'],
      protocol: 'Modbus/TCP',
    });
    expect(findingsOf(rule, { ...TWO_ZONES, flows: flows.toReversed() })).toEqual(found);
  });

  it('tells a flow through no conduit by itself', () => {
    const { conduit: _, ...loose } = flow('f', { protocol: 's7comm', access: 'write' });
    const other = { ...loose, id: 'g' };
    expect(idsOf(rule, { ...TWO_ZONES, flows: [loose, other] })).toEqual([
      'finding:clear-text-write:flow:f',
      'finding:clear-text-write:flow:g',
    ]);
  });

  it('is a note where nothing of the IACS can be changed', () => {
    const severities = (...kinds: ('enterprise' | 'external' | 'dmz' | 'safety')[]) => {
      const zones = [zone('a'), ...kinds.map((kind, i) => zone(`to-${i}`, { kind }))];
      const flows = kinds.map((_, i) =>
        flow(`f-${i}`, { to: `zone:to-${i}`, protocol: 'ftp', access: 'file' }),
      );
      return findingsOf(rule, { ...TWO_ZONES, zones, flows }).map(({ severity }) => severity);
    };
    expect(severities('enterprise', 'external')).toEqual(['note']);
    expect(severities('enterprise', 'safety')).toEqual(['warning']);
    expect(severities('dmz')).toEqual(['warning']);
  });

  it('leaves a flow inside a zone alone', () => {
    expect(finds({ protocol: 'modbus-tcp', access: 'write', to: 'zone:a' })).toBe(false);
  });
});

describe('the table of protocols', () => {
  it('gives each spelling to one protocol', () => {
    for (const traits of CLEAR_TEXT_PROTOCOLS) {
      for (const name of [traits.name, ...traits.aliases])
        expect([name, traitsOf(name)]).toEqual([name, traits]);
    }
  });

  it('holds nothing that is safe as usually set up', () => {
    expect(CLEAR_TEXT_PROTOCOLS.filter((traits) => traits.authenticated && traits.encrypted)).toEqual([]);
  });
});
