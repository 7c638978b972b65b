/** Answers that are kept back until a test wants them, so that what a page does meanwhile can be seen. */
import type { Page } from 'playwright-core';

/** @param of the addresses @returns what lets them go, these and all that come later */
export async function heldBack(page: Page, of: RegExp): Promise<() => void> {
  let go = (): void => undefined;
  const isWanted = new Promise<void>((done) => (go = done));
  await page.route(of, async (route) => {
    await isWanted;
    await route.continue();
  });
  return go;
}
