/** @returns at once where the page is in sight, else when it is looked at again; never for who lost interest meanwhile */
export async function whenSeen(signal?: AbortSignal): Promise<void> {
  if (!document.hidden) return;
  await new Promise((done) => {
    document.addEventListener('visibilitychange', done, { once: true, ...(signal && { signal }) });
  });
}
