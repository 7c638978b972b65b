/** Whether a system requirement is sustained by the processes that carry it (3.10). */
import type { MaturityLevel } from '../program/maturity.ts';
import type { ProgramVerdict } from '../program/program.ts';
import { sustained, type Sustained } from '../program/sustained.ts';
import type { Cause, Link, StatementParams, WhyContext } from './chain.ts';
import type { HeadCode } from './codes.ts';
import type { ProgramAt } from './library.ts';
import { shortOf } from './row.ts';

/** Null: no carrier counts, or the plant names no maturity level to reach. */
export function sustainedRow(context: WhyContext, key: string): Sustained | null {
  const { library, plant } = context;
  const level = plant.method?.maturity;
  const row = library.row(key);
  if (level === undefined || row === null || row.kind !== 'system') return null;
  const rows = [{ requirement: row.key, editionRow: row.editionRow as string }];
  const programs = ownPrograms(context).map(({ told }) => told);
  return sustained({ rows, links: library.links(), programs, level })[0] ?? null;
}

/** What carries a row over time is the owner's own program. */
function ownPrograms({ library }: WhyContext): readonly ProgramAt[] {
  return library.programs().filter(({ catalog }) => catalog.kind === 'program');
}

/** System requirements that a row of the owner's program carries. */
export function carriedBy({ library }: WhyContext, key: string): readonly string[] {
  const row = library.row(key);
  if (row?.kind !== 'program') return [];
  const carried = library
    .links()
    .related(row.editionRow as string)
    .flatMap(({ side, row: other }) => (side === 'to' ? [library.row(other)] : []))
    .flatMap((other) => (other?.kind === 'system' ? [other.key] : []));
  return [...new Set(carried)];
}

export function whySustained(context: WhyContext, requirement: string): Link | null {
  const row = context.library.row(requirement);
  if (row === null || row.kind !== 'system') return null;
  const { key, title } = row;
  const told = sustainedRow(context, key);
  const level = context.plant.method?.maturity;
  const aim: StatementParams = level === undefined ? {} : { level };
  return {
    ref: `sustained:${key}`,
    value: told?.evidenced ?? null,
    head: {
      code: sustainedCode(told, level),
      params: {
        requirement: shortOf(key),
        title,
        n: told?.carriers.length ?? 0,
        short: told?.short.length ?? 0,
        ...aim,
      },
    },
    rule: '3.10',
    clause: null,
    because: (told?.carriers ?? []).flatMap((carrier) => carrierCause(context, carrier)),
    usedBy: () => [key],
  };
}

function sustainedCode(told: Sustained | null, level: number | undefined): HeadCode {
  if (level === undefined) return 'sustained-noAim';
  if (told === null) return 'sustained-noCarrier';
  if (told.evidenced === true) return 'sustained-evidenced';
  if (told.claimed === true) return 'sustained-claimed';
  return told.claimed === false ? 'sustained-short' : 'sustained-open';
}

/** A carrier with the maturity it reaches. */
function carrierCause(context: WhyContext, key: string): readonly Cause[] {
  for (const { told } of ownPrograms(context)) {
    const verdict = told.rows.find((row) => row.requirement === key);
    if (verdict === undefined) continue;
    const { maturity } = verdict;
    return [
      {
        ref: `maturity:${told.place}:${key}`,
        value: maturity.evidenced,
        code: carrierCode(verdict),
        params: {
          requirement: shortOf(key),
          title: context.library.row(key)?.title ?? '',
          verdict: { term: verdict.verdict },
          ...levels(maturity.claimed, maturity.evidenced),
        },
      },
    ];
  }
  return [];
}

function carrierCode({ verdict, maturity }: ProgramVerdict): Cause['code'] {
  if (maturity.claimed === null || verdict === 'partial') return 'carrier-verdict';
  return maturity.evidenced === null ? 'carrier-claimed' : 'carrier-evidenced';
}

function levels(claimed: MaturityLevel | null, evidenced: MaturityLevel | null): StatementParams {
  return {
    ...(claimed === null ? {} : { claimed }),
    ...(evidenced === null ? {} : { evidenced }),
  };
}
