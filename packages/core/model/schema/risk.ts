/**
 * What the plant rates risk by: scales, ranks, the matrix, what is tolerated, who may attack; and the worst that can
 * happen, by which the first assessment finds what needs a detailed one.
 */
import { z } from 'zod';
import * as f from './fields.ts';

/** A level of a scale of the plant, from 1 up to seven at most. */
export const step = (description: string) =>
  z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)])
    .meta({ description });

/** A level that is one of the plant's scales, whose names and length its criteria state. */
export const scaled = (description: string) => step(description).meta({ description, scaled: true });

const CategorySchema = z.strictObject({
  id: f.row('the category'),
  name: f.text('its name'),
  tolerable: f
    .row('the highest rank that is tolerated in this category; that of the plant when not stated')
    .optional(),
});

const SeverityLevelSchema = z.strictObject({
  level: step('the level'),
  name: f.text('its name'),
  texts: z
    .record(z.string(), f.text('what the level means in a category'))
    .meta({ description: 'what the level means, by category' })
    .optional(),
});

const LikelihoodLevelSchema = z.strictObject({
  level: step('the level'),
  name: f.text('its name'),
  text: f.text('what it means').optional(),
  from: f
    .amount('events per year, at least; up to where the next level begins. Stated of every level or of none')
    .optional(),
});

const ScaleLevelSchema = z.strictObject({
  level: step('the level'),
  name: f.text('its name'),
  text: f.text('what it means').optional(),
});

const RankSchema = z.strictObject({
  id: f.row('the rank'),
  name: f.text('its name'),
  letter: f.text('what stands in the cells of the matrix; the level of the rank when not stated').optional(),
  sl: f
    .level('the SL that a risk of this rank asks for, by the method `risk-band`; of all ranks or of none')
    .optional(),
});

const ThreatSourceSchema = z.strictObject({
  id: f.row('the threat source'),
  name: f.text('who it is'),
  level: f.oneToFour('the SL that is meant to hold it off'),
  skill: f.text('what it can do').optional(),
  resources: f.text('what it has').optional(),
  motivation: f.text('what it wants').optional(),
  basis: f.text('why the plant counts with it').optional(),
});

const AttackerSchema = z.strictObject({
  source: f.row('the threat source, of those in `threatSources`'),
  severityFrom: scaled('the lowest level of severity that it must not bring about'),
});

export const RiskSchema = z.strictObject({
  categories: f.list(CategorySchema, 'what can be harmed, in the order of the plant').min(1),
  severities: f.list(SeverityLevelSchema, 'three to seven levels from 1 up').min(3),
  likelihoods: f.list(LikelihoodLevelSchema, 'three to seven levels from 1 up').min(3),
  capabilities: f.list(ScaleLevelSchema, 'levels of what an attacker can do, from 1 up').min(2).optional(),
  exposures: f.list(ScaleLevelSchema, 'levels of how open a place is, from 1 up').min(2).optional(),
  likelihoodFrom: f
    .list(
      f.series(scaled('a level of likelihood'), 'one level of likelihood for each exposure, from 1 up'),
      'one row for each capability, from 1 up',
    )
    .optional(),
  ranks: f.list(RankSchema, 'ranks of risk, the lowest first').min(2),
  matrix: f.list(
    f.series(f.row('a rank'), 'one rank for each likelihood, from 1 up'),
    'one row for each severity, from 1 up',
  ),
  tolerable: f.row('the highest rank that is tolerated'),
  threatSources: f.list(ThreatSourceSchema, 'who may attack').optional(),
  attackers: f
    .list(AttackerSchema, 'which consequences are out of the reach of whom, for the method `attacker`')
    .optional(),
  consequenceSl: f
    .series(f.level('an SL'), 'one SL for each severity, from 1 up, for the method `consequence`')
    .optional(),
  approvedBy: f.text('who approved these criteria').optional(),
  date: f.date('the day they were approved').optional(),
  note: f.text('anything else').optional(),
});

export const SeveritySchema = z
  .record(z.string(), scaled('a level of severity'))
  .meta({ description: 'level of severity by category; a category that is not harmed is left out' });

export const LikelihoodSchema = z
  .union([
    scaled('a level of likelihood'),
    z.strictObject({
      capability: scaled('a level of capability'),
      exposure: scaled('a level of exposure'),
    }),
  ])
  .meta({ description: 'a level of likelihood, or capability and exposure it follows from' });

export const WorstCaseSchema = z.strictObject({
  id: f.id('the worst case'),
  name: f.text('what can happen'),
  consequence: f.text('what it leads to'),
  severity: SeveritySchema.optional(),
  likelihood: LikelihoodSchema.optional(),
  hackable: z
    .union([z.boolean(), z.literal('unknown')])
    .meta({
      description:
        'true where an attack can bring it about with every safeguard in place; false where something that no attack reaches prevents it; unknown',
    })
    .optional(),
  deviation: f.text('what differs from what was meant, such as more flow or no flow').optional(),
  cause: f.text('what brings it about').optional(),
  causeHackable: z
    .union([z.boolean(), z.literal('unknown')])
    .meta({ description: 'true where an attack can bring the cause about; false where none can; unknown' })
    .optional(),
  safeguards: f
    .list(f.text('a safeguard'), 'what stands against it and nobody has said whether an attack reaches it')
    .optional(),
  hackableSafeguards: f
    .list(f.text('a safeguard'), 'what stands against it and an attack can reach')
    .optional(),
  unhackableSafeguards: f
    .list(f.text('a safeguard'), 'what stands against it and no attack reaches, such as a relief valve')
    .optional(),
  source: f.text('where it was found, such as a node of the HAZOP').optional(),
  suc: f.refTo('suc', 'a system under consideration').optional(),
  function: f.refTo('function', 'an essential function').optional(),
  zones: f.list(f.refTo('zone', 'a zone'), 'zones through which it can be brought about').optional(),
  date: f.date('the day it was assessed').optional(),
  note: f.text('anything else').optional(),
});

export type Severity = z.infer<typeof SeveritySchema>;
export type Likelihood = z.infer<typeof LikelihoodSchema>;
export type WorstCase = z.infer<typeof WorstCaseSchema>;
export type Risk = z.infer<typeof RiskSchema>;
