/** What must hold of an answer: what its status needs, what only some statuses may say, where it may stand. */
import { refuse, type ProblemSink } from '../problems.ts';
import { parsePlace } from '../refs.ts';
import type { Answer, AnswerException } from '../plant.ts';
import type { Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type ReadParts } from './refused.ts';
import type { NamedRow } from './requirement-names.ts';

export function checkAnswer(sink: ProblemSink, entry: Entry<'answer'>, row: NamedRow | null): void {
  const { entity: answer, source } = entry;
  checkNeeded(sink, entry, answer, ['status']);
  entriesOf(answer.exceptions).forEach((exception, i) => {
    if (exception !== REFUSED) checkException(sink, entry, exception, i);
  });
  checkOnlyCompensated(sink, entry);
  checkPlace(sink, entry, row);
  if (row !== null) checkSaid(sink, entry, row);
  if (!readable(answer.place)?.startsWith('asset:')) return;
  for (const key of ['dependsOn', 'appliesTo', 'exceptions'] as const) {
    if (readable(answer[key]) !== undefined)
      refuse(sink, 'not-at-an-asset', source.at([key]), { field: key });
  }
}

/** Maturity and capability are said of the rows that have them, and go with the status. */
function checkSaid(sink: ProblemSink, entry: Entry<'answer'>, row: NamedRow): void {
  const { entity: answer, source } = entry;
  if (readable(answer.maturity) !== undefined && row.says !== 'maturity')
    refuse(sink, 'maturity-misplaced', source.at(['maturity']), { requirement: row.name });
  const status = readable(answer.status);
  if (row.says === 'capability') checkNotCompensated(sink, entry, row);
  const capability = readable(answer.capability);
  if (capability === undefined || status === undefined) return;
  const goesWith = capability === 'system' ? ['unmet', 'partial'] : ['met'];
  if (row.says === 'capability' && goesWith.includes(status)) return;
  refuse(sink, 'capability-misplaced', source.at(['capability']), {
    found: capability,
    requirement: row.name,
    expected: goesWith,
  });
}

/** A component row is never compensated, an exception of it neither: it would make the whole row so. */
function checkNotCompensated(
  sink: ProblemSink,
  { entity: answer, source }: Entry<'answer'>,
  row: NamedRow,
): void {
  const at = (path: readonly (string | number)[]): void =>
    refuse(sink, 'component-compensated', source.at(path), { requirement: row.name });
  if (readable(answer.status) === 'compensated') at(['status']);
  entriesOf(answer.exceptions).forEach((exception, i) => {
    if (exception !== REFUSED && readable(exception.status) === 'compensated')
      at(['exceptions', i, 'status']);
  });
}

/** Fields that only some statuses have. */
function checkOnlyCompensated(sink: ProblemSink, { entity: answer, source }: Entry<'answer'>): void {
  const status = readable(answer.status);
  if (status === undefined || status === 'compensated') return;
  for (const key of ['dependsOn', 'appliesTo'] as const) {
    if (readable(answer[key]) !== undefined)
      refuse(sink, 'only-compensated', source.at([key]), { field: key });
  }
  if (readable(answer.effectiveTo) !== undefined && status !== 'met') {
    refuse(sink, 'effective-to-misplaced', source.at(['effectiveTo']), { found: status });
  }
}

/** An answer or a check stands where its row is judged. */
export function checkPlace(
  sink: ProblemSink,
  { entity, source }: Entry<'answer'> | Entry<'check'>,
  row: NamedRow | null,
): void {
  const place = readable(entity.place);
  const kind = place === undefined ? undefined : parsePlace(place)?.kind;
  if (place === undefined || kind === undefined || row === null || row.answeredAt.includes(kind)) return;
  refuse(sink, 'not-judged-here', source.at(['place']), {
    found: place,
    requirement: row.name,
    expected: row.answeredAt,
  });
}

type Said = Pick<
  ReadParts<Answer> | ReadParts<AnswerException>,
  'status' | 'reason' | 'approvedBy' | 'expires'
>;

/** What was refused is said, if badly: it is not missed as well. */
function checkNeeded(
  sink: ProblemSink,
  { source }: Entry<'answer'>,
  said: Said,
  path: readonly (string | number)[],
): void {
  const status = readable(said.status);
  const missing = status === undefined ? [] : NEEDED[status].filter((key) => said[key] === undefined);
  if (missing.length === 0) return;
  const code = status === 'compensated' ? 'compensated-incomplete' : 'not-applicable-incomplete';
  refuse(sink, code, source.at(path), { fields: missing });
}

const NEEDED: Readonly<Record<Answer['status'], readonly ('reason' | 'approvedBy' | 'expires')[]>> = {
  met: [],
  partial: [],
  unmet: [],
  compensated: ['reason', 'approvedBy', 'expires'],
  notApplicable: ['reason', 'approvedBy'],
};

function checkException(
  sink: ProblemSink,
  entry: Entry<'answer'>,
  exception: ReadParts<AnswerException>,
  i: number,
): void {
  const path = ['exceptions', i];
  const subjects = [exception.asset, exception.class];
  if (!subjects.includes(REFUSED) && subjects.filter((subject) => subject !== undefined).length !== 1) {
    refuse(sink, 'exception-subject', entry.source.at(path));
  }
  checkNeeded(sink, entry, exception, [...path, 'status']);
}
