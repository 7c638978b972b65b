/** How each requirement is shown and checked: the kinds of evidence its row accepts, the checks made, when they are due again. */
import type { Check } from '../../../model/plant.ts';
import { rowId, type ReportFacts } from '../input.ts';
import {
  count,
  id,
  inLine,
  missing,
  paragraph,
  say,
  section,
  table,
  term,
  text,
  type Block,
  type Row,
  type Runs,
  type Section,
} from '../parts.ts';

export function verification(facts: ReportFacts): Section {
  return section('crs-verification', 'crsVerification', [
    paragraph(say('crsVerificationIntro')),
    missing(say('crsPhases')),
    planTable(facts),
  ]);
}

/** A line for each row that is asked somewhere; the catalog's question is how to look at it. */
function planTable(facts: ReportFacts): Block {
  const { catalog, inside, plant } = facts;
  const checks = Map.groupBy(plant.checks, ({ requirement }) => rowId(requirement));
  const asked = Map.groupBy(
    inside.flatMap(({ verdicts }) =>
      verdicts.filter(({ required, verdict }) => required === true && verdict !== 'notApplicable'),
    ),
    ({ requirement }) => rowId(requirement),
  );
  const rows = catalog.rows.flatMap((row): readonly Row[] => {
    const verdicts = asked.get(row.id) ?? [];
    if (verdicts.length === 0) return [];
    const verified = verdicts.filter(({ reads }) => reads.verified).length;
    const evidenced = verdicts.filter(({ reads }) => reads.evidenced).length;
    return [
      {
        cells: [
          [id(row.id), ...text(row.title)],
          inLine(row.evidence.map((kind): Runs => [term(kind)])),
          [count(verdicts.length)],
          [count(evidenced)],
          [count(verified)],
          checkRuns(facts, checks.get(row.id) ?? []),
        ],
      },
    ];
  });
  return table(
    [
      { head: 'requirement', kind: 'text', share: 5 },
      { head: 'acceptedHead', kind: 'text', share: 3 },
      { head: 'places', kind: 'number' },
      { head: 'evidenced', kind: 'number' },
      { head: 'verified', kind: 'number' },
      { head: 'checksHead', kind: 'text', share: 4 },
    ],
    rows,
    'nothingAsked',
  );
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
