/** A plant that was read, judged for a day. Each part is worked out when it is asked for: few commands need all. */
import { assessment } from '@bulkhead/core/evaluate/assess.ts';
import type { Assessment, Finding } from '@bulkhead/core/evaluate/assessment.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { findingsOf } from '@bulkhead/core/evaluate/findings.ts';
import { besideAgain, type BesideAgain } from '@bulkhead/core/program/beside-again.ts';
import { ruleMemory, type RuleMemory } from '@bulkhead/core/evaluate/rules/memory.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { nextOf, type Next } from '@bulkhead/core/plan/next.ts';
import { besideOf, type Beside } from '@bulkhead/core/program/beside.ts';
import type { StandsBy } from '@bulkhead/core/risk/countermeasures.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { rowStanding } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from './catalogs.ts';
import { knownNames } from './known-names.ts';
import type { ReadPlant } from './read-plant.ts';

/** INVARIANT: to be taken apart by name, never spread: that would work out every part. */
export interface Judged {
  readonly index: PlantIndex;
  readonly findings: readonly Finding[];
  readonly assessment: Assessment;
  /** What else the plant is judged by. */
  readonly beside: () => Beside;
  /** Root causes and what they bring. */
  readonly next: () => Next;
}

export type Assessed = ReadPlant & Judged;

/** How rows stand that a countermeasure cites, of every document in use; made when the first is asked for. */
function standingAt({ documents, shelf }: ReadPlant, index: PlantIndex): StandsBy['rowAt'] {
  const context = once(() => whyContext(index, [], { documents, shelf, links: shippedLinks }));
  return (place, requirement) => rowStanding(context(), place, requirement);
}

/** What was worked out before from the same inputs. */
export interface Known {
  readonly index?: PlantIndex;
  /** The same, judged for the same day. */
  readonly judged?: Judged;
  /** Of the same plant in another state. */
  readonly memory?: JudgedBefore;
  /** All that is published. */
  readonly published?: Published | null;
}

/** What is remembered of the states of one plant that were judged one after the other. */
export interface JudgedBefore {
  readonly rules: RuleMemory;
  readonly beside: BesideAgain;
}

export function judgedBefore(): JudgedBefore {
  return { rules: ruleMemory(), beside: besideAgain() };
}

/** All of it is plain values: it can be written as JSON and read again. */
export interface Published {
  readonly assessment: Assessment;
  readonly beside: Beside;
  readonly next: Next;
}

/** @param engine version of the program, part of the inputs */
export function assessed<Read extends ReadPlant>(
  read: Read,
  asOf: string,
  engine: string,
  { index: compiled, judged, memory, published }: Known = {},
): Read & Judged {
  const index = once(() => judged?.index ?? compiled ?? compile(read.plant, read.catalog, asOf));
  const found = (): readonly Finding[] =>
    findingsOf(index(), standingAt(read, index()), knownNames(), memory?.rules);
  const findings = once(() => judged?.findings ?? published?.assessment.findings ?? found());
  const whole = once(
    () =>
      judged?.assessment ?? published?.assessment ?? assessment(index(), findings(), engine, read.sources),
  );
  return {
    ...read,
    get index() {
      return index();
    },
    get findings() {
      return findings();
    },
    get assessment() {
      return whole();
    },
    beside: once(
      () =>
        judged?.beside() ??
        published?.beside ??
        (memory?.beside ?? besideOf)(read.plant, read.documents, shippedLinks, asOf),
    ),
    next: once(() => judged?.next() ?? published?.next ?? nextOf(index(), findings())),
  };
}
