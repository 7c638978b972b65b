/** Judges a plant with what its organisation says now: until somebody asks for that, it keeps what it took. */
import { carried, type Carried } from '../carried.ts';
import { RecordError } from '../record-error.ts';
import type { ReadRecord } from '../record.ts';
import type { Plan } from '../write-plant.ts';
import { PIN_ID, PIN_KIND, type OrganisationPin } from './entity.ts';
import { storedOrganisation } from './stored.ts';

/** For `changePlant` and `tryPlant`. @throws RecordError for a plant without an organisation */
export function takeUpPlan({ database }: ReadRecord): Plan<Carried> {
  return async ({ plant, shared }) => {
    const before = shared?.pin ?? null;
    if (before === null) throw new RecordError('organisation-none', { plant: plant.id });
    const { organisation } = before;
    const now = await storedOrganisation(database.reading, organisation, null);
    if (now === null || now.seq === before.seq) return carried({ changes: [], conflicts: [] });
    const after: OrganisationPin = { id: PIN_ID, organisation, seq: now.seq, hash: now.hash };
    return carried({ changes: [{ kind: PIN_KIND, id: PIN_ID, before, after }], conflicts: [] });
  };
}
