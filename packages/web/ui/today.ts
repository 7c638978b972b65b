/** Today in UTC, as the server has it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
