/** docs/rules.md 3.3: the verdict an answer gives, line by line of the table. */
import type { Answer } from '../../model/plant.ts';
import { decidingCheckPasses, isEvidenced } from './evidence-3-3.ts';
import { measuresNotInPlace, withExceptions } from './exceptions-3-3.ts';
import { evidenceOfFact } from './facts-3-2.ts';
import { isPast, NONE, type Asked, type Judged, type LonePlace, type Place, type Told } from './world.ts';

/** A row at the place judged with its final reads (after 3.4), for `dependsOn`. */
export interface DependedOn {
  readonly key: string;
  readonly final: Judged;
}

/** 3.3: the verdict of the answer that is used, found at the place itself or above it. */
export function judgeAnswer(
  world: Told,
  place: Place | LonePlace,
  asked: Asked,
  answer: Answer,
  falseFacts: readonly string[],
  rowAtPlace: (requirement: string) => DependedOn,
): Judged {
  const byTable = judgeByTable(world, place, asked, answer, falseFacts, rowAtPlace);
  const bounded = boundByEffectiveTo(asked, answer, byTable);
  return withExceptions(world, place, asked, answer, bounded);
}

/** 3.3, the table. */
function judgeByTable(
  world: Told,
  place: Place | LonePlace,
  asked: Asked,
  answer: Answer,
  falseFacts: readonly string[],
  rowAtPlace: (requirement: string) => DependedOn,
): Judged {
  if (answer.status === 'compensated') return judgeCompensated(world, place, asked, answer, rowAtPlace);

  if (isPast(answer.expires, world.asOf)) {
    return {
      verdict: 'undetermined',
      from: answer.place,
      reads: NONE,
      upper: true,
      missing: { code: 'answerExpired', expires: answer.expires ?? '' },
    };
  }

  if (answer.status === 'met') {
    const evidenced = isEvidenced(world, place, asked, answer.evidence ?? []);
    const verified = evidenced && decidingCheckPasses(world, place, asked);
    return { verdict: 'met', from: answer.place, reads: { claimed: true, evidenced, verified }, upper: true };
  }

  if (answer.status === 'notApplicable') {
    return notApplicable(world, place, asked, falseFacts, answer);
  }

  return { verdict: answer.status, from: answer.place, reads: NONE, upper: false };
}

/** 3.3, the two lines on compensated. The reasons are tried in the order in which the line names them. */
function judgeCompensated(
  world: Told,
  place: Place | LonePlace,
  asked: Asked,
  answer: Answer,
  rowAtPlace: (requirement: string) => DependedOn,
): Judged {
  const unmet = { verdict: 'unmet', from: answer.place, reads: NONE, upper: false } as const;

  if (isPast(answer.expires, world.asOf)) {
    return { ...unmet, reason: { code: 'compensationExpired', expires: answer.expires ?? '' } };
  }

  const measures = measuresNotInPlace(world, answer);
  if (measures.length > 0) return { ...unmet, reason: { code: 'measureNotInPlace', measures } };

  const restsOn = (answer.dependsOn ?? []).map(rowAtPlace);
  const unsatisfied = restsOn.filter(({ final }) => !final.reads.claimed);
  if (unsatisfied.length > 0) {
    const requirements = unsatisfied.map(({ key }) => key);
    return { ...unmet, reason: { code: 'dependsOnUnsatisfied', requirements } };
  }

  const evidencedItself = isEvidenced(world, place, asked, answer.evidence ?? []);
  const verifiedItself = evidencedItself && decidingCheckPasses(world, place, asked);
  return {
    verdict: 'compensated',
    from: answer.place,
    reads: {
      claimed: true,
      evidenced: evidencedItself && restsOn.every(({ final }) => final.reads.evidenced),
      verified: verifiedItself && restsOn.every(({ final }) => final.reads.verified),
    },
    upper: restsOn.every(({ final }) => final.upper),
  };
}

/** 3.3: notApplicable by answer or, where no answer is given, by a false fact. */
export function notApplicable(
  world: Told,
  place: Place | LonePlace,
  asked: Asked,
  falseFacts: readonly string[],
  answer: Answer | undefined,
): Judged {
  const citedByAnswer = answer?.evidence ?? [];
  const citedByFacts = falseFacts.flatMap((fact) => evidenceOfFact(world, place, fact));
  const evidenced = isEvidenced(world, place, asked, [...citedByAnswer, ...citedByFacts]);
  const verified = evidenced && decidingCheckPasses(world, place, asked);
  return {
    verdict: 'notApplicable',
    from: answer === undefined ? null : answer.place,
    reads: { claimed: true, evidenced, verified },
    upper: true,
    reason: answer === undefined ? { code: 'fact', facts: falseFacts } : { code: 'answer' },
  };
}

/**
 * 3.3, `effectiveTo`: a bound at or above the row's level is carried whenever this answer is the one used;
 * one below makes the row unmet when the table left it standing. An overlay row has no level, nothing is
 * bound.
 */
function boundByEffectiveTo(asked: Asked, answer: Answer, judged: Judged): Judged {
  if (answer.effectiveTo === undefined || asked.level === null) return judged;
  if (answer.status !== 'met' && answer.status !== 'compensated') return judged;
  if (answer.effectiveTo >= asked.level) return { ...judged, effectiveTo: answer.effectiveTo };
  const stands = judged.verdict === 'met' || judged.verdict === 'compensated';
  if (!stands) return judged;
  return {
    ...judged,
    verdict: 'unmet',
    reads: NONE,
    upper: false,
    reason: { code: 'effectiveTo', level: answer.effectiveTo },
  };
}
