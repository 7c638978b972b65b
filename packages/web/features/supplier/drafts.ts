/** Answers that a supplier has given and not sent yet, by place and requirement. */
import { CAPABILITIES } from '@bulkhead/core/model/schema/judgement.ts';
import type { QuestionnairePart, Question, SupplierAnswer } from '@bulkhead/core/program/questionnaire.ts';
import type { Answered, SentAnswers } from '../../api/questionnaire.ts';

/** What a supplier may say: the rest needs an approval of the plant's own people. */
export const SAID = ['met', 'partial', 'unmet'] as const;

export type Drafts = Readonly<Record<string, SupplierAnswer>>;

export const keyOf = (place: string, requirement: string): string => `${place} ${requirement}`;

/** What is typed in a row laid over what was said before; where that says the same, nothing is to be sent. */
export function drafting(
  drafts: Drafts,
  key: string,
  said: SupplierAnswer | null,
  more: SupplierAnswer,
): Drafts {
  const next = tidy({ ...said, ...drafts[key], ...more });
  const { [key]: _, ...others } = drafts;
  return isSame(next, tidy(said ?? {})) ? others : { ...others, [key]: next };
}

/** What is in no field is not said. */
function tidy({ status, how, maturity, capability }: SupplierAnswer): SupplierAnswer {
  return {
    ...(status === undefined ? {} : { status }),
    ...(how === undefined || how.trim() === '' ? {} : { how }),
    ...(maturity === undefined ? {} : { maturity }),
    ...(capability === undefined ? {} : { capability }),
  };
}

function isSame(a: SupplierAnswer, b: SupplierAnswer): boolean {
  return (
    a.status === b.status && a.how === b.how && a.maturity === b.maturity && a.capability === b.capability
  );
}

/** The newest that was sent of each row and is not decided yet. */
export function waiting(sent: readonly SentAnswers[]): ReadonlyMap<string, SupplierAnswer> {
  return new Map(
    sent
      .filter(({ state }) => state === 'open' || state === 'accepted')
      .flatMap(({ answers }) =>
        answers.map(({ place, requirement, ...said }) => [keyOf(place, requirement), said] as const),
      ),
  );
}

/** Those that can be sent: a judgement was chosen. In the order in which the plant asks. */
export function toSend(parts: readonly QuestionnairePart[], drafts: Drafts): readonly Answered[] {
  return parts.flatMap(({ place, rows }) =>
    rows.flatMap(({ requirement }): readonly Answered[] => {
      const draft = drafts[keyOf(place, requirement)];
      if (draft?.status === undefined) return [];
      return [
        { place, requirement, ...draft, ...(draft.how === undefined ? {} : { how: draft.how.trim() }) },
      ];
    }),
  );
}

/** How many rows of a part are answered: recorded, on their way, or in a draft. */
export function answeredIn(
  { place, rows }: Pick<QuestionnairePart, 'place' | 'rows'>,
  drafts: Drafts,
  sent: ReadonlyMap<string, SupplierAnswer>,
): number {
  const isAnswered = ({ requirement, answer }: Question): boolean => {
    const key = keyOf(place, requirement);
    return (drafts[key] ?? sent.get(key) ?? answer)?.status !== undefined;
  };
  return rows.filter(isAnswered).length;
}

/** As it was kept in the tab; anything else is nothing. */
export function draftsIn(kept: unknown): Drafts {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]): readonly (readonly [string, SupplierAnswer])[] => {
      if (typeof value !== 'object' || value === null) return [];
      const { status, how, maturity, capability } = value as Record<string, unknown>;
      const answer = tidy({
        ...(SAID.includes(status as 'met') ? { status: status as 'met' } : {}),
        ...(typeof how === 'string' ? { how } : {}),
        ...(typeof maturity === 'number' && maturity >= 1 && maturity <= 4 ? { maturity } : {}),
        ...(CAPABILITIES.includes(capability as 'native') ? { capability: capability as 'native' } : {}),
      } as SupplierAnswer);
      return [[key, answer]];
    }),
  );
}
