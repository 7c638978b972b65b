/** Each root cause that is known to be open, in full: where, what was seen, what it means, what would mend it. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Measure } from '../../model/plant.ts';
import { isHole, type Cause, type CauseGap, type Hole } from '../../plan/cause.ts';
import type { NextLine } from '../../plan/next.ts';
import { frsOf, soWhatRuns, whatRuns } from './causes.ts';
import { rowId, type ReportFacts } from './input.ts';
import { costRuns, outageRuns } from './money.ts';
import { decidedRuns } from './row-basis.ts';
import {
  COLON,
  NOT_STATED,
  id,
  inLine,
  maybe,
  missing,
  paragraph,
  say,
  section,
  stacked,
  text,
  type Block,
  type Entry,
  type Run,
  type Runs,
  type Section,
} from './parts.ts';

export function findings(facts: ReportFacts): Section {
  const causes = facts.next.causes.filter(isHole);
  if (causes.length === 0) return section('findings', 'findings', [missing(say('noFindings'))]);
  const worth = new Map(facts.next.lines.map((line) => [line.cause.id, line] as const));
  const first = [...worth.values()].flatMap(({ cause }) => (isHole(cause) ? [cause] : []));
  const rest = causes.filter(({ id: key }) => !worth.has(key));
  return section('findings', 'findings', [
    paragraph(say('findingsIntro', { causes: causes.length, first: first.length }), say('findingsSilent')),
    ...[...first, ...rest].map((cause, i) => card(facts, cause, i + 1, worth.get(cause.id))),
  ]);
}

function card(facts: ReportFacts, cause: Hole, position: number, line: NextLine | undefined): Block {
  const frs = frsOf(facts, cause);
  return {
    kind: 'card',
    id: cause.id,
    title: [
      say('findingNumber', { n: position }),
      say(`cause-title-${cause.code}`),
      ...(frs.length === 0 ? [] : [say('inBrackets', { words: frs })]),
    ],
    entries: [
      { name: 'what', value: whatRuns(facts, cause) },
      ...requirements(facts, cause),
      { name: 'openAt', value: openAt(facts, cause) },
      ...said(facts, cause),
      ...evidenceSeen(facts, cause),
      { name: 'effect', value: soWhatRuns(facts, cause, line) },
      { name: 'recommendation', value: recommendation(facts, cause) },
      ...decided(facts, cause),
      { name: 'findingId', value: [id(cause.id)] },
    ],
  };
}

/** What is decided about its gaps and holds on the day, place by place. */
function decided(facts: ReportFacts, { gaps }: Cause): readonly Entry[] {
  const said = gaps.flatMap(({ place, requirement }): readonly Runs[] => {
    const runs = decidedRuns(facts, place, requirement);
    return runs.length === 0 ? [] : [[...namesOf(facts, [place]), COLON, ...runs]];
  });
  return said.length === 0 ? [] : [{ name: 'decision', value: stacked(said) }];
}

const NAMED = 12;

/** Of one row the cause says already which it is, unless it is told by measures or assets. */
const TELLS_ROW: ReadonlySet<Cause['code']> = new Set(['answer', 'bounded', 'dependsOn', 'failed'] as const);

function requirements({ title }: ReportFacts, { code, params }: Cause): readonly Entry[] {
  const all = params.requirements;
  if (all.length === 1 && TELLS_ROW.has(code)) return [];
  return [
    {
      name: 'requirements',
      value: [
        ...stacked(
          all
            .slice(0, NAMED)
            .map((requirement) => [id(requirement, requirement), ...maybe(title(requirement))]),
        ),
        ...(all.length > NAMED ? [say('moreRows', { n: all.length - NAMED })] : []),
      ],
    },
  ];
}

/** Places with the same gaps on one line; where every place has all of the few there are, they are not said again. */
function openAt(facts: ReportFacts, cause: Cause): Runs {
  const groups = [...Map.groupBy(cause.places, (place) => JSON.stringify(gapsAt(cause, place))).values()];
  if (groups.length === 1 && cause.params.requirements.length === 1) return namesOf(facts, cause.places);
  return stacked(
    groups.map((places) => {
      const [first = ''] = places;
      const { own, waiting } = gapsAt(cause, first);
      const gap = (row: string): string | undefined =>
        places.length > 1 ? undefined : cause.gaps.find(isGapOf(first, row))?.id;
      return [
        ...namesOf(facts, places),
        COLON,
        ...inLine(own.map((row): Runs => [id(row, gap(row))])),
        ...(waiting === 0 ? [] : [say('waiting', { n: waiting })]),
      ];
    }),
  );
}

