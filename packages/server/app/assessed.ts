/** A plant that was read, judged for a day. Each part is worked out when it is asked for: few commands need all. */
import { assessment } from '@bulkhead/core/evaluate/assess.ts';
import type { Assessment, Finding } from '@bulkhead/core/evaluate/assessment.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { findingsOf } from '@bulkhead/core/evaluate/findings.ts';
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
  /** All that is published. */
  readonly published?: Published | null;
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
  { index: compiled, published }: Known = {},
): Read & Judged {
  const index = once(() => compiled ?? compile(read.plant, read.catalog, asOf));
  const findings = once(
    () => published?.assessment.findings ?? findingsOf(index(), standingAt(read, index()), knownNames()),
  );
  const whole = once(() => published?.assessment ?? assessment(index(), findings(), engine, read.sources));
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
    beside: once(() => published?.beside ?? besideOf(read.plant, read.documents, shippedLinks, asOf)),
    next: once(() => published?.next ?? nextOf(index(), findings())),
  };
}
