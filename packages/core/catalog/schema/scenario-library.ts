/** Threat scenarios that plants have in common, by kind of zone and conduit; what a plant makes of them is its own. */
import { z } from 'zod';
import { ASSET_TYPES, CONDUIT_MEDIA } from '../../model/schema/network.ts';
import { EFFECTS } from '../../model/schema/scenario.ts';
import { ZONE_KINDS } from '../../model/schema/scope.ts';
import { line, rowId } from './common.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,47}$/);
const edition = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}@[a-z0-9][a-z0-9.-]{0,63}$/);
const several = <T extends z.ZodType>(one: T, most = 20) => z.array(one).min(1).max(most);

/** The same in every language of the program. */
export const InLanguagesSchema = z.strictObject({ en: line, de: line, nl: line, sv: line });

const WordSchema = z.strictObject({ id, text: InLanguagesSchema });

const COMMON = {
  id,
  title: InLanguagesSchema,
  /** How it comes about. */
  text: InLanguagesSchema,
  /** What it leads to, in general words: severity and likelihood are the plant's to state. */
  consequence: InLanguagesSchema,
  /** Facts without which it cannot occur, all of them. */
  facts: several(rowId).optional(),
  /** Types of assets of which one must be there. */
  assets: several(z.enum(ASSET_TYPES)).optional(),
  source: id,
  entry: id,
  effects: several(z.enum(EFFECTS)),
  techniques: several(rowId),
  weaknesses: several(id),
  /** Rows of the requirements named above that stand against it. */
  rows: several(rowId),
} as const;

const AtZoneSchema = z.strictObject({
  ...COMMON,
  at: z.literal('zone'),
  kinds: several(z.enum(ZONE_KINDS)),
  /** Kinds of zones of which one must be joined to it. */
  neighbours: several(z.enum(ZONE_KINDS)).optional(),
});

const AtConduitSchema = z.strictObject({
  ...COMMON,
  at: z.literal('conduit'),
  /** Kinds of zones of which the conduit must join one; any conduit when not stated. */
  joins: several(z.enum(ZONE_KINDS)).optional(),
  media: several(z.enum(CONDUIT_MEDIA)).optional(),
});

export const ScenarioLibrarySchema = z.strictObject({
  schema: z.literal('bulkhead/scenario-library@1'),
  id,
  edition: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  title: line,
  provenance: line,
  /** Editions whose ids it names. */
  techniques: edition,
  requirements: edition,
  /** Words that scenarios share: who typically does it, where it gets in, what it uses. */
  sources: several(WordSchema, 100),
  entries: several(WordSchema, 100),
  weaknesses: several(WordSchema, 500),
  scenarios: several(z.discriminatedUnion('at', [AtZoneSchema, AtConduitSchema]), 2_000),
});

export type InLanguages = Readonly<z.infer<typeof InLanguagesSchema>>;
export type ScenarioLibrary = z.infer<typeof ScenarioLibrarySchema>;
export type LibraryScenario = ScenarioLibrary['scenarios'][number];
