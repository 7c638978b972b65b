/** The smallest legal plants for tests of rules, and what a rule says of one. */
import { emptyPlant, type Asset, type Flow, type Plant } from '../../../model/plant.ts';
import { AS_OF, conduit, zone } from '../../../test/build.ts';
import type { Finding, SlOrNull, SlVector } from '../../assessment.ts';
import { NOT_EVALUATED, ruleInput, type Evaluation } from '../input.ts';
import type { RowAt, Rule } from '../rule.ts';
import { runRules } from '../run.ts';

export { AS_OF, conduit, zone };

export function plantWith(parts: Partial<Plant>): Plant {
  return { ...emptyPlant('p', 'P', []), ...parts };
}

export function findingsOf(
  rule: Rule,
  parts: Partial<Plant>,
  evaluation: Partial<Evaluation> = {},
): readonly Finding[] {
  return runRules([rule], ruleInput(plantWith(parts), AS_OF, { ...NOT_EVALUATED, ...evaluation }));
}

export function idsOf(
  rule: Rule,
  parts: Partial<Plant>,
  evaluation: Partial<Evaluation> = {},
): readonly string[] {
  return findingsOf(rule, parts, evaluation).map((finding) => finding.id);
}

/** In zone a. */
export function asset(id: string, rest: Partial<Asset> = {}): Asset {
  return { id, type: 'other', zones: ['a'], ...rest };
}

/** From zone a to zone b, through conduit ab. */
export function flow(id: string, rest: Partial<Flow> = {}): Flow {
  return { id, from: 'zone:a', to: 'zone:b', conduit: 'ab', ...rest };
}

/** Zones a and b joined by conduit ab. */
export const TWO_ZONES: Pick<Plant, 'zones' | 'conduits'> = {
  zones: [zone('a'), zone('b')],
  conduits: [conduit('ab', ['a', 'b'])],
};

export function uniform(level: SlOrNull, rest: Partial<SlVector<SlOrNull>> = {}): SlVector<SlOrNull> {
  return { IAC: level, UC: level, SI: level, DC: level, RDF: level, TRE: level, RA: level, ...rest };
}

/** A function of a place from a table. */
export function at(
  table: Readonly<Record<string, SlVector<SlOrNull>>>,
): (place: string) => SlVector<SlOrNull> | undefined {
  return (place) => table[place];
}

/** A row of IAC at level 1 that is required and met without evidence, and then what is given. */
export function rowAt(row: string, rest: Partial<RowAt> = {}): RowAt {
  const claimed = rest.verdict === undefined || rest.verdict === 'met' || rest.verdict === 'compensated';
  return {
    key: `62443-3-3/${row}`,
    row,
    fr: 'IAC',
    level: 1,
    required: true,
    isGap: false,
    verdict: 'met',
    reads: { claimed, evidenced: false, verified: false },
    answer: null,
    accepts: ['implementation', 'effectiveness'],
    facts: [],
    trueFacts: [],
    missingFacts: [],
    shownFacts: [],
    essentialFunctionReview: false,
    passes: true,
    ...rest,
  };
}
