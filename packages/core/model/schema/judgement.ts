/** What was judged and what shows it: answers, evidence, checks, dispositions, waivers (worksheets of PRACTICE 2.12, 2.22). */
import { z } from 'zod';
import * as f from './fields.ts';

export const STATUSES = ['met', 'compensated', 'partial', 'unmet', 'notApplicable'] as const;
/** What a component brings to a row: native and configurable go with met, system with unmet or partial. */
export const CAPABILITIES = ['native', 'configurable', 'system'] as const;
export const EVIDENCE_KINDS = ['documentation', 'implementation', 'effectiveness'] as const;

export const ExceptionSchema = z.strictObject({
  asset: f.refTo('asset', 'the asset that differs; give this or `class`').optional(),
  class: f.text('a class of assets that differs, such as `controller`; give this or `asset`').optional(),
  status: f.choice(STATUSES, 'what holds there instead'),
  reason: f.text('why; needed when compensated or notApplicable').optional(),
  approvedBy: f.text('who agreed; needed when compensated or notApplicable').optional(),
  expires: f.date('last day on which the exception holds; needed when compensated').optional(),
});

export const AnswerSchema = z.strictObject({
  place: f.place('where the requirement was judged'),
  requirement: f.requirement('the requirement, with its document'),
  status: f.choice(STATUSES, 'the judgement'),
  how: f.text('how it is done here').optional(),
  reason: f.text('why; needed when compensated or notApplicable').optional(),
  approvedBy: f.text('who agreed; needed when compensated or notApplicable').optional(),
  evidence: f.list(f.refTo('evidence', 'an evidence item'), 'what shows it').optional(),
  expires: f.date('last day on which the answer holds; needed when compensated').optional(),
  measures: f
    .list(
      f.refTo('measure', 'a measure'),
      'compensated: what stands in for the requirement; otherwise: what will close the gap',
    )
    .optional(),
  dependsOn: f
    .list(f.requirement('a requirement'), 'compensated only: rows that must be satisfied at the same place')
    .optional(),
  appliesTo: f.list(f.place('a zone or conduit'), 'compensated only: places that may inherit it').optional(),
  effectiveTo: f
    .level('met or compensated: the highest SL this is good for; SL-A of its FR goes no higher')
    .optional(),
  effectReviewed: f.date('when it was tried that this does not hinder an essential function').optional(),
  maturity: f
    .oneToFour('how the process is lived, ML 1 to 4; only rows of documents with maturity levels')
    .optional(),
  capability: f
    .choice(
      CAPABILITIES,
      'component rows: met out of the box, met by configuration, or left to the system around it',
    )
    .optional(),
  exceptions: f.list(ExceptionSchema, 'assets or classes of assets with another status').optional(),
  assessor: f.text('who judged').optional(),
  assessed: f.date('when it was judged; for the record, it bounds nothing').optional(),
  note: f.text('anything else').optional(),
});

export const EvidenceSchema = z.strictObject({
  id: f.id('the evidence item'),
  title: f.text('what it is'),
  kind: f.choice(
    EVIDENCE_KINDS,
    'documentation says it, implementation shows it is set, effectiveness shows that it works',
  ),
  type: f.text('such as config export, screenshot, log, test report, interview note').optional(),
  places: f.list(f.place('a place'), 'the very places it covers; a site does not cover its zones'),
  collected: f.date('first day on which it counts').optional(),
  expires: f.date('last day on which it counts').optional(),
  collectedBy: f.text('who collected it').optional(),
  source: f.text('the system or person it comes from').optional(),
  file: f.text('where the file lies').optional(),
  sha256: f.sha256('SHA-256 of the file, lower-case hexadecimal').optional(),
  note: f.text('anything else').optional(),
});

export const CHECK_STAGES = ['factory', 'site', 'operation'] as const;

