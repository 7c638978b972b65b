/** Tables that people have of their own, as they come: what is understood of them, and what is refused where. */
import { describe, expect, it } from 'vitest';
import { apply } from '../../model/change.ts';
import { LIMITS } from '../../model/limits.ts';
import { placeText, problemSink } from '../../model/problems.ts';
import type { Asset, Plant } from '../../model/plant.ts';
import { isId } from '../../model/refs.ts';
import { sheetWords as german } from '../../report/locales/de/sheets.ts';
import { sheetWords as english } from '../../report/locales/en/sheets.ts';
import { inventoryWords } from '../../report/inventory/words.ts';
import { asset, plantWith, zone } from '../../test/build.ts';
import { vocabulary } from '../../test/read-text.ts';
import type { CellValue, ReadSheet } from '../../workbook/cells.ts';
import type { InventoryKind } from './fields.ts';
import type { InventoryMapping } from './mapping.ts';
import { openInventory } from './open-inventory.ts';
import { headRowOf, inventoryTable } from './table.ts';
import { takeInventory, type InventoryTaken } from './take-inventory.ts';

const words = inventoryWords([english, german]);
const plant = plantWith({
  zones: [zone('control', { name: 'Process control' }), zone('office')],
  assets: [asset('plc-01', { name: 'PLC-01', zones: ['control'], note: 'kept', version: '3.10' })],
});

function context(now: Plant) {
  return { plant: now, organisation: null, vocabulary, words };
}

function fromCsv(
  text: string,
  {
    kind = 'assets',
    mapping = {},
    now = plant,
  }: { kind?: InventoryKind; mapping?: InventoryMapping; now?: Plant } = {},
): InventoryTaken {
  const sink = problemSink();
  const open = openInventory(sink, { path: 'list.csv', content: text }, kind, mapping, words);
  if (open === null) return expect.fail(JSON.stringify(sink.problems));
  return takeInventory(open.table, kind, mapping, context(now));
}

function fromSheet(
  rows: readonly (readonly CellValue[])[],
  merged: ReadSheet['merged'] = [],
): InventoryTaken {
  const cells = rows.map(
    (row, r) => [r + 1, new Map(row.flatMap((value, c) => (value === '' ? [] : [[c + 1, value]])))] as const,
  );
  const sheet: ReadSheet = { name: 'Liste', rows: new Map(cells), merged };
  const head = headRowOf(sheet, (text) => words.heads.assets.has(text));
  const table = inventoryTable({ file: 'list.xlsx', sheet, from1904: false }, head);
  return takeInventory(table, 'assets', {}, context(plant));
}

const outcomes = ({ rows }: InventoryTaken) => rows.map(({ id, outcome }) => `${id} ${outcome}`);
const told = ({ problems }: InventoryTaken) => problems.map(({ code, at }) => `${placeText(at)} ${code}`);

