/** What is judged and by which rules: organisation, site, SUC, method, measures, overlays. */
import { z } from 'zod';
import * as f from './fields.ts';

export const FR_IDS = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'] as const;

/** A fact with what shows it and until when. */
export const FactStatementSchema = z.strictObject({
  value: z.union([z.boolean(), z.literal('unknown')]).meta({ description: 'true, false or unknown' }),
  evidence: f.list(f.refTo('evidence', 'an evidence item'), 'what shows it').optional(),
  expires: f.date('last day on which the statement holds').optional(),
  note: f.text('anything else').optional(),
});

/** One fact: bare, or with what shows it and until when. *false* means "cannot occur here". */
export const FactSchema = z
  .union([z.boolean(), z.literal('unknown'), FactStatementSchema])
  .meta({ description: 'true, false (cannot occur here) or unknown; or value with evidence and expires' });

export const FactsSchema = z
  .record(z.string(), FactSchema)
  .meta({ description: 'facts of this place on which rows depend' });

const VectorSchema = z
  .strictObject({
    IAC: f.level('identification and authentication control'),
    UC: f.level('use control'),
    SI: f.level('system integrity'),
    DC: f.level('data confidentiality'),
    RDF: f.level('restricted data flow'),
    TRE: f.level('timely response to events'),
    RA: f.level('resource availability'),
  })
  .meta({ description: 'one SL per FR' });

export const SlVectorSchema = z.union([f.level('the same SL in all FRs'), VectorSchema]);

/** A stated SL-T: a vector with its rationale, or one digit meaning the same SL in all seven FRs. */
export const SlTargetSchema = z
  .union([
    f.level('the same SL in all FRs'),
    z.strictObject({
      vector: SlVectorSchema,
      rationale: f.text('why this target'),
      approvedBy: f.text('who approved it').optional(),
    }),
  ])
  .meta({ description: 'SL-T: {vector, rationale}, or one digit meaning uniform' });

export const OrganisationSchema = z.strictObject({
  id: f.id('the organisation').optional(),
  name: f.text('its name').optional(),
  note: f.text('anything else').optional(),
});

export const SiteSchema = z.strictObject({
  id: f.id('the site').optional(),
  name: f.text('its name').optional(),
  address: f.text('where it is').optional(),
  owner: f.text('who is accountable').optional(),
  roles: f
    .list(f.text('a role'), 'roles that may own, accept and approve; another name is then found')
    .optional(),
  assumptions: f
    .list(f.text('an assumption'), 'what is assumed of the operating environment, physical and logical')
    .optional(),
  policies: f.list(f.text('a policy, with its number and date'), 'security policies that apply').optional(),
  regulations: f.list(f.text('a law, permit or rule'), 'what the law asks of the site').optional(),
  facts: FactsSchema.optional(),
  note: f.text('anything else').optional(),
});

/** What stands in the title block of drawings and in the document control of reports. */
export const DocumentSchema = z.strictObject({
  number: f.text('the number under which drawings and reports are filed').optional(),
  revision: f.text('the revision of the record, such as B').optional(),
  date: f.date('the day of this revision').optional(),
  classification: f.text('who may read it, such as confidential').optional(),
  drawn: f.text('who drew it up').optional(),
  checked: f.text('who checked it').optional(),
  approved: f.text('who approved it').optional(),
});

export const MethodSchema = z.strictObject({
  slTarget: f
    .choice(
      ['risk-band', 'crrf', 'attacker', 'consequence', 'baseline'],
      'how SL-T follows where none is stated',
    )
    .optional(),
  conduitTarget: f
    .choice(['default', 'max'], 'how a conduit without its own SL-T gets one from the zones it joins')
    .optional(),
  baseline: f
    .level(
      'the SL every FR gets at least where SL-T comes from scenarios or from `baseline`; 1 when not stated',
    )
    .optional(),
  maturity: f.oneToFour('the maturity level the plant aims at in its program').optional(),
});

