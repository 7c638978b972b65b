/** Every instrument of the large example measures what the letters of its tag and the words beside it say. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../app/read-plant.ts';

const PLANT = join(import.meta.dirname, '../../../examples/waterworks');
/** Milliseconds: a large plant on a busy machine is no hung test. */
const LARGE = 300_000;

/** ISA letters of a tag, and the measurand they stand for. `A` is any analysis: its words say which, below. */
const LETTERS: Readonly<Record<string, string>> = {
  AIC: 'analysis',
  AIT: 'analysis',
  ASH: 'analysis',
  AT: 'analysis',
  CP: 'pressure',
  EM: 'power',
  FS: 'flow',
  FT: 'flow',
  LOG: 'logger',
  LSH: 'level',
  LSL: 'level',
  LT: 'level',
  MT: 'humidity',
  PDT: 'difference',
  PIR: 'intrusion',
  PM: 'power',
  PQ: 'power',
  PT: 'pressure',
  REC: 'record',
  ST: 'speed',
  TT: 'temperature',
  VT: 'vibration',
  WS: 'torque',
  WT: 'weight',
  ZS: 'position',
  ZT: 'position',
};

/** The measurands of a family of instruments, by how its product begins. A differential transmitter also shows a level. */
const FAMILIES: readonly (readonly [measurands: string, beginnings: readonly string[]])[] = [
  ['difference level', ['Deltabar']],
  ['difference', ['QBM3020']],
  ['flow', ['AquaMaster', 'OPTIFLUX', 'Proline', 'SITRANS FM', 'WATERFLUX', 'WaterMaster']],
  ['flow', ['flow monitor', 'rotameter']],
  ['humidity', ['QFM2160']],
  ['intrusion', ['intrusion detector']],
  ['level', ['Buchholz relay', 'float switch', 'Liquifloat', 'Liquiphant', 'Micropilot', 'Prosonic S']],
  ['level', ['VEGAPULS', 'Waterpilot']],
  ['logger', ['Cello', 'Multilog', 'SOFREL LS']],
  ['position', ['inductive sensor for valve position', 'magnetic reed contact', 'position transmitter']],
  ['power', ['PowerLogic', 'SENTRON']],
  ['pressure', ['Cerabar', 'pressure transmitter', 'SITRANS P320']],
  ['record', ['Memograph']],
  ['speed', ['magnetic pickup']],
  ['temperature', ['iTEMP', 'QAA2061', 'QAM2120', 'resistance thermometer']],
  ['torque', ['torque limit switch']],
  ['vibration', ['vibration sensor']],
  ['weight', ['IND570']],
];

/** Rosemount's wireless transmitters share a product; the model says what they measure. */
const WIRELESS: Readonly<Record<string, string>> = {
  '2051 wireless': 'level',
  '3051S wireless': 'pressure',
  '648 wireless': 'temperature',
};

/** What analysers can tell, by how their product begins: one of the words stands in the function of each. */
const ANALYSERS: readonly (readonly [beginning: string, words: RegExp])[] = [
  ['AMI Codes-II O3', /dissolved ozone/u],
  ['AMI Codes-II', /free chlorine/u],
  ['AMI Turbiwell', /turbidity/u],
  ['CL17sc', /free chlorine/u],
  ['Daphnia Toximeter', /toximeter/u],
  ['Liquiline CM44', /pH|conductivity|oxygen|nitrate|turbidity/u],
  ['Liquisys M CPM253', /pH/u],
  ['Memosens pH', /pH/u],
  ['Polytron 8100 EC', /chlorine in the air|ozone (?:in the room|behind)|oxygen in the/u],
  ['SC4500', /turbidity/u],
  ['TU5300sc', /turbidity/u],
  ['Turbimax CUS51D', /solids/u],
  ['Turbimax CUS52D', /turbidity/u],
  ['Turbimax CUS71D', /sludge blanket/u],
  ['UV intensity sensor', /UV intensity/u],
  ['UV photometer', /ozone in the product gas/u],
  ['UVAS', /UV transmittance/u],
  ['Wallace & Tiernan gas monitor', /chlorine in the air/u],
  ['sc200', /turbidity/u],
  ['spectro::lyser', /UV absorption/u],
];

interface Instrument {
  readonly id: string;
  readonly function: string;
  readonly product: string;
  readonly model: string;
}

/** Measurands of an instrument, by its make; empty where no table knows it. */
function measures({ function: told, product, model }: Instrument): readonly string[] {
  const wireless = product === 'Rosemount wireless transmitter' ? WIRELESS[model] : undefined;
  if (wireless !== undefined) return [wireless];
  const analyser = ANALYSERS.find(([beginning]) => product.startsWith(beginning));
  if (analyser !== undefined) return analyser[1].test(told) ? ['analysis'] : [];
  const families = FAMILIES.filter(([, names]) => names.some((name) => product.startsWith(name)));
  return families.flatMap(([measurands]) => measurands.split(' '));
}

function lettersOf(id: string): string {
  return (id.split('-')[1] ?? '').toUpperCase();
}

/** Instruments whose make measures something else than their tag says, or is in no table. */
function misfits(instruments: readonly Instrument[]): readonly string[] {
  return instruments
    .filter((each) => !measures(each).includes(LETTERS[lettersOf(each.id)] ?? 'no letters'))
    .map(({ id, function: told, product, model }) => `${id}: ${told}, by ${product} ${model}`);
}

describe('the instruments of the waterworks', () => {
  it(
    'measure what their tags say',
    () => {
      const { assets } = readFolder(PLANT).plant;
      const sensors = assets.filter(({ type }) => type === 'sensor');
      expect(sensors.length).toBeGreaterThan(1000);
      const instruments = sensors.map(({ id, function: told = '', product = '', model = '' }) => {
        return { id, function: told, product, model };
      });
      expect(misfits(instruments)).toEqual([]);
    },
    LARGE,
  );

  it.each([
    ['cla-ait-1', 'pH of the caustic', 'Turbimax CUS52D', ''],
    ['pow-st-1', 'speed, diesel set 1', 'flow monitor SI5006', ''],
    ['bms-mt-1', 'humidity, administration', 'QBM3020 sensor for pressure difference of air', ''],
    ['fil-pt-1', 'pressure', 'Rosemount wireless transmitter', '648 wireless'],
    ['fil-pt-1', 'pressure', 'a make in no table', ''],
    ['fil-qq-1', 'pressure', 'Cerabar', ''],
  ])('%s, %s, does not fit %s %s', (id, told, product, model) => {
    expect(misfits([{ id, function: told, product, model }])).toHaveLength(1);
  });
});
