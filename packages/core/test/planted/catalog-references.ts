/** Ids of a shipped catalog that stand twice, and names in it that lead to nothing. */
import { COMPONENT, LAW, PROGRAM, STATES, SYSTEM, TECHNIQUES, WORKFLOW, type Planted } from './planted.ts';

export const PLANTED_IDS: readonly Planted[] = [
  {
    name: 'SR 7.8 is called SR 7.7, as the row above it',
    in: SYSTEM,
    change: (json) => (json.rows[99].id = 'SR 7.7'),
    problems: ['repeated-id rows[99].id'],
  },
  {
    name: 'a fact stands twice',
    in: SYSTEM,
    change: (json) => json.facts.push(json.facts[0]),
    problems: ['repeated-id facts[14].id'],
  },
  {
    name: 'a group stands twice',
    in: PROGRAM,
    change: (json) => json.groups.push(json.groups[0]),
    problems: ['repeated-id groups[24].id'],
  },
  {
    name: 'a mitigation stands twice',
    in: TECHNIQUES,
    change: (json) => json.mitigations.push(json.mitigations[0]),
    problems: ['repeated-id mitigations[52].id'],
  },
  {
    name: 'a control of ISO/IEC 27001 stands twice',
    in: 'iso-27001@2022',
    change: (json) => json.rows.push(json.rows[0]),
    problems: ['repeated-id rows[103].id'],
  },
  {
    name: 'an example control stands twice',
    in: 'sl-examples@2026',
    change: (json) => (json.rows[1].id = json.rows[0].id),
    problems: ['repeated-id rows[1].id'],
  },
];

export const PLANTED_REFERENCES: readonly Planted[] = [
  {
    name: 'SR 1.1 depends on a fact that is not there',
    in: SYSTEM,
    change: (json) => (json.rows[0].facts[0] = 'humanAcess'),
    problems: ['unknown-fact rows[0].facts[0]'],
  },
  {
    name: 'a fact is lost and one row still depends on it',
    in: SYSTEM,
    change: (json) => json.facts.splice(1, 1),
    problems: ['unknown-fact rows[32].facts[0]'],
  },
  {
    name: 'a suggestion names a row that is not there',
    in: SYSTEM,
    change: (json) => (json.suggests[0].also = 'SR 1.1 RE 4'),
    problems: ['unknown-row suggests[0].also'],
  },
  {
    name: 'a number used by class stands for a row that is not there',
    in: COMPONENT,
    change: (json) => (json.byClass[0].rows[0] = 'EDR 1.6'),
    problems: ['unknown-row byClass[0].rows[0]'],
  },
  {
    name: 'ORG 1.1 belongs to a group that is not there',
    in: PROGRAM,
    change: (json) => (json.rows[0].group = 'ORG 4'),
    problems: ['unknown-group rows[0].group'],
  },
  {
    name: 'group ORG 1 lies within an element that is not there',
    in: PROGRAM,
    change: (json) => (json.groups[1].within = 'SPE 9'),
    problems: ['unknown-group groups[1].within'],
  },
  {
    name: 'a step of the workflow leads to a group that is not there',
    in: WORKFLOW,
    change: (json) => (json.workflow.steps[6].to = 'ZCR 8'),
    problems: ['unknown-group workflow.steps[6].to'],
  },
  {
    name: 'the loop names a row that is not there',
    in: WORKFLOW,
    change: (json) => (json.workflow.loop.rows[12] = 'ZCR 5.14'),
    problems: ['unknown-row workflow.loop.rows[12]'],
  },
  {
    name: 'the loop goes back to a row that is not there',
    in: WORKFLOW,
    change: (json) => (json.workflow.loop.branches[3].to = 'ZCR 5'),
    problems: ['unknown-row workflow.loop.branches[3].to'],
  },
  {
    name: 'a document comes from a row that is not there',
    in: WORKFLOW,
    change: (json) => (json.workflow.documents[0].from[0] = 'ZCR 1'),
    problems: ['unknown-row workflow.documents[0].from[0]'],
  },
  {
    name: 'a section of the specification answers to a row that is not there',
    in: WORKFLOW,
    change: (json) => (json.workflow.specification[7].row = 'ZCR 6.10'),
    problems: ['unknown-row workflow.specification[7].row'],
  },
  {
    name: 'the circulated table has a letter that is not there',
    in: LAW,
    change: (json) => (json.variants[0].rows[7].row = '21(2)(k)'),
    problems: ['unknown-row variants[0].rows[7].row'],
  },
  {
    name: 'a patch goes to a state that is not there',
    in: STATES,
    change: (json) => (json.transitions[0].to = 'deferred'),
    problems: ['unknown-state transitions[0].to'],
  },
  {
    name: 'a technique serves a tactic that is not there',
    in: TECHNIQUES,
    change: (json) => (json.rows[0].tactics[0] = 'TA0001'),
    problems: ['unknown-tactic rows[0].tactics[0]'],
  },
  {
    name: 'a technique has a mitigation that is not there',
    in: TECHNIQUES,
    change: (json) => (json.rows[0].mitigations[7] = 'M1037'),
    problems: ['unknown-mitigation rows[0].mitigations[7]'],
  },
  {
    name: 'a technique strikes an asset that is not there',
    in: TECHNIQUES,
    change: (json) => json.rows[0].assets.push('A0019'),
    problems: ['unknown-asset rows[0].assets[9]'],
  },
];
