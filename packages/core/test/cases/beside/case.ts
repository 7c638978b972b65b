/**
 * Cases for 3.10 as data: a plant of the smallest size, the documents and links it is judged by, and what
 * docs/rules.md says of it, worked out by hand. As in the other cases, no evaluator is known here.
 */
import type { Link, LinkSet } from '../../../catalog/links.ts';
import type { LinkGrade, LinkKind } from '../../../catalog/schema/links.ts';
import type { PlaceAssessment, VerdictCode } from '../../../evaluate/assessment.ts';
import type { CapabilityRow } from '../../../evaluate/sl-capability.ts';
import type { Plant } from '../../../model/plant.ts';
import type { CoverageRow, LinkedStanding } from '../../../program/coverage.ts';
import type { ProgramVerdict } from '../../../program/program.ts';
import type { Sustained } from '../../../program/sustained.ts';
import { AS_OF, plantWith } from '../../build.ts';
import { NONE, type SomeFrs } from '../case.ts';

/** All of a verdict; without `maturity` there is none. */
export type ExpectedRow = Pick<ProgramVerdict, 'verdict' | 'from' | 'reads'> & Partial<ProgramVerdict>;
export type ExpectedCapability = Pick<CapabilityRow, 'capability' | 'from' | 'reads'> &
  Partial<CapabilityRow>;

export interface ExpectedBeside {
  /** All that is judged, `<document>@<edition> <place>`. */
  readonly judged?: readonly string[];
  /** By `<document>@<edition> <place>` and row. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, ExpectedRow>>>>;
  readonly counts?: Readonly<Record<string, Partial<Record<VerdictCode, number>>>>;
  /** By row of 62443-3-3; null: nothing is told of it. */
  readonly sustained?: Readonly<Record<string, Omit<Sustained, 'requirement'> | null>>;
  /** All components told of, by ref. */
  readonly components?: readonly string[];
  /** By ref and row; null: not asked of the component. */
  readonly capability?: Readonly<Record<string, Readonly<Record<string, ExpectedCapability | null>>>>;
  readonly slC?: Readonly<Record<string, { readonly [reading in keyof PlaceAssessment['slA']]?: SomeFrs }>>;
  /** By row of the law or framework, `<document>@<edition>/<row>`. */
  readonly coverage?: Readonly<Record<string, ExpectedCoverage>>;
}

export interface ExpectedCoverage {
  /** All that is linked and judged. */
  readonly linked?: readonly (Pick<LinkedStanding, 'row' | 'standing'> & Partial<LinkedStanding>)[];
  readonly counts?: Partial<CoverageRow['counts']>;
  readonly notInUse?: number;
}

export interface BesideCase {
  /** What the case shows. */
  readonly name: string;
  readonly plant: Plant;
  readonly links: readonly LinkSet[];
  readonly asOf: string;
  readonly expect: ExpectedBeside;
}

export const SYSTEM = '62443-3-3@2013';
export const PROGRAM = '62443-2-1@2024';
export const OLD_PROGRAM = '62443-2-1@2010';
export const PROVIDER = '62443-2-4@2023';
export const DEVELOPMENT = '62443-4-1@2018';
export const COMPONENTS = '62443-4-2@2019';
export const LAW = 'nis2@2022-2555';

/** A plant of one zone that uses these documents besides 62443-3-3. */
export function plantUsing(
  editions: readonly string[],
  entities: Partial<Omit<Plant, 'schema'>> = {},
): Plant {
  return plantWith({ ...entities, catalogs: [SYSTEM, ...editions].sort() });
}

export function besideCase(
  name: string,
  plant: Plant,
  expect: ExpectedBeside,
  links: readonly LinkSet[] = [],
): BesideCase {
  return { name, plant, links, asOf: AS_OF, expect };
}

/** Links between two editions, each `<row> > <row>`. */
export function linked(
  from: string,
  to: string,
  pairs: readonly string[],
  { kind = 'supports', grade = 'own-judgement' }: { kind?: LinkKind; grade?: LinkGrade } = {},
): LinkSet {
  const id = `${from}--${to}`;
  const links = pairs.map((pair): Link => {
    const [left, right] = pair.split(' > ');
    return { from: `${from}/${left}`, to: `${to}/${right}`, kind, grade, set: id };
  });
  return { id, title: id, from, to, provenance: 'a case', links, without: [] };
}

/** Nobody answered. */
export const OPEN: ExpectedRow = {
  verdict: 'undetermined',
  from: null,
  reads: NONE,
  missing: { code: 'answer' },
};
