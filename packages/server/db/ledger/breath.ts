/** SQLite works on the very thread that serves everybody: between two statements others get their turn. */
export async function breath(): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}
