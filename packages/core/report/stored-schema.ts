/** The published JSON Schemas of what commands about a record give. */
import { z } from 'zod';
import { publishedSchema, type JsonSchema } from '../model/json-schema.ts';
import { LIMITS } from '../model/limits.ts';
import { change, changes as plantChanges } from './diff-schema.ts';
import { digest, texts } from './schema-parts.ts';
import { OWN_REASONS } from './stored-report.ts';

const seq = z.number().int().min(1);
/** An entity on one side; null where it is not there. */
const side = z.record(z.string(), z.unknown()).nullable();

/** Of what a plant says, brings and takes. */
const changes = z.array(
  z.union([
    ...plantChanges.element.options,
    change('catalog', z.strictObject({ id: z.string(), text: z.string() })),
    change(
      'shared',
      z.strictObject({ id: z.literal('organisation'), organisation: z.string(), seq, hash: digest }),
    ),
  ]),
);

const conflicts = z.array(
  z.strictObject({ kind: z.string(), id: z.string(), base: side, ours: side, theirs: side }),
);

const imported = z.strictObject({
  schema: z.literal('bulkhead/import@1'),
  plant: z.string(),
  from: seq.nullable().meta({
    description:
      'the entry the folder was made from; null where it does not say, so that conflicts have no base',
  }),
  created: z.boolean().meta({ description: 'the plant was not in the record before' }),
  open: z.boolean().meta({ description: 'conflicts are not decided, and nothing was written' }),
  taken: z.enum(['folder', 'record']).nullable().meta({ description: 'how conflicts were decided' }),
  changes: changes.meta({ description: 'to the plant as the record had it' }),
  conflicts,
  removals: changes.meta({
    description: 'what the folder lacks where nobody knows whether it was removed; proposed, not made',
  }),
  brought: texts.meta({ description: 'hashes of the evidence files that were brought with it' }),
  seq: seq.nullable().meta({ description: 'the entry that was written; null where none was' }),
  behind: z.number().int().min(0).meta({
    description:
      'in how many entities the record is then otherwise than the folder; 0 where conflicts are open',
  }),
  marked: seq.nullable().meta({
    description: 'the entry that the folder says it is as of, level with the record; null where it does not',
  }),
  organisation: z.strictObject({ id: z.string(), seq }).nullable().meta({
    description: 'the organisation whose answers the plant is judged with then, and the entry of them',
  }),
});

const exported = z.strictObject({
  schema: z.literal('bulkhead/export@1'),
  plant: z.string(),
  seq: seq.meta({ description: 'the entry that the folder is as of' }),
  files: texts.meta({ description: 'those that were written' }),
  evidence: z
    .strictObject({
      written: texts,
      there: texts.meta({ description: 'hashes of those that lay in the folder already' }),
      unkept: texts.meta({
        description: 'hashes that evidence states and whose bytes the record does not have',
      }),
    })
    .nullable()
    .meta({ description: 'evidence files; null without --files' }),
  organisation: z
    .strictObject({
      from: z.string().meta({ description: 'the folder of its answers, as the plant names it' }),
      id: z.string(),
      seq,
      outcome: z.enum(['written', 'same', 'missing']),
    })
    .nullable()
    .meta({ description: 'null for a plant that takes nothing from an organisation' }),
});

const entered = {
  seq,
  time: z.iso.datetime(),
  actor: z.string().nullable().meta({ description: 'null for somebody whose name was erased' }),
  reason: z.string(),
  own: z
    .strictObject({
      code: z.enum(OWN_REASONS),
      of: z.string().nullable().meta({ description: 'the entry, baseline, proposal or file it is about' }),
      why: z.string().nullable().meta({ description: 'what a person said besides' }),
    })
    .nullable()
    .meta({ description: 'what the reason says where the program wrote it; null for the words of a person' }),
};

const older = seq.nullable().meta({ description: 'there is more before this entry; null where all is told' });

const head = { schema: z.literal('bulkhead/history@1'), plant: z.string(), seq };

const history = z.union([
  z.strictObject({
    ...head,
    entries: z.array(
      z.strictObject({
        ...entered,
        hash: digest,
        changes: z.number().int().min(1).meta({ description: 'how many entities it changed' }),
      }),
    ),
    older,
  }),
  z.strictObject({
    ...head,
    ref: z.string(),
    changes: z.array(z.strictObject({ ...entered, before: side, after: side })),
    older,
  }),
]);

/** Changes by what they replace and what comes instead; a plant file tells what an entity may be. */
const touched = z.array(z.strictObject({ kind: z.string(), id: z.string(), before: side, after: side }));

const changed = z.strictObject({
  schema: z.literal('bulkhead/change@1'),
  plant: z.string(),
  tried: z.boolean().meta({ description: 'nothing was to be written, only looked at' }),
  changes: touched.meta({ description: 'to the plant as it is; not made where anything is in the way' }),
  conflicts: conflicts.meta({ description: 'what was changed otherwise meanwhile' }),
  stale: conflicts.meta({ description: 'what is not what the changes say it was: `base` was expected' }),
  seq: seq.nullable().meta({ description: 'the entry that was written; null where none was' }),
  does: z
    .record(z.string(), z.unknown())
    .nullable()
    .meta({ description: 'what it would do, as `bulkhead/diff@1` has it; null where it was not only tried' }),
});

const by = z.string().nullable().meta({ description: 'null for somebody whose name was erased' });

