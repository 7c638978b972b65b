/** Which pages show something else in another reading: the switch of the top bar is offered there, and the address keeps it elsewhere. */
import { useMatches, type RegisteredRouter } from '@tanstack/react-router';
import { useUrl, type UrlState } from '../../ui/url-state.ts';

/** Of those of a plant. The gaps and the findings are as claimed in every reading. */
const READ: readonly string[] = [
  '/p/$plant/overview',
  '/p/$plant/zones',
  '/p/$plant/requirements',
  '/p/$plant/risk',
  '/p/$plant/risk/exposure',
  '/p/$plant/reports',
] satisfies readonly (keyof RegisteredRouter['routesByPath'])[];

/** @param path as the router has it, with `$plant` */
export function isReadBy(path: string | undefined, { by }: Pick<UrlState, 'by'>): boolean {
  // Over places a requirement is told with its verdicts, and those are as claimed.
  return path !== undefined && READ.includes(path) && by !== 'requirement';
}

/** Whether the page that is shown is another one in another reading. */
export function useIsReadBy(): boolean {
  const path = useMatches().at(-1)?.fullPath;
  return isReadBy(path, useUrl());
}