export const CheckSchema = z.strictObject({
  place: f.place('where it was checked'),
  requirement: f.requirement('what was checked'),
  result: f.choice(['pass', 'fail'], 'how it ended'),
  by: f.text('who checked, such as independent, internal, supplier'),
  date: f.date('when'),
  retestBy: f.date('last day on which the check counts').optional(),
  method: f.choice(['inspect', 'interview', 'configuration', 'test'], 'how it was checked').optional(),
  stage: f
    .choice(
      CHECK_STAGES,
      'factory: before delivery (FAT); site: on the site, before hand-over (SAT); operation: after that',
    )
    .optional(),
  note: f.text('what was seen').optional(),
});

export const DECISIONS = ['planned', 'accepted', 'transferred'] as const;

/** What is decided about a gap; without one it is open. It closes nothing: the row stays as it is judged. */
export const DispositionSchema = z.strictObject({
  place: f.place('the zone or conduit that has the gap'),
  requirement: f.requirement('the row of 62443-3-3 that is not satisfied there'),
  decision: f.choice(
    DECISIONS,
    'planned: it will be closed by `until`; accepted: it may stand until then; transferred: somebody else answers for it until then',
  ),
  reason: f.text('why; needed when accepted or transferred').optional(),
  owner: f.text('planned: who closes it; transferred: who took it over, and needed then').optional(),
  approvedBy: f.text('who agreed; needed when accepted or transferred').optional(),
  decided: f.date('when it was decided; for the record, it bounds nothing').optional(),
  until: f.date('last day on which the decision holds; on the next the gap is open again'),
  note: f.text('anything else').optional(),
});

export const WaiverSchema = z.strictObject({
  id: f.id('the waiver'),
  finding: f.text('the id of the finding it covers'),
  reason: f.text('why the finding may stand'),
  approvedBy: f.text('who agreed'),
  expires: f.date('last day on which it holds'),
});

/** Said of a zone before it is judged row by row; an unstated question is one nobody asked. */
const said = (description: string) =>
  z
    .union([z.boolean(), z.literal('unknown')])
    .meta({ description: `${description}: true, false or unknown` });

/** Twelve plain questions about a zone. The answers are provisional: they give a range for SL-A and judge no row. */
export const TriageSchema = z.strictObject({
  place: f.place('the zone'),
  accounts: said(
    'everybody signs in with a personal account, and accounts of those who left are gone',
  ).optional(),
  signIn: said('sign-in is sound: no vendor passwords, hidden typing, lock after wrong tries').optional(),
  devices: said('programs and devices prove who they are before they are let in, by radio too').optional(),
  remote: said('access from outside is opened for its purpose and closed afterwards').optional(),
  rights: said('people and programs can do only what their role needs, unattended screens lock').optional(),
  media: said('sticks, service laptops and files from elsewhere are checked before use').optional(),
  records: said('events are recorded with the right time, kept safe and looked at').optional(),
  state: said('what is installed and set is known, and a change would be noticed').optional(),
  operation: said('the control stays safe on wrong input, faults and load').optional(),
  borders: said('a device at the border lets through only what is listed').optional(),
  secrets: said('what outsiders must not read is protected where it is kept, sent or scrapped').optional(),
  backup: said('programs and settings are backed up and restoring was tried').optional(),
  assessor: f.text('who said so').optional(),
  assessed: f.date('when it was said').optional(),
  note: f.text('anything else').optional(),
});

export const TRIAGE_QUESTIONS = [
  'accounts',
  'signIn',
  'devices',
  'remote',
  'rights',
  'media',
  'records',
  'state',
  'operation',
  'borders',
  'secrets',
  'backup',
] as const;

export type TriageQuestion = (typeof TRIAGE_QUESTIONS)[number];
export type Triage = z.infer<typeof TriageSchema>;
export type Status = (typeof STATUSES)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type AnswerException = z.infer<typeof ExceptionSchema>;
export type Answer = z.infer<typeof AnswerSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type Check = z.infer<typeof CheckSchema>;
export type Decision = (typeof DECISIONS)[number];
export type Disposition = z.infer<typeof DispositionSchema>;
export type Waiver = z.infer<typeof WaiverSchema>;
