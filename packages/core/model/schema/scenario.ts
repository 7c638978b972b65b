/** The detailed assessment (62443-3-2, ZCR 5): one threat scenario at one place, what stands against it, what is decided. */
import { z } from 'zod';
import * as f from './fields.ts';
import { LikelihoodSchema, SeveritySchema, scaled } from './risk.ts';
import { FR_IDS } from './scope.ts';

export const EFFECTS = [
  'manipulation',
  'lossOfControl',
  'safetyDisabled',
  'lossOfView',
  'denial',
  'disclosure',
] as const;
export const TREATMENTS = ['mitigate', 'accept', 'transfer', 'avoid'] as const;

const VulnerabilitySchema = z.strictObject({
  text: f.text('the weakness that is used'),
  assets: f.list(f.refTo('asset', 'an asset'), 'assets that have it').optional(),
  cves: f.list(f.text('such as CVE-2024-12345'), 'published vulnerabilities').optional(),
});

const SafeguardSchema = z.strictObject({
  id: f.row('the safeguard'),
  name: f.text('what it is'),
  hackable: z
    .union([z.boolean(), z.literal('unknown')])
    .meta({
      description: 'false where no attack reaches it; only then it counts. Not stated is as good as unknown',
    })
    .optional(),
  lowers: SeveritySchema.meta({
    description: 'the level of severity it brings a category down to, by category',
  }),
});

export const CountermeasureSchema = z.strictObject({
  id: f.row('the countermeasure'),
  name: f.text('what it does against the scenario'),
  rows: f
    .list(f.requirement('a requirement'), 'rows that must be satisfied for it to count, all of them')
    .optional(),
  places: f
    .list(f.place('a place'), 'where the rows are looked at; the place of the scenario when not stated')
    .optional(),
  measure: f.refTo('measure', 'a measure that must be in place for it to count').optional(),
  likelihood: scaled('the level it brings likelihood down to').optional(),
  severity: SeveritySchema.meta({
    description: 'the level of severity it brings a category down to, by category',
  }).optional(),
});

export const ScenarioSchema = z.strictObject({
  id: f.id('the scenario'),
  name: f.text('what happens'),
  place: f.place('the zone or conduit where it is assessed'),
  library: f
    .list(f.row('a scenario of the library'), 'scenarios of the library that it stands for')
    .optional(),
  source: f.row('the threat source, of those in `risk`').optional(),
  entry: f.text('where it gets in').optional(),
  path: f.list(f.refTo('conduit', 'a conduit'), 'conduits it crosses, in this order').optional(),
  effects: f.list(f.choice(EFFECTS, 'an effect'), 'what it does to the control').optional(),
  frs: f
    .list(f.choice(FR_IDS, 'an FR'), 'the FRs it counts for, instead of those its effects give')
    .optional(),
  techniques: f.list(f.text('such as T0855'), 'techniques of ATT&CK for ICS').optional(),
  vulnerabilities: f.list(VulnerabilitySchema, 'weaknesses it uses').optional(),
  worstCases: f.list(f.refTo('worstCase', 'a worst case'), 'worst cases it brings about').optional(),
  function: f.refTo('function', 'the essential function it hits').optional(),
  consequence: f.text('what it leads to'),
  severity: SeveritySchema.optional(),
  likelihood: LikelihoodSchema.optional(),
  likelihoodRationale: f.text('why this likelihood, with no countermeasure counted').optional(),
  perYear: f
    .amount('how often a year it happens, with no countermeasure counted, for the method `crrf`')
    .optional(),
  tolerablePerYear: f.amount('how often a year it is tolerated, above 0, for the method `crrf`').optional(),
  safeguards: f.list(SafeguardSchema, 'what lowers severity whatever an attacker does').optional(),
  countermeasures: f.list(CountermeasureSchema, 'what stands against it, or shall').optional(),
  owner: f.text('the role that answers for the risk').optional(),
  treatment: f.choice(TREATMENTS, 'what is decided about the risk').optional(),
  acceptedBy: f.text('who decided; needed when accepted, transferred or avoided').optional(),
  until: f
    .date('last day on which the decision holds; needed when accepted, transferred or avoided')
    .optional(),
  due: f.date('last day by which the treatment shall be done').optional(),
  reason: f.text('why it was decided so').optional(),
  ref: f.text('where it was found, such as a node of the HAZOP').optional(),
  team: f.list(f.text('a person or a role'), 'who assessed it').optional(),
  date: f.date('the day it was assessed').optional(),
  nextReview: f
    .date('last day by which it is to be assessed again; a year after `date` when not stated')
    .optional(),
  note: f.text('anything else').optional(),
});

export type Effect = (typeof EFFECTS)[number];
export type Treatment = (typeof TREATMENTS)[number];
export type Safeguard = z.infer<typeof SafeguardSchema>;
export type Countermeasure = z.infer<typeof CountermeasureSchema>;
export type Scenario = z.infer<typeof ScenarioSchema>;
