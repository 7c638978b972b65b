/** What can wait until what is shown is painted: whatever is asked for before delays it. */

/** Milliseconds. A page out of sight paints nothing, and one that takes this long has nobody to wait for it. */
const PATIENCE = 500;

/** @returns when the frame that comes next is painted, or after all patience */
export async function oncePainted(): Promise<void> {
  await new Promise<void>((done) => {
    setTimeout(done, PATIENCE);
    // A frame is painted right after this is called for it, before anything else has its turn.
    requestAnimationFrame(() => void setTimeout(done));
  });
}