export const SucSchema = z.strictObject({
  id: f.id('the system under consideration'),
  name: f.text('its name'),
  description: f.text('purpose and functions').optional(),
  zones: f.list(f.refTo('zone', 'a zone'), 'the zones in scope'),
  accessPoints: f.list(f.text('an access point'), 'all ways in').optional(),
  outOfScope: f.list(f.text('what is left out'), 'what is left out and why').optional(),
  assumptions: f.list(f.text('an assumption'), 'what is assumed').optional(),
});

export const FunctionSchema = z.strictObject({
  id: f.id('the essential function'),
  name: f.text('its name'),
  kind: f.choice(['control', 'safety', 'protection', 'view'], 'what kind of essential function'),
  zones: f.list(f.refTo('zone', 'a zone'), 'zones it needs').optional(),
  assets: f.list(f.refTo('asset', 'an asset'), 'assets it needs').optional(),
  flows: f.list(f.refTo('flow', 'a flow'), 'flows it needs').optional(),
  note: f.text('anything else').optional(),
});

export const MeasureSchema = z.strictObject({
  id: f.id('the measure'),
  name: f.text('what is done'),
  inPlace: f.flag('true once it works; anything else does not count').optional(),
  evidence: f
    .list(
      f.refTo('evidence', 'an evidence item'),
      'what shows that it works; without it a countermeasure of a scenario counts as claimed alone',
    )
    .optional(),
  cost: f.amount('in the currency below').optional(),
  yearlyCost: f.amount('what it costs every year from then on, in the same currency').optional(),
  currency: f.text('such as EUR').optional(),
  effort: f.amount('person-days').optional(),
  outage: z
    .strictObject({
      hours: f.amount('length of the production outage in hours; 0 for none'),
      window: f.text('when it can be had').optional(),
    })
    .meta({ description: 'the production outage it needs' })
    .optional(),
  owner: f.text('who does it').optional(),
  note: f.text('anything else').optional(),
});

export const ZONE_KINDS = [
  'control',
  'safety',
  'dmz',
  'enterprise',
  'remote',
  'wireless',
  'temporary',
  'external',
] as const;

export const OverlayRowSchema = z.strictObject({
  id: f.row('the row, unique within the overlay'),
  title: f.text('what is asked, in your words'),
  kinds: f.list(f.choice(ZONE_KINDS, 'a kind of zone'), 'asked only of zones of these kinds').optional(),
  places: f.list(f.place('a zone or conduit'), 'asked only at these places').optional(),
  facts: f.list(f.text('a fact'), 'asked only where these facts are true').optional(),
  fromSl: f.oneToFour('asked only where the highest SL-T of the place is at least this').optional(),
  satisfiedBy: f
    .list(f.requirement('a requirement'), 'rows that answer it; the worst of them counts')
    .optional(),
  evidence: f
    .list(
      f.choice(['documentation', 'implementation', 'effectiveness'], 'a kind of evidence'),
      'kinds of evidence that show it; implementation and effectiveness when not stated',
    )
    .optional(),
});

export const OverlaySchema = z.strictObject({
  id: f.id('the overlay'),
  name: f.text('its name'),
  source: f.text('the policy, law or contract it comes from').optional(),
  rows: f.list(OverlayRowSchema, 'what it asks'),
});

export type FrId = (typeof FR_IDS)[number];
export type Fact = z.infer<typeof FactSchema>;
export type Facts = z.infer<typeof FactsSchema>;
export type SlTarget = z.infer<typeof SlTargetSchema>;
export type ZoneKind = (typeof ZONE_KINDS)[number];
export type Organisation = z.infer<typeof OrganisationSchema>;
export type Site = z.infer<typeof SiteSchema>;
export type DocumentControl = z.infer<typeof DocumentSchema>;
export type Method = z.infer<typeof MethodSchema>;
export type Suc = z.infer<typeof SucSchema>;
export type EssentialFunction = z.infer<typeof FunctionSchema>;
export type Measure = z.infer<typeof MeasureSchema>;
export type OverlayRow = z.infer<typeof OverlayRowSchema>;
export type Overlay = z.infer<typeof OverlaySchema>;
