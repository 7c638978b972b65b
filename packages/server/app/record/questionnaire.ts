/** The questionnaire of a supplier: what its plant asks of it, and its answers as a proposal that somebody of the plant accepts. */
import {
  questionnaireOf,
  SUPPLIER_FIELDS,
  type Questionnaire,
  type SupplierAnswer,
} from '@bulkhead/core/program/questionnaire.ts';
import { CHANGES_SCHEMA } from '@bulkhead/core/model/text/changes/form.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import type { Answer } from '@bulkhead/core/model/plant.ts';
import { keptEntities } from './entity.ts';
import { PROPOSAL_KIND, type Proposal } from './proposal/entity.ts';
import { propose } from './proposal/propose.ts';
import type { Record } from './record.ts';
import { readStored, storedPlant } from './stored-plant.ts';
import type { Signed } from './write-plant.ts';

/** One answer as a supplier gives it. */
export interface Answered {
  readonly place: string;
  readonly requirement: string;
  readonly status?: Answer['status'] | undefined;
  readonly how?: string | undefined;
  readonly maturity?: number | undefined;
  readonly capability?: Answer['capability'] | undefined;
}

/** Answers that wait, or what became of them. */
export interface Sent {
  readonly id: string;
  readonly state: Proposal['state'];
  readonly reason: string;
  /** Why it was accepted or refused; null while it is open. */
  readonly review: string | null;
  readonly answers: readonly Answered[];
}

export interface SuppliersView extends Questionnaire {
  readonly plant: { readonly id: string; readonly name: string };
  /** What this account sent, newest last. */
  readonly sent: readonly Sent[];
}

/** Null where the plant has no such supplier. @param account whoever asks @throws RecordError */
export async function questionnaire(
  record: Record,
  plant: string,
  supplier: string,
  account: string,
): Promise<SuppliersView | null> {
  const stored = await storedPlant(record, { plant, seq: null });
  const read = readStored(stored);
  const asked = questionnaireOf(read.plant, read.documents, supplier);
  if (asked === null) return null;
  const proposals = await keptEntities<Proposal>(record.database.reading, plant, PROPOSAL_KIND);
  return {
    plant: { id: plant, name: read.plant.name },
    ...asked,
    sent: proposals
      .map(({ entity }) => entity)
      .filter(({ by }) => by === account)
      .toSorted((a, b) => a.seq - b.seq)
      .map(sentOf),
  };
}

function sentOf({ id, state, reason, review, changes }: Proposal): Sent {
  const answers = changes
    .filter(({ kind, after }) => kind === 'answer' && after !== null)
    .map(({ after }) => {
      const { place, requirement, ...rest } = after as Answer;
      const said = SUPPLIER_FIELDS.flatMap((field) =>
        rest[field] === undefined ? [] : [[field, rest[field]]],
      );
      return { place, requirement, ...(Object.fromEntries(said) as SupplierAnswer) };
    });
  return { id, state, reason, review: review?.reason ?? null, answers };
}

/** Which of the answers the plant does not ask of this supplier, or not so; by their position. */
export function notAsked({ parts }: Questionnaire, answers: readonly Answered[]): readonly number[] {
  const asked = new Map(
    parts.flatMap(({ place, asks, rows }) =>
      rows.map(({ requirement }) => [`${place} ${requirement}`, asks] as const),
    ),
  );
  return answers.flatMap(({ place, requirement, maturity, capability }, at) => {
    const asks = asked.get(`${place} ${requirement}`);
    const isSo =
      asks !== undefined &&
      (maturity === undefined || asks === 'maturity') &&
      (capability === undefined || asks === 'capability');
    return isSo ? [] : [at];
  });
}

/** @returns the proposal; null where the plant says all of it already; `refused` where no sound plant comes of it @throws RecordError */
export async function proposeAnswers(
  record: Record,
  plant: string,
  answers: readonly Answered[],
  signed: Signed,
): Promise<string | null | 'refused'> {
  // What a supplier says of a row it says whole: what it leaves out now is taken away.
  const changes = answers.map(({ place, requirement, ...said }) => ({
    ref: entityRef('answer', `${place} ${requirement}`),
    set: Object.fromEntries(SUPPLIER_FIELDS.map((field) => [field, said[field] ?? null])),
  }));
  const file = { path: 'answers', text: JSON.stringify({ schema: CHANGES_SCHEMA, changes }) };
  const proposed = await propose(record, { plant, seq: null }, file, signed);
  if (proposed.outcome === 'proposed') return proposed.proposal.id;
  return proposed.outcome === 'nothing' ? null : 'refused';
}
