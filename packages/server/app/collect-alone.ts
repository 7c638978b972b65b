/** How memory is collected where there are few cores. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** With more than these there is one at hand for what helps. */
const FEW = 4;

/**
 * The collector of short-lived memory stops a thread until all that help it are done. Four help in each process, whatever the
 * machine has: where they find no core at hand, ten milliseconds of work stop whoever is served for forty.
 */
export function collectAlone(): void {
  if (availableParallelism() <= FEW) setFlagsFromString('--no-parallel-scavenge');
}
