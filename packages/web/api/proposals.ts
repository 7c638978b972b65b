/** Changes that somebody proposed, and what is decided about them. */
import type { ProposalReport, ToldProposal } from '@bulkhead/core/report/stored-report.ts';
import { ask } from './client.ts';
import { view, type Changed } from './plants.ts';

export type { ToldProposal } from '@bulkhead/core/report/stored-report.ts';

/** One of them whole, and what it would do to the plant as it is. */
export type OneProposal = Omit<ProposalReport, 'proposal'> & {
  readonly proposal: Omit<ToldProposal, 'changes'>;
};

/** The newest first. */
export function proposals(plant: string) {
  return view<{ readonly proposals: readonly ToldProposal[] }>({ plant }, 'proposals');
}

export function oneProposal(plant: string, id: string) {
  return view<OneProposal>({ plant }, 'proposals', { id });
}

const at = (plant: string, id: string): string =>
  `/plants/${encodeURIComponent(plant)}/proposals/${encodeURIComponent(id)}`;

/** @throws ApiProblem where the second factor is asked for once more, or somebody decided before */
export async function reviewProposal(
  plant: string,
  id: string,
  sent: { readonly decision: 'accept' | 'refuse'; readonly reason: string },
): Promise<void> {
  await ask<object>(`${at(plant, id)}/review`, { method: 'POST', body: sent });
}

/** Makes the changes of one that was accepted. @throws ApiProblem where others changed the same since */
export async function applyProposal(plant: string, id: string): Promise<Changed> {
  return (await ask<Changed>(`${at(plant, id)}/application`, { method: 'POST', body: {} })).value;
}
