/** What a plant asks of the supplier that somebody answers for, and answers to it: proposals, which the plant accepts. */
import { queryOptions } from '@tanstack/react-query';
import type { Questionnaire, SupplierAnswer } from '@bulkhead/core/program/questionnaire.ts';
import { ask } from './client.ts';

/** A row as it is answered. */
export interface Answered extends SupplierAnswer {
  readonly place: string;
  readonly requirement: string;
}

export interface SentAnswers {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'refused' | 'applied';
  readonly reason: string;
  /** Why it was accepted or refused. */
  readonly review: string | null;
  readonly answers: readonly Answered[];
}

export interface Asked extends Questionnaire {
  readonly plant: { readonly id: string; readonly name: string };
  /** Newest last. */
  readonly sent: readonly SentAnswers[];
}

const at = (plant: string): string => `/plants/${encodeURIComponent(plant)}/questionnaire`;

export function questionnaire(plant: string) {
  return queryOptions({
    queryKey: ['questionnaire', plant],
    queryFn: async ({ signal }): Promise<Asked> => (await ask<Asked>(at(plant), { signal })).value,
  });
}

/** @returns null where the plant says all of it already @throws ApiProblem */
export async function sendAnswers(
  plant: string,
  sent: { readonly answers: readonly Answered[]; readonly reason: string },
): Promise<string | null> {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const { value } = await ask<{ readonly proposal: string | null }>(`${at(plant)}/answers`, {
    method: 'POST',
    body: sent,
    headers,
  });
  return value.proposal;
}
