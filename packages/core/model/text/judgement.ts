/** What must hold of an answer: what its status needs, what only some statuses may say, where it may stand. */
import { refuse, type ProblemSink } from '../problems.ts';
import { parsePlace } from '../refs.ts';
import type { Answer, AnswerException } from '../plant.ts';
import type { Entry } from './entry.ts';
import type { NamedRow } from './requirement-names.ts';

export function checkAnswer(sink: ProblemSink, entry: Entry, row: NamedRow | null): void {
  const answer = entry.entity as Answer;
  checkStatus(sink, entry, answer, ['status']);
  answer.exceptions?.forEach((exception, i) => checkException(sink, entry, exception, i));
  if (answer.status !== 'compensated') {
    for (const key of ['dependsOn', 'appliesTo'] as const) {
      if (answer[key] !== undefined) refuse(sink, 'only-compensated', entry.source.at([key]), { field: key });
    }
  }
  if (answer.effectiveTo !== undefined && answer.status !== 'met' && answer.status !== 'compensated') {
    refuse(sink, 'effective-to-misplaced', entry.source.at(['effectiveTo']), { found: answer.status });
  }
  answer.appliesTo?.forEach((place, i) => {
    const kind = parsePlace(place)?.kind;
    if (kind === 'zone' || kind === 'conduit') return;
    refuse(sink, 'applies-to-place', entry.source.at(['appliesTo', i]), { found: place });
  });
  checkPlace(sink, entry, answer, row);
}

function checkPlace(sink: ProblemSink, entry: Entry, answer: Answer, row: NamedRow | null): void {
  const kind = parsePlace(answer.place)?.kind;
  if (kind === undefined) return;
  if (row !== null && !row.answeredAt.includes(kind)) {
    refuse(sink, 'not-judged-here', entry.source.at(['place']), {
      found: answer.place,
      requirement: row.name,
      expected: row.answeredAt.join(', '),
    });
  }
  if (kind !== 'asset') return;
  for (const key of ['dependsOn', 'appliesTo', 'exceptions'] as const) {
    if (answer[key] !== undefined) refuse(sink, 'not-at-an-asset', entry.source.at([key]), { field: key });
  }
}

/** A check stands where its row is judged, not where an answer is merely handed down from. */
export function checkPlaceOfCheck(
  sink: ProblemSink,
  entry: Entry,
  place: string,
  row: NamedRow | null,
): void {
  const kind = parsePlace(place)?.kind;
  if (kind === undefined || row === null || row.answeredAt.includes(kind)) return;
  refuse(sink, 'not-judged-here', entry.source.at(['place']), {
    found: place,
    requirement: row.name,
    expected: row.answeredAt.join(', '),
  });
}

function checkStatus(
  sink: ProblemSink,
  entry: Entry,
  said: Pick<Answer | AnswerException, 'status' | 'reason' | 'approvedBy' | 'expires'>,
  path: readonly (string | number)[],
): void {
  const needed = NEEDED[said.status];
  const missing = needed.filter((key) => said[key] === undefined);
  if (missing.length === 0) return;
  const code = said.status === 'compensated' ? 'compensated-incomplete' : 'not-applicable-incomplete';
  refuse(sink, code, entry.source.at(path), { fields: missing.join(', ') });
}

const NEEDED: Readonly<Record<Answer['status'], readonly ('reason' | 'approvedBy' | 'expires')[]>> = {
  met: [],
  partial: [],
  unmet: [],
  compensated: ['reason', 'approvedBy', 'expires'],
  notApplicable: ['reason', 'approvedBy'],
};

function checkException(sink: ProblemSink, entry: Entry, exception: AnswerException, i: number): void {
  const path = ['exceptions', i];
  if ((exception.asset === undefined) === (exception.class === undefined)) {
    refuse(sink, 'exception-subject', entry.source.at(path));
  }
  checkStatus(sink, entry, exception, [...path, 'status']);
}
