/** What was judged and what shows it: answers, evidence, checks, waivers (worksheets of PRACTICE 2.12, 2.22). */
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

export const CheckSchema = z.strictObject({
  place: f.place('where it was checked'),
  requirement: f.requirement('what was checked'),
  result: f.choice(['pass', 'fail'], 'how it ended'),
  by: f.text('who checked, such as independent, internal, supplier'),
  date: f.date('when'),
  retestBy: f.date('last day on which the check counts').optional(),
  method: f.choice(['inspect', 'interview', 'configuration', 'test'], 'how it was checked').optional(),
  note: f.text('what was seen').optional(),
});

export const WaiverSchema = z.strictObject({
  id: f.id('the waiver'),
  finding: f.text('the id of the finding it covers'),
  reason: f.text('why the finding may stand'),
  approvedBy: f.text('who agreed'),
  expires: f.date('last day on which it holds'),
});

export type Status = (typeof STATUSES)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type AnswerException = z.infer<typeof ExceptionSchema>;
export type Answer = z.infer<typeof AnswerSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type Check = z.infer<typeof CheckSchema>;
export type Waiver = z.infer<typeof WaiverSchema>;
