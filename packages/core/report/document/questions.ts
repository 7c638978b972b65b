/**
 * Open questions: facts nobody stated, rows nobody answered, answers that ran out. They are no weaknesses of the plant:
 * nobody knows yet, and until then nothing of it counts as met. One line each, so that they can be shared out.
 */
import { byCodeUnit } from '../../lib/order.ts';
import { isQuestion, type Cause } from '../../plan/cause.ts';
import { rowId, type ReportFacts } from './input.ts';
import {
  NOT_STATED,
  count,
  id,
  inLine,
  maybe,
  missing,
  paragraph,
  say,
  section,
  type Column,
  type Row,
  type Runs,
  type Section,
} from './parts.ts';

const COLUMNS: readonly Column[] = [
  { head: 'asked', kind: 'text', share: 4 },
  { head: 'where', kind: 'text', share: 5 },
  { head: 'waitsHead', kind: 'number' },
  { head: 'whoAnswers', kind: 'text', share: 2 },
];

/** What is looked at together stands together. */
const GROUPS = [
  { code: 'fact', id: 'questions-facts', title: 'questionsFacts' },
  { code: 'answerMissing', id: 'questions-rows', title: 'questionsRows' },
  { code: 'answerExpired', id: 'questions-expired', title: 'questionsExpired' },
] as const;

export function questions(facts: ReportFacts): Section {
  const asked = facts.next.causes.filter(isQuestion);
  if (asked.length === 0) return section('questions', 'questions', [missing(say('noQuestions'))]);
  const waiting = asked.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return section(
    'questions',
    'questions',
    [paragraph(say('questionsIntro', { n: asked.length, waiting }))],
    GROUPS.flatMap(({ code, id: group, title }) => {
      const of = asked.filter((cause) => cause.code === code);
      if (of.length === 0) return [];
      const rows = of.map((cause) => questionRow(facts, cause));
      const todo = paragraph(say(`do-${code}`, code === 'fact' ? whereStated(of) : {}));
      return [section(group, title, [todo, { kind: 'table', columns: COLUMNS, rows }])];
    }),
  );
}

/** A zone takes the facts of the site, a conduit its own alone (3.2). */
function whereStated(causes: readonly Cause[]): Readonly<Record<'zones' | 'conduits', number | string>> {
  const places = new Set(causes.flatMap((cause) => cause.places));
  const conduits = [...places].filter((place) => place.startsWith('conduit:')).length;
  return { zones: places.size - conduits || '', conduits: conduits || '' };
}

function questionRow(facts: ReportFacts, cause: Cause): Row {
  return {
    ref: cause.id,
    cells: [
      whatIsAsked(facts, cause),
      whereAsked(facts, cause),
      [count(cause.gaps.length)],
      whoCanAnswer(facts, cause),
    ],
  };
}

/** Places named before the rest is counted: row by row the annex has them all. */
const NAMED = 12;

function whereAsked(facts: ReportFacts, { places }: Cause): Runs {
  const more = places.length - NAMED;
  const named = places.slice(0, NAMED).map((place): Runs => [{ kind: 'text', text: facts.name(place) }]);
  return inLine([...named, ...(more > 0 ? [[say('moreRows', { n: more }, '#rows')]] : [])]);
}

function whatIsAsked(facts: ReportFacts, { code, params }: Cause): Runs {
  if (code === 'fact') return [say('factsAsked', { facts: params.facts ?? [] })];
  const rows = params.requirements.map((requirement): Runs => [
    id(rowId(requirement), requirement),
    ...maybe(facts.title(requirement)),
  ]);
  const expired = code === 'answerExpired' ? [say('ranOutOn', { expires: params.expires ?? '' })] : [];
  return [...inLine(rows), ...expired];
}

/** Whoever is accountable for the places; where nobody is named there, for the site. */
function whoCanAnswer({ plant }: ReportFacts, { places }: Cause): Runs {
  const owners = new Map<string, string | undefined>([
    ...plant.zones.map(({ id: zone, owner }) => [`zone:${zone}`, owner] as const),
    ...plant.conduits.map(({ id: conduit, owner }) => [`conduit:${conduit}`, owner] as const),
  ]);
  const named = new Set(places.flatMap((place) => owners.get(place) ?? plant.site?.owner ?? []));
  if (named.size === 0) return NOT_STATED;
  return inLine([...named].sort(byCodeUnit).map((owner) => maybe(owner)));
}
