/** What is found by what is typed: things by id, name and address, pages by what they are called and by other words. */
import { describe, expect, it } from 'vitest';
import { best, rankOfPage, typedAs, type Thing } from '../features/frame/ranked.ts';
import { find as german } from '../words/de/find.ts';

const asset = (id: string, ...interfaces: Thing['interfaces'] & {}): Thing => ({
  ref: `asset:${id}`,
  name: id.toUpperCase(),
  interfaces,
});
const things = [
  asset('plc-1', { address: '10.1.1.11/24', mac: '00:1B:44:11:3A:B7' }),
  asset('plc-10', { address: '10.1.1.1' }, { address: '2001:db8::5' }),
  asset('hmi-1', { address: 'hmi1.plant.example', mac: 'label worn off' }),
  asset('srv-10.1.1.1', { address: '10.9.9.9' }),
];
const found = (text: string) => best(things, typedAs(text)).map(({ thing, by }) => [thing.ref, by]);

describe('an asset', () => {
  it('is found by its address, whole and begun, the very one first', () => {
    expect(found('10.1.1.1')).toEqual([
      ['asset:plc-10', '10.1.1.1'],
      ['asset:plc-1', '10.1.1.11/24'],
      ['asset:srv-10.1.1.1', null],
    ]);
    expect(found('2001:DB8:0::5')).toEqual([['asset:plc-10', '2001:db8::5']]);
    expect(found('plant.example')).toEqual([['asset:hmi-1', 'hmi1.plant.example']]);
  });

  it.each(['00:1b:44:11:3a:b7', '00-1B-44', '001b.4411', '001B44113AB7', '11:3a:b7'])(
    'is found by its MAC as %s',
    (text) => {
      expect(found(text)).toEqual([['asset:plc-1', '00:1B:44:11:3A:B7']]);
    },
  );

  it('is told by its name where that says as much, and by no address that is another', () => {
    expect(found('plc-1')).toEqual([
      ['asset:plc-1', null],
      ['asset:plc-10', null],
    ]);
    expect(found('10.1.2')).toEqual([]);
    expect(found('00:1c')).toEqual([]);
    expect(found('worn')).toEqual([]);
  });
});

describe('a page', () => {
  it('is found by its name, with marks or without, and by other words for it', () => {
    expect(rankOfPage('Überblick', german.overview, 'über')).toBe(0);
    expect(rankOfPage('Überblick', german.overview, 'uberblick')).toBe(0);
    expect(rankOfPage('Überblick', german.overview, 'Übersicht')).toBe(0);
    expect(rankOfPage('Zonen & Conduits', german.zones, 'conduits')).toBe(0);
    expect(rankOfPage('Assets', german.assets, 'geräte')).toBe(0);
  });

  it('is found by a part of its name, not of another word, and not by what it is not', () => {
    expect(rankOfPage('Überblick', german.overview, 'blick')).toBe(1);
    expect(rankOfPage('Überblick', german.overview, 'seite')).toBeNull();
    expect(rankOfPage('Überblick', german.overview, 'risiko')).toBeNull();
  });
});