describe('a CSV file of assets', () => {
  it('takes what stands first for the tag where no head says it and names repeat', () => {
    const list = (...rows: readonly string[]): unknown =>
      fromCsv(['Mark,Name,Type', ...rows].join('\n')).columns;
    expect(list('A-1,Pump,plc', 'A-2,Pump,plc')).toEqual({ id: 1, name: 2, type: 3 });
    expect(list('A-1,Pump,plc', 'A-2,Fan,plc')).toEqual({ id: 2, type: 3 });
    expect(list('A-1,Pump,plc', 'A-1,Pump,plc')).toEqual({ id: 2, type: 3 });
    expect(list('1,Pump,plc', '2,Pump,plc')).toEqual({ id: 2, type: 3 });
    expect(list('A-1,Pump,plc', ',Pump,plc')).toEqual({ id: 2, type: 3 });
  });

  it('says by what stands below it which column tells the type, where no head does', () => {
    const of = (list: string): unknown => fromCsv(list).columns;
    expect(of('Tag,Slag\nA-1,PLC\nA-2,switch\nA-3,hokus\n')).toEqual({ id: 1, type: 2 });
    // A head that means nothing else goes before what stands below another one.
    expect(of('Tag,Slag,Gerätetyp\nA-1,PLC,a\nA-2,switch,b\n')).toEqual({ id: 1, type: 3 });
    // One that heads what devices are called elsewhere does where nothing speaks against it.
    expect(of('Tag,Slag,Typ\nA-1,PLC,a\nA-2,switch,b\n')).toEqual({ id: 1, type: 2, product: 3 });
    expect(of('Tag,Slag,Typ\nA-1,PLC,PLC\nA-2,switch,switch\n')).toEqual({ id: 1, type: 3 });
    expect(of('Tag,Slag,Typ\nA-1,x,a\nA-2,y,b\n')).toEqual({ id: 1, type: 3 });
    // One word that is known is no list.
    expect(of('Tag,Slag\nA-1,PLC\nA-2,-\n')).toEqual({ id: 1 });
    expect(of('Tag,Slag\nA-1,PLC\nA-2,switch\nA-3,x\nA-4,y\n')).toEqual({ id: 1 });
  });

  it('takes a head of two words for one thing, a place that is a zone for the zone, and else what it ends in', () => {
    const of = (head: string): unknown => fromCsv(`Tag,${head}\nA-1,x\n`).columns;
    expect(of('Area/Zone')).toEqual({ id: 1, zones: 2 });
    expect(of('Ruimte/zone')).toEqual({ id: 1, zones: 2 });
    expect(of('Zone / Gebouw')).toEqual({ id: 1, zones: 2 });
    expect(of('Raum/Gebäude')).toEqual({ id: 1, location: 2 });
    expect(of('Halle/Zone')).toEqual({ id: 1 });
    expect(of('Port/Switch')).toEqual({ id: 1 });
    expect(of('Zone/Hersteller')).toEqual({ id: 1, vendor: 2 });
  });

  it('says of no column two things, and lets a column of other things alone', () => {
    const of = (...rows: readonly string[]): unknown => fromCsv(rows.join('\n')).columns;
    expect(of('Tag,Manufacturer,Model', 'A-1,x,PLC', 'A-2,y,Switch')).toEqual({
      id: 1,
      vendor: 2,
      product: 3,
    });
    // Where devices are backed up, or what they hang on, has words of types as well.
    const beside = [
      'Tag,Type,Backup location',
      'A-1,Terminal,NAS',
      'A-2,PLC,Server',
      'A-3,Labeller,Server',
      'A-4,HMI,NAS',
    ];
    expect(of(...beside)).toEqual({ id: 1, type: 2, location: 3 });
    const hangsOn = [
      'Tag,Type,Connected via',
      'A-1,Terminal,Switch',
      'A-2,PLC,Router',
      'A-3,Labeller,Switch',
      'A-4,HMI,Router',
    ];
    expect(of(...hangsOn)).toEqual({ id: 1, type: 2 });
    const told = ['Tag,Connected via,Main device type', 'A-1,Switch,PLC', 'A-2,Router,drive'];
    expect(of(...told)).toEqual({ id: 1, type: 3 });
  });

  it('is understood by heads that people use, with semicolons and in German', () => {
    const taken = fromCsv('Kennzeichen;Gerätetyp;Hersteller;IP-Adresse\nPumpe 1;SPS;Siemens;10.0.0.5\n');
    expect(taken.columns).toEqual({ id: 1, type: 2, vendor: 3, address: 4 });
    expect(taken.problems).toEqual([]);
    expect(taken.changes).toEqual([
      {
        kind: 'asset',
        id: 'pumpe-1',
        before: null,
        after: {
          id: 'pumpe-1',
          name: 'Pumpe 1',
          type: 'controller',
          vendor: 'Siemens',
          interfaces: [{ address: '10.0.0.5' }],
        },
      },
    ]);
  });

  it('is parted by what is in most lines, also below a title, with commas in figures and texts', () => {
    const text =
      'Anlage Nord, Halle 1, Stand Juni, vorläufig\n\nTag;Typ;Bemerkung\nA-1;SPS;1,5 kW\nA-2;SPS;a, b, c, d, e\n';
    const taken = fromCsv(text);
    expect(taken.columns).toEqual({ id: 1, type: 2, note: 3 });
    expect(outcomes(taken)).toEqual(['a-1 new', 'a-2 new']);
    expect(fromCsv('Tag,Type,Note\nA-1,plc,a; b; c; d\n').columns).toEqual({ id: 1, type: 2, note: 3 });
  });

  it('changes an asset by its id and leaves what it does not say', () => {
    const taken = fromCsv('Tag,Type,Version,Zone\nPLC-01,plc,3.11,process control\n');
    expect(outcomes(taken)).toEqual(['plc-01 changed']);
    expect(apply(plant, taken.changes).assets).toEqual([
      expect.objectContaining({
        id: 'plc-01',
        version: '3.11',
        note: 'kept',
        zones: ['control'],
        type: 'controller',
      }),
    ]);
  });

  it('asks for heads and words that other lists use for something else', () => {
    const heads =
      'Tag,Type,Priority,EOL,Last seen,Switch port,Time zone,Contact address,PLC serial no,PLC IP address';
    const taken = fromCsv(
      `${heads}\nQ-1,protection relay,1,2030-01-01,2026-01-01,7,CET,Main street 1,S7,10.0.0.1\n`,
    );
    expect(taken.columns).toEqual({ id: 1, type: 2, serial: 9, address: 10 });
    expect(taken.strange).toEqual([{ field: 'type', text: 'protection relay', rows: 1, lines: [2] }]);
    const ranked = fromCsv('Tag,Type,Criticality\nQ-1,plc,1\n');
    expect(ranked.strange).toEqual([{ field: 'criticality', text: '1', rows: 1, lines: [2] }]);
  });

  it.each([
    ['Tag;Type;Model', { id: 1, type: 2, product: 3 }],
    ['Tag;Type;Model;Product', { id: 1, type: 2, product: 4, model: 3 }],
    ['Kennzeichen;Gerätetyp;Typ;Bestellnummer', { id: 1, type: 2, product: 3, model: 4 }],
    ['Tag;Typ;Modell;Modellnummer', { id: 1, type: 2, product: 3, model: 4 }],
    ['Kenmerk;Soort;Type;Bestelnummer', { id: 1, type: 2, product: 3, model: 4 }],
    ['Beteckning;Enhetstyp;Modell;Beställningsnummer', { id: 1, type: 2, product: 3, model: 4 }],
  ])('takes a model for what it is called, and for its number beside that: %s', (heads, columns) => {
    expect(fromCsv(`${heads}\nA-1;plc;x;y\n`).columns).toEqual(columns);
  });

  it('parts ports and protocols at commas, semicolons and lines', () => {
    const taken = fromCsv('Tag,Type,Ports,Protocols\nA-1,plc,"80, 443","modbus-tcp; opc-ua\ns7"\n');
    expect(taken.changes.map(({ after }) => after)).toEqual([
      expect.objectContaining({ ports: ['80', '443'], protocols: ['modbus-tcp', 'opc-ua', 's7'] }),
    ]);
  });

  it('refuses what no store keeps and what is too long, in names and in parts of interfaces too', () => {
    const long = 'x'.repeat(LIMITS.text + 1);
    const rows = [
      'A\u0000,plc,,',
      `${long},plc,,`,
      'A-1,plc,10.0.0\u0000.1,',
      `A-2,plc,,${long}`,
      'A-3,plc,,00-53-00-00-00-01',
    ];
    const taken = fromCsv(`Tag,Type,IP,MAC\n${rows.join('\n')}\n`);
    expect(told(taken)).toEqual([
      'list.csv!list!A2 bad-character',
      'list.csv!list!A3 too-long',
      'list.csv!list!C4 bad-character',
      'list.csv!list!D5 too-long',
    ]);
    expect(outcomes(taken)).toEqual([' refused', ' refused', 'a-1 refused', 'a-2 refused', 'a-3 new']);
  });

  it('tells names apart that no id can spell, in this list and in the next', () => {
    const names = ['Насос 1', 'Клапан 1', '泵-1', '泵', `${'long '.repeat(20)}1`, `${'long '.repeat(20)}2`];
    const first = fromCsv(`Tag,Type\n${names.map((name) => `${name},plc`).join('\n')}\n`);
    const ids = first.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(names.length);
    expect(ids.every(isId)).toBe(true);
    const now = apply(plant, first.changes);
    expect(outcomes(fromCsv('Tag,Type\nНасос 2,plc\nНАСОС 1,plc\n', { now }))).toEqual([
      expect.stringMatching(/ new$/),
      `${ids[0]} same`,
    ]);
  });

  it('knows a row without a tag by its name, and finds the asset again whatever its id', () => {
    const text = 'Tag,Name,Type\nP-1,Feed pump,plc\n,Pump Süd,plc\n,Pump Süd,hmi\n,,plc\n';
    const first = fromCsv(text);
    expect(outcomes(first)).toEqual(['p-1 new', 'pump-sued new', 'pump-sued refused', ' refused']);
    expect(told(first)).toEqual(['list.csv!list!B4 duplicate-id', 'list.csv!list!A5 missing-field']);
    expect(first.changes.at(-1)?.after).toEqual({ id: 'pump-sued', name: 'Pump Süd', type: 'controller' });
    const now = apply(plant, first.changes);
    const again = fromCsv('Tag,Name,Type\n,feed pump,hmi\n,Pump Süd,plc\n', { now });
    expect(outcomes(again)).toEqual(['p-1 changed', 'pump-sued same']);
  });

  it.each([
    ['Süd', 'sued'],
    ['Su\u0308d', 'sued'],
    ['Öltank Größe 2', 'oeltank-groesse-2'],
    ['MÄTHUS', 'maethus'],
    ['Å 3', 'a-3'],
    ['Coördinatie één', 'cooerdinatie-een'],
    ['Smørepumpe', 'smoerepumpe'],
  ])('spells %s in an id as %s', (name, id) => {
    expect(outcomes(fromCsv(`Tag,Type\n${name},plc\n`))).toEqual([`${id} new`]);
  });

  it('refuses a row whose name leads to an asset of another name', () => {
    const now = apply(plant, fromCsv('Tag,Type\n+A1,plc\nA 2,plc\n').changes);
    const taken = fromCsv('Tag,Type,Version\n-A1,plc,2\n+A1,plc,3\nA-2,plc,4\n', { now });
    expect(told(taken)).toContain('list.csv!list!A2 duplicate-id');
    expect(outcomes(taken)).toContain('a1 refused');
    expect(outcomes(taken)).toContain('a-2 changed');
    expect(outcomes(fromCsv('Tag,Type,Version\n+A1,plc,3\n', { now }))).toEqual(['a1 changed']);
  });

  it('takes a dash, a question mark and n/a as empty cells', () => {
    const taken = fromCsv('Tag,Type,Wireless,Vendor,IP\nA-1,plc,-,n/a,?\n-,-,-,-,-\n');
    expect(taken.problems).toEqual([]);
    expect(taken.changes.map(({ after }) => after)).toEqual([{ id: 'a-1', name: 'A-1', type: 'controller' }]);
    expect(told(fromCsv('Tag,Type\nA-1,-\n'))).toEqual(['list.csv!list!B2 missing-field']);
  });

  it('taken in a second time changes nothing', () => {
    const text = 'Tag,Type,IP\nHMI-7,panel,10.0.0.9; 10.0.0.10\n';
    const once = apply(plant, fromCsv(text).changes);
    const again = fromCsv(text, { now: once });
    expect(outcomes(again)).toEqual(['hmi-7 same']);
    expect(again.changes).toEqual([]);
  });

  it('leaves out a row with a word nobody knows, names the cell, and takes it once somebody says what it means', () => {
    const text = 'Tag,Type\nA-1,plc\nB-1,Wundertüte\n';
    const taken = fromCsv(text);
    expect(outcomes(taken)).toEqual(['a-1 new', 'b-1 refused']);
    expect(told(taken)).toEqual(['list.csv!list!B3 wrong-value']);
    expect(taken.strange).toEqual([{ field: 'type', text: 'Wundertüte', rows: 1, lines: [3] }]);
    const mapping = { words: { type: { wundertüte: 'other' } } };
    expect(outcomes(fromCsv(text, { mapping }))).toEqual(['a-1 new', 'b-1 new']);
  });

  it('makes the zones somebody wants made, and refuses rows of any other that is not there', () => {
    const text = 'Tag,Type,Area\nA-1,plc,Filters\nA-2,plc,Dosing\n';
    const taken = fromCsv(text, { mapping: { zones: { Filters: { kind: 'control', level: 1 } } } });
    expect(taken.made.zones).toEqual([{ id: 'filters', name: 'Filters', kind: 'control', level: 1 }]);
    expect(outcomes(taken)).toEqual(['a-1 new', 'a-2 refused']);
    expect(told(taken)).toEqual(['list.csv!list!C3 unknown-reference']);
    expect(apply(plant, taken.changes).assets.find(({ id }) => id === 'a-1')?.zones).toEqual(['filters']);
  });

  it('makes no zone that no row that is taken is in, and none a second time', () => {
    const zones = { Filters: { kind: 'control' }, 'process control': { kind: 'control' } } as const;
    const unused = fromCsv('Tag,Type,Area\nA-1,plc,Office\nA-2,nonsense,Filters\n', { mapping: { zones } });
    expect(unused.made.zones).toEqual([]);
    expect(unused.changes.map(({ id }) => id)).toEqual(['a-1']);
    const there = fromCsv('Tag,Type,Area\nA-1,plc,Process Control\n', { mapping: { zones } });
    expect(there.changes.map(({ after }) => after)).toEqual([
      expect.objectContaining({ id: 'a-1', zones: ['control'] }),
    ]);
  });

  it('takes a name for the zone that somebody says it is', () => {
    const mapping = { words: { zones: { 'DCS net': 'control' } } };
    const taken = fromCsv('Tag,Type,Area\nA-1,plc,dcs net\nA-2,plc,Dosing\n', { mapping });
    expect(taken.changes.map(({ after }) => after)).toEqual([
      expect.objectContaining({ id: 'a-1', zones: ['control'] }),
    ]);
    expect(taken.strange).toEqual([{ field: 'zones', text: 'Dosing', rows: 1, lines: [3] }]);
  });

  it('takes a cell as empty whose word is said to say nothing, alone and in a list', () => {
    const text = 'Tag,Type,Area,Criticality\nA-1,plc,somewhere,odd\nA-2,plc,office; somewhere,\n';
    const before = fromCsv(text);
    expect(before.strange).toEqual([
      { field: 'zones', text: 'somewhere', rows: 2, lines: [2, 3] },
      { field: 'criticality', text: 'odd', rows: 1, lines: [2] },
    ]);
    const mapping = { words: { zones: { somewhere: '-' }, criticality: { odd: '-' } } };
    const taken = fromCsv(text, { mapping });
    expect(taken.problems).toEqual([]);
    expect(taken.changes.map(({ after }) => after)).toEqual([
      { id: 'a-1', name: 'A-1', type: 'controller' },
      { id: 'a-2', name: 'A-2', type: 'controller', zones: ['office'] },
    ]);
  });

  it('asks for what is no address and no MAC, and takes the row once that is dropped, corrected or meant so', () => {
    const text = [
      'Tag,Type,IP,MAC',
      'A-1,plc,DHCP,',
      'A-2,plc,10.0.0.300,',
      'A-3,plc,dhcp,00:53:00:00:00:01',
      'A-4,plc,10.0.0.4; dynamic,',
      'A-5,plc,Profibus 12,label worn off',
      'A-6,plc,10.0.0.6/24,-',
      '',
    ].join('\n');
    const before = fromCsv(text);
    expect(outcomes(before).filter((each) => each.endsWith('new'))).toEqual(['a-6 new']);
    expect(told(before)).toEqual([
      'list.csv!list!C2 wrong-value',
      'list.csv!list!C3 wrong-value',
      'list.csv!list!C4 wrong-value',
      'list.csv!list!C5 wrong-value',
      'list.csv!list!C6 wrong-value',
      'list.csv!list!D6 wrong-value',
    ]);
    expect(before.strange.map(({ field, text: found, lines }) => [field, found, lines])).toEqual([
      ['address', 'DHCP', [2]],
      ['address', '10.0.0.300', [3]],
      ['address', 'dhcp', [4]],
      ['address', 'dynamic', [5]],
      ['address', 'Profibus 12', [6]],
      ['mac', 'label worn off', [6]],
    ]);
    const address = { DHCP: '-', dynamic: '-', '10.0.0.300': '10.0.0.30', 'Profibus 12': 'Profibus 12' };
    const taken = fromCsv(text, { mapping: { words: { address, mac: { 'label worn off': '-' } } } });
    expect(taken.problems).toEqual([]);
    expect(taken.changes.map(({ after }) => (after as Asset).interfaces)).toEqual([
      undefined,
      [{ address: '10.0.0.30' }],
      [{ mac: '00:53:00:00:00:01' }],
      [{ address: '10.0.0.4' }],
      [{ address: 'Profibus 12' }],
      [{ address: '10.0.0.6/24' }],
    ]);
  });

  it('makes a product that a row names once somebody says its class, and none that no row names', () => {
    const text = 'Tag,Type,Product id\nA-1,plc,S7 1500\nA-2,nonsense,S7 300\n';
    expect(fromCsv(text).strange).toContainEqual({
      field: 'productVersion',
      text: 'S7 1500',
      rows: 1,
      lines: [2],
    });
    const products = { 's7 1500': { class: 'EDR' }, 'S7 300': { class: 'EDR' } } as const;
    const taken = fromCsv(text, { mapping: { products } });
    expect(taken.changes.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['product:s7-1500', 'asset:a-1']);
    expect(taken.made.products).toEqual([{ id: 's7-1500', name: 's7 1500', class: 'EDR' }]);
    const now = apply(plant, taken.changes);
    expect(fromCsv(text, { now, mapping: { products } }).made.products).toEqual([]);
  });

  const repeated =
    'Tag,Type,Version,IP address,MAC,Note\n' +
    'A-1,plc,3.10,10.0.0.1,,\nA-2,hmi,,,,\nA-1,plc,3.11,10.0.0.2,00:53:00:00:00:02,spare\na 1,plc,,,00:53:00:00:00:01,\n';

  it('tells which rows repeat which and what they say otherwise, and leaves them out', () => {
    const taken = fromCsv(repeated);
    expect(taken.repeats).toEqual([
      {
        id: 'a-1',
        called: 'A-1',
        rows: [2, 4, 5],
        differs: [
          { row: 4, field: 'version', first: '3.10', said: '3.11' },
          { row: 4, field: 'address', first: ['10.0.0.1'], said: ['10.0.0.2'] },
        ],
      },
    ]);
    expect(outcomes(taken)).toEqual(['a-1 new', 'a-2 new', 'a-1 refused', 'a-1 refused']);
    expect(fromCsv('Tag,Type\nA-1,plc\nA-2,plc\n').repeats).toEqual([]);
  });

  it('fills what the first row leaves empty from later ones, with the interfaces of all', () => {
    const taken = fromCsv(repeated, { mapping: { repeated: 'merge' } });
    expect(outcomes(taken)).toEqual(['a-1 new', 'a-2 new', 'a-1 merged', 'a-1 merged']);
    expect(taken.total).toBe(0);
    expect(taken.changes[0]?.after).toEqual({
      id: 'a-1',
      name: 'A-1',
      type: 'controller',
      version: '3.10',
      note: 'spare',
      interfaces: [
        { address: '10.0.0.1' },
        { address: '10.0.0.2', mac: '00:53:00:00:00:02' },
        { mac: '00:53:00:00:00:01' },
      ],
    });
    const now = apply(plant, taken.changes);
    expect(fromCsv(repeated, { now, mapping: { repeated: 'merge' } }).changes).toEqual([]);
  });

  it('merges one interface of each row where they say nothing against each other', () => {
    const text = 'Tag,Type,IP address,MAC\nA-1,plc,10.0.0.1,\nA-1,,,00:53:00:00:00:01\n';
    const [made] = fromCsv(text, { mapping: { repeated: 'merge' } }).changes;
    expect(made?.after).toMatchObject({
      type: 'controller',
      interfaces: [{ address: '10.0.0.1', mac: '00:53:00:00:00:01' }],
    });
  });

  it.each([
    ['of a row that calls itself otherwise', 'Tag,Type\n+A1,plc\n-A1,hmi\n'],
    ['of a row with a cell that cannot be taken', 'Tag,Type,Note\nA1,plc,\nA1,nonsense,spare\n'],
    ['into a row that stays out', 'Tag,Type,Note\nA1,nonsense,\nA1,plc,spare\n'],
    ['into a row that nothing completes', 'Tag,Type,Note\nA1,,x\nA1,,y\n'],
  ])('takes nothing %s', (_, text) => {
    const taken = fromCsv(text, { mapping: { repeated: 'merge' } });
    expect(taken.rows.map(({ outcome }) => outcome)).not.toContain('merged');
    expect(JSON.stringify(taken.changes)).not.toContain('spare');
    expect(taken.total).toBeGreaterThan(0);
  });

  it('takes each row for itself under an id with a number behind it, and finds it again', () => {
    const text = 'Tag,Type,Note\nA-1,plc,one\nA-1,hmi,two\nA-1-2,io,three\nA-1,plc,four\n';
    const taken = fromCsv(text, { mapping: { repeated: 'apart' } });
    expect(outcomes(taken)).toEqual(['a-1 new', 'a-1-3 new', 'a-1-2 new', 'a-1-4 new']);
    expect(taken.changes[1]?.after).toEqual({ id: 'a-1-3', name: 'A-1', type: 'hmi', note: 'two' });
    const now = apply(plant, taken.changes);
    expect(outcomes(fromCsv(text, { now, mapping: { repeated: 'apart' } }))).toEqual([
      'a-1 same',
      'a-1-3 same',
      'a-1-2 same',
      'a-1-4 same',
    ]);
    const other = plantWith({ assets: [asset('a-1-2', { name: 'Pump' })] });
    const beside = fromCsv('Tag,Type\nA-1,plc\nA-1,hmi\n', { now: other, mapping: { repeated: 'apart' } });
    expect(outcomes(beside)).toEqual(['a-1 new', 'a-1-3 new']);
    const long = `Tag,Type\n${'x'.repeat(64)},plc\n${'x'.repeat(64)},hmi\n`;
    expect(outcomes(fromCsv(long, { mapping: { repeated: 'apart' } }))[1]).toBe(`${'x'.repeat(62)}-2 new`);
  });

  it('refuses a second row of one id, a row without an id and a row without a type', () => {
    const taken = fromCsv('Tag,Type,Note\nA-1,plc,\na 1,plc,\n,plc,x\nA-3,,\n');
    expect(told(taken)).toEqual([
      'list.csv!list!A3 duplicate-id',
      'list.csv!list!A4 missing-field',
      'list.csv!list!B5 missing-field',
    ]);
    expect(outcomes(taken).filter((row) => row.endsWith('new'))).toEqual(['a-1 new']);
  });

  it('of more rows than a plant has room for counts each that stays out', () => {
    const rows = Array.from({ length: LIMITS.assets + 2 }, (_, i) => `A-${i},nonsense`);
    const taken = fromCsv(`Tag,Type\n${rows.join('\n')}\n`);
    expect(told(taken)).toContain(`list.csv!list!A${LIMITS.assets + 2} too-many`);
    expect(taken.rows.length).toBe(LIMITS.assets + 2);
    expect(taken.rows.every(({ outcome }) => outcome === 'refused')).toBe(true);
  });

  it('holds what is stated for empty cells against the field', () => {
    const text = 'Tag\nA-1\n';
    expect(outcomes(fromCsv(text, { mapping: { otherwise: { type: 'other' } } }))).toEqual(['a-1 new']);
    expect(outcomes(fromCsv(text, { mapping: { otherwise: { type: 'nonsense' } } }))).toEqual([
      'a-1 refused',
    ]);
  });
});

