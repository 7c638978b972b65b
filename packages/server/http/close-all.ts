/** One after the other. One that cannot be closed, as when the database is away, leaves none of the others open. */
export async function closeAll(
  closing: readonly (() => Promise<unknown>)[],
  onFault: (error: unknown) => void,
): Promise<void> {
  for (const close of closing) {
    try {
      await close();
    } catch (error) {
      onFault(error);
    }
  }
}
