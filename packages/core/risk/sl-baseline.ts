/** The baseline in all FRs: no scenario asks for anything. */
import { knownSl, type AskedSl } from './sl-asked.ts';

export function baselineSl(): AskedSl {
  return knownSl(0);
}