describe('a workbook', () => {
  it('may have a title above its heads; formulas, errors and numbers for versions are refused at their cells', () => {
    const taken = fromSheet([
      ['Anlagenliste 2026', ''],
      ['', ''],
      ['Tag', 'Type', 'Version', 'Note'],
      ['A-1', 'plc', 3.1, ''],
      ['A-2', { formula: true }, '2.0', ''],
      ['A-3', 'plc', '2.0', { error: '#N/A' }],
      [1004, 'plc', '2.0', ''],
    ]);
    expect(told(taken)).toEqual([
      'list.xlsx!Liste!C4 cell-kind',
      'list.xlsx!Liste!B5 cell-formula',
      'list.xlsx!Liste!D6 cell-error',
    ]);
    expect(outcomes(taken)).toEqual(['a-1 refused', 'a-2 refused', 'a-3 refused', 'asset-1004 new']);
  });

  it('with merged cells below its heads has those rows refused, and no other', () => {
    const merged = [{ first: { row: 2, column: 2 }, last: { row: 3, column: 2 } }];
    const taken = fromSheet(
      [
        ['Tag', 'Type'],
        ['A-1', 'plc'],
        ['A-2', ''],
        ['A-3', 'hmi'],
      ],
      merged,
    );
    expect(outcomes(taken)).toEqual(['a-1 refused', 'a-2 refused', 'a-3 new']);
    expect(told(taken)).toContain('list.xlsx!Liste!B2 cell-merged');
  });
});

