/** What the report rests on: what was seen, how it was checked, and who stands for it, as far as the plant names it. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Check, Evidence, Plant } from '../../model/plant.ts';
import type { ReportFacts } from './input.ts';
import { unshownNotApplicable } from './unshown.ts';
import {
  count,
  missing,
  numbers,
  paragraph,
  say,
  section,
  table,
  text,
  type Block,
  type Run,
  type Section,
} from './parts.ts';

export function sources(facts: ReportFacts): Section {
  const { plant } = facts;
  return section('sources', 'sources', [
    plant.evidence.length === 0
      ? missing(say('noEvidence'))
      : paragraph(seen(plant.evidence), live(facts), ...checked(plant.checks)),
    ...unshownNotApplicable(facts).map((runs) => paragraph(...runs)),
    people(plant),
  ]);
}

function seen(evidence: readonly Evidence[]): Run {
  const of = (kind: Evidence['kind']): number => evidence.filter((item) => item.kind === kind).length;
  return say(
    'sourcesSeen',
    {
      documentation: of('documentation'),
      implementation: of('implementation'),
      effectiveness: of('effectiveness'),
    },
    '#evidence',
  );
}

/** What ran out shows nothing any more, and what nobody cites shows nothing yet. */
function live({ plant, assessment }: ReportFacts): Run {
  const cited = new Set(plant.answers.flatMap((answer) => answer.evidence ?? []));
  const all = plant.evidence;
  return say('sourcesLive', {
    all: all.length,
    live: all.filter(({ expires }) => expires === undefined || expires >= assessment.asOf).length,
    cited: all.filter(({ id }) => cited.has(id)).length,
  });
}

function checked(checks: readonly Check[]): readonly Run[] {
  if (checks.length === 0) return [say('sourcesNoChecks')];
  const by = (method: Check['method']): number => checks.filter((check) => check.method === method).length;
  return [
    say('sourcesChecks', {
      n: checks.length,
      interview: by('interview'),
      inspect: by('inspect'),
      configuration: by('configuration'),
      test: by('test'),
    }),
  ];
}

type Did = 'collected' | 'checked' | 'agreed';

function people(plant: Plant): Block {
  const did = deeds(plant);
  const names = [...did.keys()].sort(byCodeUnit);
  return table(
    [{ head: 'whoHead', kind: 'text' }, ...numbers(['collectedByHead', 'checkedByHead', 'agreedByHead'])],
    names.map((name) => {
      const own = did.get(name);
      return {
        cells: [
          text(name),
          ...(['collected', 'checked', 'agreed'] as const).map((of) => [count(own?.[of] ?? 0)]),
        ],
      };
    }),
    'noPeople',
  );
}

/** How often each name stands for something. */
function deeds(plant: Plant): ReadonlyMap<string, Readonly<Record<Did, number>>> {
  const found = new Map<string, Record<Did, number>>();
  const add = (name: string | undefined, what: Did): void => {
    if (name === undefined || name === '') return;
    const own = found.get(name) ?? { collected: 0, checked: 0, agreed: 0 };
    own[what] += 1;
    found.set(name, own);
  };
  for (const { collectedBy } of plant.evidence) add(collectedBy, 'collected');
  for (const { by } of plant.checks) add(by, 'checked');
  for (const { approvedBy } of plant.answers) add(approvedBy, 'agreed');
  for (const { approvedBy } of plant.dispositions) add(approvedBy, 'agreed');
  for (const { approvedBy } of plant.waivers) add(approvedBy, 'agreed');
  return found;
}
