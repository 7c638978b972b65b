/** The published JSON Schemas of what is said of a stored record. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { RECORD_FINDINGS } from '../model/record-finding.ts';
import { count, digest } from './schema-parts.ts';

const chain = z.strictObject({
  chain: z.string().meta({ description: 'a plant, or @installation' }),
  entries: count,
  changes: count,
  entities: count,
  seq: z.number().int().meta({ description: 'of the newest entry' }),
  hash: z.string(),
});

const finding = z.strictObject({
  code: z.enum(RECORD_FINDINGS),
  chain: z.string().nullable().meta({ description: 'null where the whole record is meant' }),
  seq: z.number().int().optional().meta({ description: 'of the entry' }),
  kind: z.string().optional().meta({ description: 'of the entity' }),
  id: z.string().optional(),
  found: z.string().optional(),
  expected: z.string().optional(),
  message: z.string(),
});

const verification = z.strictObject({
  schema: z.literal('bulkhead/verification@1'),
  chains: z.array(chain),
  findingCount: count.meta({ description: 'of all findings, also those that are not listed' }),
  findings: z.array(finding),
  checkpoints: count.nullable().meta({
    description: 'how many it was compared with; null: a tail that was cut off cleanly cannot be seen',
  }),
});

const checkpoint = z.strictObject({
  schema: z.literal('bulkhead/checkpoint@1'),
  installation: z.string(),
  key: z.string().meta({ description: 'public key of Ed25519, base64' }),
  checkpoints: z.array(
    z.strictObject({
      chain: z.string(),
      seq: count,
      hash: digest,
      note: z.string().meta({ description: 'signed, in the form of C2SP tlog-checkpoint' }),
    }),
  ),
});

const made = {
  bytes: count.meta({ description: 'of the file' }),
  unpacked: count.meta({ description: 'bytes of what is packed in it' }),
  lines: count,
  content: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of what is packed in it: records that say the same have the same' }),
};

const backup = z.strictObject({ schema: z.literal('bulkhead/backup@1'), ...made });

const milliseconds = count.meta({ description: 'milliseconds' });
const drill = z.strictObject({
  schema: z.literal('bulkhead/drill@1'),
  ...made,
  backup: milliseconds,
  restore: milliseconds,
  compare: milliseconds,
  equal: z.boolean().meta({ description: 'what was restored says the same, to the byte' }),
  chains: count,
  entries: count,
});

export function backupJsonSchema(): JsonSchema {
  return publishedSchema(backup, 'Bulkhead backup: the file that was written');
}

export function drillJsonSchema(): JsonSchema {
  return publishedSchema(drill, 'Bulkhead drill: a backup that was made, restored and compared');
}

export function verificationJsonSchema(): JsonSchema {
  return publishedSchema(verification, 'Bulkhead verify: whether a stored record is what was written');
}

export function checkpointJsonSchema(): JsonSchema {
  return publishedSchema(checkpoint, 'Bulkhead checkpoint: where each chain of a record stands, signed');
}