describe('a table of flows', () => {
  it('finds its ends by id, name and address, and names a flow by what it is', () => {
    const now = plantWith({
      zones: [zone('office', { name: 'Office' })],
      assets: [asset('plc-01', { interfaces: [{ address: '10.0.0.5' }] })],
    });
    const taken = fromCsv(
      'Source,Destination,Protocol,Port\nOffice,10.0.0.5,modbus-tcp,502\nOffice,10.0.0.6,,\n',
      {
        kind: 'flows',
        now,
      },
    );
    expect(taken.changes[0]?.after).toEqual({
      id: 'office-plc-01-modbus-tcp-502',
      from: 'zone:office',
      to: 'asset:plc-01',
      protocol: 'modbus-tcp',
      ports: ['502'],
    });
    expect(told(taken)).toEqual(['list.csv!list!B3 unknown-reference']);
    // Another flow of the same letters is not this one.
    const once = apply(now, taken.changes);
    const heads = 'Source,Destination,Protocol,Port\n';
    const again = fromCsv(`${heads}Office,10.0.0.5,modbus-tcp,502\n`, { kind: 'flows', now: once });
    expect(outcomes(again)).toEqual(['office-plc-01-modbus-tcp-502 same']);
    const other = fromCsv(`${heads}Office,10.0.0.5,modbus,tcp-502\n`, { kind: 'flows', now: once });
    expect(outcomes(other)).toEqual(['office-plc-01-modbus-tcp-502 refused']);
  });

  it('tells flows apart whose ends are as long as an id', () => {
    const [from, to] = ['f', 't'].map((letter) => letter.repeat(60));
    const now = plantWith({ zones: [zone('office')], assets: [asset(from ?? ''), asset(to ?? '')] });
    const rows = ['80', '443'].map((port) => `${from},${to},${port}`);
    const taken = fromCsv(`Source,Destination,Port\n${rows.join('\n')}\n`, { kind: 'flows', now });
    expect(taken.changes.map(({ after }) => after)).toMatchObject([{ ports: ['80'] }, { ports: ['443'] }]);
  });
});

