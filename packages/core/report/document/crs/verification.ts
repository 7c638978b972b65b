/** How each requirement is shown and checked: the kinds of evidence its row accepts, the checks made, when they are due again. */
import type { Check } from '../../../model/plant.ts';
import type { Verdict } from '../../../evaluate/assessment.ts';
import { CHECK_STAGES } from '../../../model/schema/judgement.ts';
import { rowId, type ReportFacts } from '../input.ts';
import {
  count,
  id,
  inLine,
  missing,
  numbers,
  paragraph,
  say,
  section,
  stacked,
  term,
  text,
  type Block,
  type Column,
  type Row,
  type Runs,
  type Section,
} from '../parts.ts';

export function verification(facts: ReportFacts): Section {
  return section('crs-verification', 'crsVerification', [
    paragraph(say('crsVerificationIntro')),
    ...unstaged(facts),
    ...planBlocks(facts),
  ]);
}

/** Nobody can tell of these whether a requirement was shown before delivery, at hand-over or later. */
function unstaged({ plant: { checks } }: ReportFacts): readonly Block[] {
  const n = checks.filter(({ stage }) => stage === undefined).length;
  return n === 0 ? [] : [missing(say('crsPhases', { n, all: checks.length }))];
}

/** A line for each row that is asked somewhere, and before it the kinds of evidence that most of them take. */
function planBlocks(facts: ReportFacts): readonly Block[] {
  const asked = askedRows(facts);
  const kinds = Map.groupBy(asked, ({ row }) => row.evidence.join());
  const [usual] = [...kinds.values()].toSorted((one, other) => other.length - one.length);
  const [first] = usual ?? [];
  if (first === undefined) return [missing(say('nothingAsked'))];
  const said = paragraph(
    say('acceptedAll'),
    ...kindRuns(first.row),
    ...(kinds.size > 1 ? [say('acceptedElse')] : []),
  );
  return [said, planTable(facts, asked, first.row.evidence.join())];
}

interface AskedRow {
  readonly row: ReportFacts['catalog']['rows'][number];
  readonly verdicts: readonly Verdict[];
}

function askedRows({ catalog, inside }: ReportFacts): readonly AskedRow[] {
  const asked = Map.groupBy(
    inside.flatMap(({ verdicts }) =>
      verdicts.filter(({ required, verdict }) => required === true && verdict !== 'notApplicable'),
    ),
    ({ requirement }) => rowId(requirement),
  );
  return catalog.rows.flatMap((row) => {
    const verdicts = asked.get(row.id);
    return verdicts === undefined ? [] : [{ row, verdicts }];
  });
}

/** @param usual the kinds of evidence that are not told row by row */
function planTable(facts: ReportFacts, asked: readonly AskedRow[], usual: string): Block {
  const checks = Map.groupBy(facts.plant.checks, ({ requirement }) => rowId(requirement));
  const columns: readonly Column[] = [
    { head: 'requirement', kind: 'text', share: 5 },
    ...numbers(['places', 'evidenced', 'verified']),
    ...numbers(CHECK_STAGES.map((stage) => `stage-${stage}` as const)),
    { head: 'checksHead', kind: 'text', share: 4 },
  ];
  const rows = asked.map(({ row, verdicts }): Row => {
    const made = checks.get(row.id) ?? [];
    return {
      cells: [
        stacked([
          [id(row.id), ...text(row.title)],
          ...(row.evidence.join() === usual ? [] : [[say('acceptedHere'), ...kindRuns(row)]]),
        ]),
        [count(verdicts.length)],
        [count(verdicts.filter(({ reads }) => reads.evidenced).length)],
        [count(verdicts.filter(({ reads }) => reads.verified).length)],
        ...CHECK_STAGES.map((stage): Runs => [count(made.filter((check) => check.stage === stage).length)]),
        checkRuns(facts, made),
      ],
    };
  });
  return { kind: 'table', columns, rows };
}

function kindRuns({ evidence }: AskedRow['row']): Runs {
  return inLine(evidence.map((kind): Runs => [term(kind)]));
}

/** How it was checked, how often it passed, and the next day one is due. */
function checkRuns({ assessment }: ReportFacts, checks: readonly Check[]): Runs {
  if (checks.length === 0) return [say('noCheckYet')];
  const passed = checks.filter(({ result }) => result === 'pass').length;
  const methods = [...new Set(checks.flatMap(({ method }) => method ?? []))];
  const [due] = checks.flatMap(({ retestBy }) => retestBy ?? []).toSorted();
  return [
    say('checksMade', { n: checks.length, passed }),
    ...inLine(methods.map((method): Runs => [say(`method-${method}`)])),
    ...(due === undefined ? [say('noRetest')] : [say('retestAt', { day: due })]),
    ...(due !== undefined && due < assessment.asOf ? [say('hasPassed')] : []),
  ];
}