const baselines = z.strictObject({
  schema: z.literal('bulkhead/baselines@1'),
  plant: z.string(),
  baselines: z.array(
    z.strictObject({
      id: z.string(),
      seq: seq.meta({ description: 'the entry that is signed off' }),
      hash: digest,
      by,
      reason: z.string(),
      date: z.iso.date(),
    }),
  ),
});

const told = {
  id: z.string(),
  state: z.enum(['open', 'accepted', 'refused', 'applied']),
  by,
  reason: z.string(),
  seq: seq.meta({ description: 'the entry that its changes were made from' }),
  entry: seq.meta({ description: 'the entry that made it what it is' }),
  time: z.iso.datetime().meta({ description: 'when that was' }),
  review: z.strictObject({ by, reason: z.string() }).nullable(),
};

const proposals = z.strictObject({
  schema: z.literal('bulkhead/proposals@1'),
  plant: z.string(),
  proposals: z.array(
    z.strictObject({ ...told, changes: z.number().int().min(1).meta({ description: 'how many' }) }),
  ),
});

const proposal = z.strictObject({
  schema: z.literal('bulkhead/proposal@1'),
  plant: z.string(),
  proposal: z.strictObject(told),
  changes: touched,
  today: z.strictObject({ changes: touched, conflicts }).meta({
    description: 'onto the plant as it is: what still applies, and what was changed otherwise since',
  }),
});

export function importJsonSchema(): JsonSchema {
  return publishedSchema(imported, 'Bulkhead import: what a folder changed of a plant in the record');
}

export function exportJsonSchema(): JsonSchema {
  return publishedSchema(exported, 'Bulkhead export: a plant out of the record into a folder');
}

export function historyJsonSchema(): JsonSchema {
  return publishedSchema(history, 'Bulkhead history: who changed what of a plant, newest first');
}

export function changeJsonSchema(): JsonSchema {
  return publishedSchema(changed, 'Bulkhead change: what came of changes, an undo or an applied proposal');
}

export function baselinesJsonSchema(): JsonSchema {
  return publishedSchema(baselines, 'Bulkhead baselines: states of a plant that were signed off');
}

export function proposalsJsonSchema(): JsonSchema {
  return publishedSchema(proposals, 'Bulkhead proposals: changes that wait for another person, or did');
}

export function proposalJsonSchema(): JsonSchema {
  return publishedSchema(proposal, 'Bulkhead proposal: one proposal, and what it would do today');
}

const fileEntry = z.strictObject({ seq, time: z.iso.datetime(), by, reason: z.string() });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.number().int().min(0);

const files = z.strictObject({
  schema: z.literal('bulkhead/files@1'),
  plant: z.string(),
  seq: seq.meta({ description: 'the entry that this is as of' }),
  files: z.array(
    z.strictObject({
      name: z.string(),
      size,
      sha256,
      evidence: texts.meta({ description: 'ids of the evidence that states the hash' }),
      brought: fileEntry,
      purged: fileEntry.nullable().meta({
        description:
          'what took the bytes away, also after the moment that is told; null while they are there',
      }),
    }),
  ),
  unkept: z
    .array(z.strictObject({ evidence: z.string(), file: z.string().nullable(), sha256: sha256.nullable() }))
    .meta({ description: 'evidence of which the record has no file; sha256 null where it states none' }),
  used: size.meta({ description: 'bytes that count towards the quota' }),
  limit: size,
});

const file = z.strictObject({
  schema: z.literal('bulkhead/file@1'),
  plant: z.string(),
  did: z.enum(['added', 'got', 'purged']),
  name: z.string(),
  size,
  sha256,
  seq: seq.nullable().meta({ description: 'the entry that was written; null where none was' }),
  evidence: z.string().nullable().meta({ description: 'added: the evidence that states the hash' }),
  again: z.boolean().meta({ description: 'added: the plant had it before' }),
  elsewhere: z.boolean().meta({ description: 'purged: another plant of the record has the same bytes' }),
  path: z.string().nullable().meta({ description: 'got: the file that was written' }),
});

const sweep = z.strictObject({
  schema: z.literal('bulkhead/sweep@1'),
  swept: size.meta({ description: 'broken off uploads whose bytes were taken away' }),
});

export function filesJsonSchema(): JsonSchema {
  return publishedSchema(files, 'Bulkhead file list: the files of a plant in a record, and what cites them');
}

export function fileJsonSchema(): JsonSchema {
  return publishedSchema(file, 'Bulkhead file: what was done with one file of a plant in a record');
}

export function sweepJsonSchema(): JsonSchema {
  return publishedSchema(sweep, 'Bulkhead file sweep: bytes of no plant that were taken away');
}

const fields = z.record(z.string(), z.unknown());

/** What a plant file says of a thing is in its own schema. */
const changesFile = z.strictObject({
  schema: z.literal('bulkhead/changes@1'),
  plant: z.string().optional().meta({ description: 'the plant that is meant; another one is refused' }),
  changes: z
    .array(
      z.strictObject({
        ref: z.string().meta({ description: 'the thing, as every output names it: zone:control' }),
        before: fields.optional().meta({ description: 'fields as they are taken to be' }),
        set: fields.optional().meta({ description: 'fields stated anew (JSON Merge Patch)' }),
        add: fields.optional().meta({ description: 'a thing that is not there yet' }),
        remove: z.literal(true).optional().meta({ description: 'the thing goes' }),
      }),
    )
    .min(1)
    .max(LIMITS.entries),
});

export function changesFileJsonSchema(): JsonSchema {
  return publishedSchema(changesFile, 'Bulkhead changes: what a file asks to change of a plant in a record');
}
