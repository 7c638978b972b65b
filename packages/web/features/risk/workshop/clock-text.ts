/** Minutes that a room may give itself for a scenario. */
export const LIMITS = [3, 5, 10, 15] as const;

/** Minutes and seconds; hours are minutes too. @param seconds whole ones */
export function clockText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
