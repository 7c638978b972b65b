/**
 * Which entry of a record a folder was written out from. It is no part of the plant: it says what the folder is to be
 * compared with when it comes back.
 */
import { z } from 'zod';
import * as f from './fields.ts';

export const RecordMarkSchema = z.strictObject({
  plant: f.id('the plant, or the organisation, as the record knows it'),
  seq: f.amount('the number of the entry'),
  hash: f.sha256('the hash of the entry, so that no other record is taken for this one'),
});

export type RecordMark = Readonly<z.infer<typeof RecordMarkSchema>>;
