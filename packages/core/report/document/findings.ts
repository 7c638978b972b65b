/** Each root cause in full: what is open where, what was seen, what it means, what would mend it. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Cause } from '../../plan/cause.ts';
import type { NextLine } from '../../plan/next.ts';
import { frsOf, isUnanswered, soWhatRuns, whatRuns } from './causes.ts';
import { rowId, type ReportFacts } from './input.ts';
import { costRuns, outageRuns } from './money.ts';
import {
  id,
  maybe,
  missing,
  paragraph,
  say,
  section,
  stacked,
  text,
  type Block,
  type Entry,
  type Runs,
  type Section,
} from './parts.ts';

export function findings(facts: ReportFacts): Section {
  const { causes, lines } = facts.next;
  if (causes.length === 0) return section('findings', 'findings', [missing(say('noFindings'))]);
  const worth = new Map(lines.map((line) => [line.cause.id, line] as const));
  const first = lines.map(({ cause }) => cause);
  const rest = causes.filter(({ id: key }) => !worth.has(key));
  return section('findings', 'findings', [
    paragraph(say('findingsIntro', { causes: causes.length, first: first.length })),
    ...[...first, ...rest].map((cause, i) => card(facts, cause, i + 1, worth.get(cause.id))),
  ]);
}

function card(facts: ReportFacts, cause: Cause, position: number, line: NextLine | undefined): Block {
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
      { name: 'requirements', value: requirements(facts, cause) },
      { name: isUnanswered(cause) ? 'unansweredAt' : 'openAt', value: openAt(facts, cause) },
      ...said(facts, cause),
      { name: 'evidenceSeen', value: evidenceSeen(facts, cause) },
      { name: 'effect', value: soWhatRuns(facts, cause, line) },
      { name: 'recommendation', value: recommendation(facts, cause) },
      { name: 'findingId', value: [id(cause.id)] },
    ],
  };
}

const NAMED = 12;

function requirements({ title }: ReportFacts, { params }: Cause): Runs {
  const all = params.requirements;
  return [
    ...stacked(
      all.slice(0, NAMED).map((requirement) => [id(requirement, requirement), ...maybe(title(requirement))]),
    ),
    ...(all.length > NAMED ? [say('moreRows', { n: all.length - NAMED })] : []),
  ];
}

/** Place by place with its gaps, each of which can be asked why. */
function openAt(facts: ReportFacts, { gaps, places }: Cause): Runs {
  return stacked(
    places.map((place) => {
      const here = gaps.filter((gap) => gap.place === place);
      const own = here.filter(({ blocked }) => !blocked);
      const waiting = here.length - own.length;
      return [
        ...text(facts.name(place)),
        ...own.map((gap) => id(rowId(gap.requirement), gap.id)),
        ...(waiting === 0 ? [] : [say('waiting', { n: waiting })]),
      ];
    }),
  );
}

const WORDS = 4;

/** What the answers say, where the cause is not these words themselves. */
function said(facts: ReportFacts, cause: Cause): readonly Entry[] {
  if (cause.params.how !== undefined) return [];
  const words = new Set(
    cause.gaps.flatMap(({ place, requirement }) => {
      const answer = facts.used(place, requirement);
      return answer?.how ?? answer?.reason ?? [];
    }),
  );
  if (words.size === 0) return [];
  const all = [...words];
  return [
    {
      name: 'saidHead',
      value: [
        ...stacked(all.slice(0, WORDS).map((one) => text(one))),
        ...(all.length > WORDS ? [say('moreRows', { n: all.length - WORDS })] : []),
      ],
    },
  ];
}

function evidenceSeen(facts: ReportFacts, { gaps }: Cause): Runs {
  const cited = new Set(
    gaps.flatMap(({ place, requirement }) => facts.used(place, requirement)?.evidence ?? []),
  );
  if (cited.size === 0) return [say('noEvidenceCited')];
  const titles = new Map(facts.plant.evidence.map((item) => [item.id, item.title] as const));
  return stacked(
    [...cited].sort(byCodeUnit).map((item) => [id(item, `evidence:${item}`), ...text(titles.get(item))]),
  );
}

/** What the plant means to do; where it means nothing yet, what kind of step would mend it. */
function recommendation(facts: ReportFacts, { code, params, places }: Cause): Runs {
  const named = facts.plant.measures.filter((measure) => params.measures?.includes(measure.id) === true);
  if (named.length > 0) {
    return stacked(
      named.map((measure) => [
        id(measure.id, `measure:${measure.id}`),
        ...text(measure.name),
        { kind: 'break' },
        say('costLabel'),
        ...costRuns(measure),
        { kind: 'break' },
        say('outageLabel'),
        ...outageRuns(measure),
      ]),
    );
  }
  const intent = facts.intentOf.get(rowId(params.requirements[0] ?? ''));
  if (code === 'fact') return [say('do-fact', whereStated(places))];
  return [say(`do-${code}`), ...(code === 'answer' || code === 'answerMissing' ? maybe(intent) : [])];
}

/** A zone takes the facts of the site, a conduit its own alone (3.2). */
function whereStated(places: Cause['places']): Readonly<Record<'zones' | 'conduits', number | string>> {
  const conduits = places.filter((place) => place.startsWith('conduit:')).length;
  return { zones: places.length - conduits || '', conduits: conduits || '' };
}
