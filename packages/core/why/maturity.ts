/** Why a row of a program has the maturity it has (3.10). */
import { usedAt } from '../evaluate/verdict-view.ts';
import type { EvidenceKind } from '../model/plant.ts';
import { maturityOf } from '../program/maturity.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import type { HeadCode } from './codes.ts';
import { hasMaturity, sustainedRefs } from './fed.ts';
import { answerCauses, evidenceCauses } from './judgement.ts';
import type { ProgramAt } from './library.ts';
import { shortOf } from './row.ts';
import { verdictCause } from './verdict-cause.ts';

export function whyMaturity(context: WhyContext, program: ProgramAt, row: number): Link | null {
  const { at, told } = program;
  const verdict = told.rows[row];
  if (verdict === undefined || !hasMaturity(context, verdict.requirement)) return null;
  const { requirement, maturity } = verdict;
  const { claimed, evidenced } = maturity;
  const used = usedAt(at, row);
  const aim = context.plant.method?.maturity;
  return {
    ref: `maturity:${told.place}:${requirement}`,
    value: evidenced,
    head: {
      code: maturityCode(claimed, evidenced, used?.answer.maturity),
      params: {
        place: nameOf(context, told.place),
        requirement: shortOf(requirement),
        title: context.library.row(requirement)?.title ?? '',
        verdict: { term: verdict.verdict },
        ...(claimed === null ? {} : { claimed }),
        ...(evidenced === null ? {} : { evidenced }),
        ...(aim === undefined ? {} : { aim }),
      },
    },
    rule: '3.10',
    clause: context.library.row(requirement)?.clause ?? null,
    because:
      claimed === null
        ? [verdictCause(context, at, row, 'claimed')]
        : [...answerCauses(context, at, row), ...evidenceCauses(context, at, row).map(showing(context))],
    usedBy: () => sustainedRefs(context, requirement),
  };
}

function maturityCode(
  claimed: number | null,
  evidenced: number | null,
  stated: number | undefined,
): HeadCode {
  if (claimed === null) return stated === undefined ? 'maturity-unstated' : 'maturity-notLived';
  if (evidenced === null) return 'maturity-claimed';
  return evidenced < claimed ? 'maturity-less' : 'maturity-evidenced';
}

/** Evidence that counts, with the maturity its kind can show. */
function showing(context: WhyContext): (cause: Cause) => Cause {
  return (cause) => {
    const kind = context.plant.evidence.find(({ id }) => `evidence:${id}` === cause.ref)?.kind;
    if (cause.code !== 'evidence-counts' || kind === undefined) return cause;
    return { ...cause, code: 'evidence-shows', params: { ...cause.params, level: showsUpTo(kind) } };
  };
}

/** The most that evidence of one kind can show. */
function showsUpTo(kind: EvidenceKind): number {
  return maturityOf(4, [kind]).evidenced ?? 0;
}
