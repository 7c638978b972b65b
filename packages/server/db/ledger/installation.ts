/** Chains beside those of plants. Their names are no ids, so no plant can have one. */
import { ID_PATTERN } from '@bulkhead/core/model/refs.ts';

/** What is so for the whole installation. */
export const INSTALLATION = '@installation';

const ORGANISATION = '@organisation:';

/** What an organisation answers for its plants. @param name as the record knows it, in the form of an id */
export function chainOfOrganisation(name: string): string {
  return `${ORGANISATION}${name}`;
}

/** Whether a chain can be called so. */
export function isChainName(chain: string): boolean {
  if (chain === INSTALLATION) return true;
  return ID_PATTERN.test(chain.startsWith(ORGANISATION) ? chain.slice(ORGANISATION.length) : chain);
}
