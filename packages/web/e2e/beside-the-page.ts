/** What the server tells whoever is signed in on a page, and what they do there past the page: as if somebody else did it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** @param path of the API */
export async function told<T>(page: Page, path: string): Promise<T> {
  return JSON.parse(await page.evaluate(async (from) => (await fetch(from)).text(), path)) as T;
}

export async function sent(
  page: Page,
  plant: string,
  changes: readonly object[],
  reason = 'meanwhile',
): Promise<void> {
  const outcome = await page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(path, { method: 'POST', body, headers });
      return answer.ok ? 'written' : await answer.text();
    },
    [`/api/v1/plants/${plant}/changes`, JSON.stringify({ reason, changes })] as const,
  );
  expect(outcome).toBe('written');
}