describe('a table of conduits', () => {
  const now = plantWith({ zones: [zone('control', { name: 'Process control' }), zone('office')] });

  it('joins zones by their names, makes those that are said to be made, and is known by its name', () => {
    const text =
      'Conduit,Zones,Medium,Rule set\nOffice link,"Process control, office",WLAN,FW-7\nLab link,office; Lab,,\n';
    const taken = fromCsv(text, {
      kind: 'conduits',
      now,
      mapping: { zones: { Lab: { kind: 'enterprise' } } },
    });
    expect(taken.problems).toEqual([]);
    expect(taken.made.zones.map(({ id }) => id)).toEqual(['lab']);
    expect(taken.changes.slice(1).map(({ kind, after }) => [kind, after])).toEqual([
      [
        'conduit',
        {
          id: 'office-link',
          name: 'Office link',
          joins: ['control', 'office'],
          medium: 'wireless',
          rules: 'FW-7',
        },
      ],
      ['conduit', { id: 'lab-link', name: 'Lab link', joins: ['office', 'lab'] }],
    ]);
  });

  it('changes what it says and keeps what no column says, and refuses one end and a zone that is not there', () => {
    const there = plantWith({
      zones: now.zones,
      conduits: [{ id: 'link', name: 'Link', joins: ['control', 'office'], facts: { wireless: true } }],
    });
    const text = 'Id,Owner,Zones\nlink,IT,\nshort,,office\nfar,,office; nowhere; beyond\n';
    const taken = fromCsv(text, { kind: 'conduits', now: there });
    expect(taken.changes.map(({ after }) => after)).toEqual([
      { id: 'link', name: 'Link', joins: ['control', 'office'], facts: { wireless: true }, owner: 'IT' },
    ]);
    expect(told(taken).map((each) => each.split(' ')[0])).toEqual(['list.csv!list!C3', 'list.csv!list!C4']);
    expect(taken.strange).toEqual([
      { field: 'joins', text: 'nowhere', rows: 1, lines: [4] },
      { field: 'joins', text: 'beyond', rows: 1, lines: [4] },
    ]);
  });
});

