/**
 * docs/rules.md 3.7, 3.8: targets that others published, as facts. Sources: the SL-T tables of lessons 2.2 and 2.3 of the
 * course by armorinnovate; examples/manufacturing_plant.yaml of github.com/mniedermaier/InduForm, commit 63fae50.
 */
import type { FrId } from '../../model/plant.ts';
import { conduit, plantWith, zone } from '../build.ts';
import { caseOf, type EvaluationCase, type ExpectedPlace } from './case.ts';

const RULE = '3.8';
const FRS: readonly FrId[] = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'];

type Vector = Readonly<Record<FrId, number>>;

function vector(digits: string): Vector {
  const levels = digits.split(' ').map(Number);
  return Object.fromEntries(FRS.map((fr, f) => [fr, levels[f] as number])) as Vector;
}

/** The vectors that the course states, and the one digit it gives beside each: the least of the seven. */
const COURSE = ['2 2 2 1 3 2 2', '3 3 3 2 3 3 3', '2 2 2 1 2 2 2', '2 2 2 2 2 2 2', '1 1 1 1 1 1 1'] as const;
const DIGITS = [1, 2, 1, 2, 1] as const;

export const COURSE_VECTORS = COURSE.map((digits, i) => ({
  vector: vector(digits),
  digit: DIGITS[i] as number,
}));

const course = caseOf(
  RULE,
  '2 the vectors of a published course stand as they are stated',
  plantWith({
    zones: COURSE.map((digits, i) =>
      zone(`z${i}`, { slTarget: { vector: vector(digits), rationale: 'published' } }),
    ),
  }),
  Object.fromEntries(
    COURSE.map((digits, i): [string, ExpectedPlace] => [`zone:z${i}`, { slT: vector(digits) }]),
  ),
);

const ZONES = [
  ['enterprise', 1],
  ['site-dmz', 3],
  ['site-ops', 2],
  ['area-01', 2],
  ['cell-01', 2],
  ['cell-02', 2],
  ['safety-zone', 4],
] as const;
const CONDUITS = [
  ['enterprise', 'site-dmz', 3],
  ['site-dmz', 'site-ops', 3],
  ['site-ops', 'area-01', 2],
  ['area-01', 'cell-01', 2],
  ['area-01', 'cell-02', 2],
  ['cell-01', 'safety-zone', 4],
] as const;
const all = (level: number): Vector => vector(Array.from({ length: 7 }, () => level).join(' '));

const induform = caseOf(
  '3.7',
  'the plain max over the zones of a published plant',
  plantWith({
    method: { conduitTarget: 'max' },
    zones: ZONES.map(([id, slTarget]) => zone(id, { slTarget })),
    conduits: CONDUITS.map(([from, to]) => conduit(`${from}-to-${to}`, [from, to])),
  }),
  Object.fromEntries(
    CONDUITS.map(([from, to, level]): [string, ExpectedPlace] => [
      `conduit:${from}-to-${to}`,
      { slT: all(level) },
    ]),
  ),
);

export const cases: readonly EvaluationCase[] = [course, induform];
