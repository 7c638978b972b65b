/** What is shown of a plant is asked for anew after an entry. */
import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Views of what was taken out are as good as gone, but nobody asks for them: a page may show it until it hears that it is.
 * @param gone by reference
 */
export async function askAnew(
  queries: QueryClient,
  plant: string,
  gone: Iterable<string> = [],
): Promise<void> {
  const refs = [...gone];
  const isGone = ({ queryKey: [, , , asked] }: Query): boolean =>
    Object.values((asked ?? {}) as Readonly<Record<string, unknown>>).some(
      (value) => typeof value === 'string' && refs.some((ref) => isAbout(value, ref)),
    );
  const ofPlant = { queryKey: ['plant', plant] };
  if (refs.length > 0) void queries.invalidateQueries({ ...ofPlant, predicate: isGone, refetchType: 'none' });
  await queries.invalidateQueries({ ...ofPlant, predicate: (each) => !isGone(each) });
}

/** The thing itself, or what is worked out of it, such as a level of it. */
function isAbout(value: string, ref: string): boolean {
  return `:${value}:`.includes(`:${ref}:`);
}