function namesOf({ name }: ReportFacts, places: readonly string[]): Runs {
  return inLine(places.map((place) => text(name(place))));
}

/** Rows open there by themselves, and how many enhancements wait for one of them. */
function gapsAt(
  { gaps }: Cause,
  place: string,
): { readonly own: readonly string[]; readonly waiting: number } {
  const here = gaps.filter((gap) => gap.place === place);
  const own = here.filter(({ blocked }) => !blocked).map(({ requirement }) => rowId(requirement));
  return { own, waiting: here.length - own.length };
}

function isGapOf(at: string, row: string): (gap: CauseGap) => boolean {
  return ({ place, requirement }) => place === at && rowId(requirement) === row;
}

const WORDS = 4;
const FEW = 3;

/** What the answers say, with the place that says it, where the cause is not these words themselves. */
function said(facts: ReportFacts, cause: Cause): readonly Entry[] {
  if (cause.params.how !== undefined) return [];
  const spoken = cause.gaps.flatMap(({ place, requirement, blocked }) => {
    const answer = blocked ? undefined : facts.used(place, requirement);
    const words = answer?.how ?? answer?.reason;
    return words === undefined ? [] : [{ place, words, row: rowId(requirement) }];
  });
  const all = [...Map.groupBy(spoken, ({ words }) => words).values()];
  if (all.length === 0) return [];
  return [
    {
      name: 'saidHead',
      value: stacked([
        ...all.slice(0, WORDS).map((same) => sameWords(facts, same)),
        ...(all.length > WORDS ? [[say('moreSaid', { n: all.length - WORDS }, '#rows')]] : []),
      ]),
    },
  ];
}

interface Spoken {
  readonly place: string;
  readonly row: string;
  readonly words: string;
}

function sameWords(facts: ReportFacts, same: readonly Spoken[]): Runs {
  const places = [...new Set(same.map(({ place }) => place))];
  const rows = [...new Set(same.map(({ row }) => row))];
  const more = places.length - FEW;
  return [
    ...namesOf(facts, places.slice(0, FEW)),
    ...(more > 0 ? [say('moreRows', { n: more })] : []),
    ...inLine(rows.slice(0, FEW).map((row): Runs => [id(row)])),
    ...(rows.length > FEW ? [say('moreRows', { n: rows.length - FEW })] : []),
    COLON,
    ...text(same[0]?.words),
  ];
}

function evidenceSeen(facts: ReportFacts, { gaps }: Cause): readonly Entry[] {
  const cited = new Set(
    gaps.flatMap(({ place, requirement }) => facts.used(place, requirement)?.evidence ?? []),
  );
  if (cited.size === 0) return [];
  const titles = new Map(facts.plant.evidence.map((item) => [item.id, item.title] as const));
  const value = inLine(
    [...cited].sort(byCodeUnit).map((item) => [...text(titles.get(item)), id(item, `evidence:${item}`)]),
  );
  return [{ name: 'evidenceSeen', value }];
}

/** What the plant means to do; where it means nothing yet, what kind of step would mend it. */
function recommendation(facts: ReportFacts, { code, params }: Hole): Runs {
  const named = facts.plant.measures.filter((measure) => params.measures?.includes(measure.id) === true);
  if (named.length > 0) return stacked(named.map(measureRuns));
  if (params.inPlace !== undefined) {
    const names = new Map(facts.plant.measures.map((measure) => [measure.id, measure.name] as const));
    return [say('do-again', { names: params.inPlace.map((each) => names.get(each) ?? each) })];
  }
  const intent = facts.intentOf.get(rowId(params.requirements[0] ?? ''));
  return [say(`do-${code}`), ...(code === 'answer' ? maybe(intent) : [])];
}

const DOT: Run = { kind: 'text', text: '·' };

/** Who does it, how long it takes, what it costs. */
function measureRuns(measure: Measure): Runs {
  const { owner, effort } = measure;
  const price: readonly Runs[] = [
    [say('ownerLabel'), ...text(owner)],
    [say('effortLabel'), ...(effort === undefined ? NOT_STATED : [say('days', { n: effort })])],
    [say('costLabel'), ...costRuns(measure)],
    [say('outageLabel'), ...outageRuns(measure)],
  ];
  return [
    ...text(measure.name),
    id(measure.id, `measure:${measure.id}`),
    { kind: 'break' },
    ...price.flatMap((runs, i): Runs => (i === 0 ? runs : [DOT, ...runs])),
  ];
}
