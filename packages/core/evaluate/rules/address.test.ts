/** What is an address and a MAC as people write them, and what only stands in their column. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, isMac } from './address.ts';

describe('an address', () => {
  it('is any of IPv4 and IPv6, with the length of its prefix or without', () => {
    const v4 = fc.tuple(fc.ipV4(), fc.option(fc.nat(32))).map(([ip, n]) => (n === null ? ip : `${ip}/${n}`));
    const v6 = fc.tuple(fc.ipV6(), fc.option(fc.nat(128))).map(([ip, n]) => (n === null ? ip : `${ip}/${n}`));
    fc.assert(fc.property(fc.oneof(v4, v6, fc.domain()), isAddress));
  });

  it.each(['fe80::1%eth0', 'plc01', 'SRV-02', 'scada.plant.example', '3com.example', 'FE80::1'])(
    '%s is one',
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );

  it.each([
    'DHCP',
    'dynamic',
    'unbekannt',
    'k.A.',
    '10.1.1',
    '10.1.1.300',
    '10.1.1.x',
    '10.1.1.5/33',
    '10.1.1.5 (DHCP)',
    '192.168.1.1:8080',
    '12',
    '1:2',
    '10.1.1.5%eth0',
    'plc01/24',
    '',
  ])('%s is none', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});

describe('a MAC', () => {
  it('has six or eight bytes, however they are parted', () => {
    const written = fc
      .tuple(fc.uint8Array({ minLength: 6, maxLength: 6 }), fc.constantFrom(':', '-', ' ', ''))
      .map(([bytes, by]) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(by));
    fc.assert(fc.property(written, isMac));
    expect(isMac('001B.4411.3AB7')).toBe(true);
    expect(isMac('00:1b:44:ff:fe:11:3a:b7')).toBe(true);
  });

  it.each(['unknown', '00:1b:44', '00:1b:44:11:3a:bg', 'dead', ''])('%s is none', (text) => {
    expect(isMac(text)).toBe(false);
  });
});
