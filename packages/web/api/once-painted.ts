/** What can wait until what is shown is painted: whatever is asked for before delays it. */

/** Milliseconds. A page out of sight paints nothing. */
const PATIENCE = 100;

/** @returns when the frame that comes next is painted */
export async function oncePainted(): Promise<void> {
  await new Promise<void>((done) => {
    setTimeout(done, PATIENCE);
    // A frame is painted right after this is called for it, before anything else has its turn.
    requestAnimationFrame(() => void setTimeout(done));
  });
}