describe('a table of products', () => {
  const now = plantWith({
    suppliers: [{ id: 'maker', name: 'The Maker', roles: ['product'] }],
    products: [
      {
        id: 'plc-v1',
        name: 'PLC',
        version: '1.10',
        class: 'EDR',
        certificate: { scheme: 'X', version: '1.10', sl: 1 },
      },
    ],
  });

  it('tells versions of one name apart, as text, and finds them again', () => {
    const text = 'Product;Firmware;Klasse;Lieferant\nPLC 7;3.10;Embedded;The Maker\nPLC 7;3.1;NDR;\n';
    const taken = fromCsv(text, { kind: 'products', now });
    expect(taken.problems).toEqual([]);
    expect(taken.changes.map(({ after }) => after)).toEqual([
      { id: 'plc-7-3.10', name: 'PLC 7', version: '3.10', class: 'EDR', supplier: 'maker' },
      { id: 'plc-7-3.1', name: 'PLC 7', version: '3.1', class: 'NDR' },
    ]);
    const once = apply(now, taken.changes);
    expect(outcomes(fromCsv(text, { kind: 'products', now: once }))).toEqual([
      'plc-7-3.10 same',
      'plc-7-3.1 same',
    ]);
  });

  it('makes a supplier that a product names once somebody says so', () => {
    const text = 'Product;Firmware;Klasse;Lieferant\nPLC 7;3.10;EDR;Other Maker\n';
    const before = fromCsv(text, { kind: 'products', now });
    expect(before.strange).toEqual([{ field: 'supplier', text: 'Other Maker', rows: 1, lines: [2] }]);
    const suppliers = { 'Other Maker': { roles: ['product' as const] } };
    const taken = fromCsv(text, { kind: 'products', now, mapping: { suppliers } });
    expect(taken.changes.map(({ after }) => after)).toEqual([
      { id: 'other-maker', name: 'Other Maker', roles: ['product'] },
      { id: 'plc-7-3.10', name: 'PLC 7', version: '3.10', class: 'EDR', supplier: 'other-maker' },
    ]);
  });

  it('keeps a certificate, needs a class, and refuses a version that the certificate is not of', () => {
    const text = 'Id,Class,End of support\nplc-v1,,2030-01-31\nnew-one,,\n';
    const taken = fromCsv(text, { kind: 'products', now });
    expect(taken.changes.map(({ after }) => after)).toEqual([
      { ...now.products[0], supportEnd: '2030-01-31' },
    ]);
    expect(told(taken)).toEqual(['list.csv!list!B3 missing-field']);
    const moved = fromCsv('Id,Version\nplc-v1,2.0\n', { kind: 'products', now });
    expect(outcomes(moved)).toEqual(['plc-v1 refused']);
    expect(moved.total).toBe(1);
  });
});
