/** One error each, planted in a shipped catalog, with everything that verifying it must say. */
export interface Planted {
  readonly name: string;
  readonly in: string;
  readonly change: (json: any) => void;
  /** `<code> <path>`, and for a count its name, in the order told. */
  readonly problems: readonly string[];
}

const SYSTEM = '62443-3-3@2013';
const COMPONENT = '62443-4-2@2019';
const PROGRAM = '62443-2-1@2024';
const PROVIDER = '62443-2-4@2023';
const WORKFLOW = '62443-3-2@2020';
const LAW = 'nis2@2022-2555';
const STATES = '62443-2-3@2015';
const TECHNIQUES = 'attack-ics@18.1';

function swap(list: any[], a: number, b: number): void {
  [list[a], list[b]] = [list[b], list[a]];
}

const LEVELS: readonly Planted[] = [
  {
    name: 'SR 1.1 falls from selected at SL 2 to not selected at SL 3',
    in: SYSTEM,
    change: (json) => (json.rows[0].sl[2] = false),
    problems: ['other-count rows: cumulative', 'level-gap rows[0].sl'],
  },
  {
    name: 'SR 7.8 is selected at no SL',
    in: SYSTEM,
    change: (json) => json.rows[99].sl.fill(false),
    problems: ['other-count rows: cumulative', 'no-level rows[99].sl'],
  },
  {
    name: 'SR 1.2 RE 1 starts at SL 1, below SR 1.2 at SL 2',
    in: SYSTEM,
    change: (json) => json.rows[5].sl.fill(true),
    problems: ['other-count rows: cumulative', 'below-base rows[5].sl'],
  },
  {
    name: 'SR 3.4 has the level of the first print again, SL 1, without the corrigendum',
    in: SYSTEM,
    change: (json) => json.rows.find(({ id }: any) => id === 'SR 3.4').sl.fill(true),
    problems: ['other-count rows: cumulative'],
  },
  {
    name: 'CR 1.2 RE 1 starts below its base',
    in: COMPONENT,
    change: (json) => json.rows[4].sl.fill(true),
    problems: ['below-base rows[4].sl'],
  },
  {
    name: 'CR 1.1 falls at SL 4',
    in: COMPONENT,
    change: (json) => (json.rows[0].sl[3] = false),
    problems: ['level-gap rows[0].sl'],
  },
];

const BASES: readonly Planted[] = [
  {
    name: 'SR 1.1 RE 1 stands above SR 1.1',
    in: SYSTEM,
    change: (json) => swap(json.rows, 0, 1),
    problems: ['base-not-above rows[0].base'],
  },
  {
    name: 'SR 1.1 RE 2 builds on an enhancement',
    in: SYSTEM,
    change: (json) => (json.rows[2].base = 'SR 1.1 RE 1'),
    problems: ['base-not-above rows[2].base'],
  },
  {
    name: 'CR 1.1 RE 1 builds on itself',
    in: COMPONENT,
    change: (json) => (json.rows[1].base = 'CR 1.1 RE 1'),
    problems: ['base-not-above rows[1].base'],
  },
  {
    name: 'SP.01.01 RE(1) builds on a row that is not there',
    in: PROVIDER,
    change: (json) => (json.rows[1].base = 'SP.01.01'),
    problems: ['base-not-above rows[1].base'],
  },
];

const IDS: readonly Planted[] = [
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

const REFERENCES: readonly Planted[] = [
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

const WORDS: readonly Planted[] = [
  {
    name: 'SR 1.1 takes documentation alone',
    in: SYSTEM,
    change: (json) => (json.rows[0].evidence = ['documentation']),
    problems: ['documentation-alone rows[0].evidence'],
  },
  {
    name: 'CR 1.1 takes documentation beside what is done',
    in: COMPONENT,
    change: (json) => json.rows[0].evidence.push('documentation'),
    problems: ['documentation-alone rows[0].evidence'],
  },
  {
    name: 'SR 1.1 names one kind of evidence twice',
    in: SYSTEM,
    change: (json) => (json.rows[0].evidence = ['implementation', 'implementation']),
    problems: ['repeated-kind rows[0].evidence'],
  },
  {
    name: 'two rows ask the same question',
    in: SYSTEM,
    change: (json) => (json.rows[1].question = json.rows[0].question),
    problems: ['shared-sentence rows[1].question'],
  },
  {
    name: 'a sentence of one intent stands in another, in capitals',
    in: PROGRAM,
    change: (json) => (json.rows[1].intent += ` ${json.rows[0].intent.split('. ')[0].toUpperCase()}.`),
    problems: ['shared-sentence rows[1].intent'],
  },
  {
    name: 'a question only states',
    in: LAW,
    change: (json) => (json.rows[0].question = 'The board decides on the measures of the plant.'),
    problems: ['not-a-question rows[0].question'],
  },
  {
    name: 'a question of a patch state only states',
    in: STATES,
    change: (json) => (json.rows[0].question = 'Some patches wait for a word from the supplier.'),
    problems: ['not-a-question rows[0].question'],
  },
];

const COUNTS: readonly Planted[] = [
  {
    name: 'SR 7.8 is lost',
    in: SYSTEM,
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows', 'other-count rows: bases', 'other-count rows: cumulative'],
  },
  {
    name: 'SR 1.1 is judged at a conduit without assets',
    in: SYSTEM,
    change: (json) => (json.rows[0].conduit = true),
    problems: ['other-count rows: conduit'],
  },
  {
    name: 'SR 1.1 is never inherited',
    in: SYSTEM,
    change: (json) => (json.rows[0].inherits = false),
    problems: ['other-count rows: neverInherited'],
  },
  {
    name: 'CR 1.1 is asked of software applications alone',
    in: COMPONENT,
    change: (json) => (json.rows[0].class = 'SAR'),
    problems: ['other-count rows: common', 'other-count rows: SAR'],
  },
  {
    name: 'a constraint of the whole component is lost',
    in: COMPONENT,
    change: (json) => json.constraints.pop(),
    problems: ['other-count rows: constraints'],
  },
  {
    name: 'a number used by class is lost',
    in: COMPONENT,
    change: (json) => json.byClass.pop(),
    problems: ['other-count rows: byClass'],
  },
  {
    name: 'a row of the program is lost',
    in: PROGRAM,
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'a row of the 2010 program is lost',
    in: '62443-2-1@2010',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'an enhancement is counted as a base requirement',
    in: PROVIDER,
    change: (json) => (json.rows[1].base = null),
    problems: ['other-count rows: bases', 'other-count rows: enhancements'],
  },
  {
    name: 'a row that recommends now binds',
    in: WORKFLOW,
    change: (json) => (json.rows.find(({ id }: any) => id === 'ZCR 3.4').strength = 'shall'),
    problems: ['other-count rows: should'],
  },
  {
    name: 'a characteristic of a zone or conduit is lost',
    in: WORKFLOW,
    change: (json) => json.workflow.characteristics.pop(),
    problems: ['other-count rows: characteristics'],
  },
  {
    name: 'a document of the workflow is lost',
    in: WORKFLOW,
    change: (json) => json.workflow.documents.pop(),
    problems: ['other-count rows: documents'],
  },
  {
    name: 'SG-7 is lost',
    in: '62443-4-1@2018',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'letter (j) is no letter any more',
    in: LAW,
    change: (json) => (json.rows[11].id = '21(2)(jj)'),
    problems: ['other-count rows: letters'],
  },
  {
    name: 'a point of the Cyber Resilience Act is lost',
    in: 'cra@2024-2847',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'a subcategory of CSF is lost',
    in: 'nist-csf@2.0',
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
  {
    name: 'a transition is lost',
    in: STATES,
    change: (json) => json.transitions.pop(),
    problems: ['other-count rows: transitions'],
  },
  {
    name: 'a technique is lost',
    in: TECHNIQUES,
    change: (json) => json.rows.pop(),
    problems: ['other-count rows: rows'],
  },
];

const VECTOR: readonly Planted[] = [
  {
    name: 'UC stands before IAC',
    in: SYSTEM,
    change: (json) => swap(json.frs, 0, 1),
    problems: ['fr-order frs[0]', 'fr-order frs[1]'],
  },
  {
    name: 'the seventh FR is lost',
    in: SYSTEM,
    change: (json) => json.frs.pop(),
    problems: ['fr-count frs'],
  },
];

const SHAPE: readonly Planted[] = [
  {
    name: 'the kind of document is none',
    in: SYSTEM,
    change: (json) => (json.kind = 'standard'),
    problems: ['not-as-schema kind'],
  },
  {
    name: 'the schema is of a later edition',
    in: SYSTEM,
    change: (json) => (json.schema = 'bulkhead/catalog@2'),
    problems: ['not-as-schema schema'],
  },
  {
    name: 'a row has a key too many',
    in: SYSTEM,
    change: (json) => (json.rows[0].comment = 'look at this again'),
    problems: ['not-as-schema rows[0]'],
  },
  {
    name: 'a row misses its question',
    in: PROVIDER,
    change: (json) => delete json.rows[0].question,
    problems: ['not-as-schema rows[0].question'],
  },
  {
    name: 'a level is a word',
    in: SYSTEM,
    change: (json) => (json.rows[0].sl[1] = 'yes'),
    problems: ['not-as-schema rows[0].sl[1]'],
  },
  {
    name: 'a row has three levels',
    in: COMPONENT,
    change: (json) => json.rows[0].sl.pop(),
    problems: ['not-as-schema rows[0].sl'],
  },
  {
    name: 'a class is none',
    in: COMPONENT,
    change: (json) => (json.rows[0].class = 'PLC'),
    problems: ['not-as-schema rows[0].class'],
  },
  {
    name: 'an FR is none',
    in: SYSTEM,
    change: (json) => (json.rows[0].fr = 'FR 1'),
    problems: ['not-as-schema rows[0].fr'],
  },
  {
    name: 'there are more facts than bits in a word',
    in: SYSTEM,
    change: (json) => {
      for (const letter of 'abcdefghijklmnopqr') json.facts.push({ id: letter, trueWhen: letter });
    },
    problems: ['not-as-schema facts'],
  },
  {
    name: 'there are no rows',
    in: 'cra@2024-2847',
    change: (json) => (json.rows = []),
    problems: ['not-as-schema rows'],
  },
  {
    name: 'an id begins with a space',
    in: PROGRAM,
    change: (json) => (json.rows[0].id = ' ORG 1.1'),
    problems: ['not-as-schema rows[0].id'],
  },
  {
    name: 'a kind of evidence is none',
    in: WORKFLOW,
    change: (json) => (json.rows[0].evidence[0] = 'opinion'),
    problems: ['not-as-schema rows[0].evidence[0]'],
  },
  {
    name: 'nobody answers',
    in: WORKFLOW,
    change: (json) => (json.rows[0].answeredBy = []),
    problems: ['not-as-schema rows[0].answeredBy'],
  },
  {
    name: 'a strength is none',
    in: WORKFLOW,
    change: (json) => (json.rows[0].strength = 'may'),
    problems: ['not-as-schema rows[0].strength'],
  },
  {
    name: 'a deadline is no period',
    in: LAW,
    change: (json) => (json.rows[12].within = '24 hours'),
    problems: ['not-as-schema rows[12].within'],
  },
  {
    name: 'rows are judged at a zone, where no program is',
    in: PROGRAM,
    change: (json) => (json.judgedAt = 'zone'),
    problems: ['not-as-schema judgedAt'],
  },
  {
    name: 'a fifth maturity level',
    in: PROVIDER,
    change: (json) => (json.maturity[3].level = 5),
    problems: ['not-as-schema maturity[3].level'],
  },
  {
    name: 'a patch state is owned by nobody known',
    in: STATES,
    change: (json) => (json.rows[0].owner = 'vendor'),
    problems: ['not-as-schema rows[0].owner'],
  },
  {
    name: 'a pointer is of a certainty that is none',
    in: 'nist-sp800-53@r5',
    change: (json) => (json.rows[0].certainty = 'sure'),
    problems: ['not-as-schema rows[0].certainty'],
  },
  {
    name: 'an example stands at SL 5',
    in: 'sl-examples@2026',
    change: (json) => (json.rows[0].fromSl = 5),
    problems: ['not-as-schema rows[0].fromSl'],
  },
  {
    name: 'an example is asked of a kind of zone that is none',
    in: 'nis2-j@2022-2555',
    change: (json) => (json.rows[1].kinds[0] = 'kitchen'),
    problems: ['not-as-schema rows[1].kinds[0]'],
  },
];

export const PLANTED_IN_CATALOGS: readonly Planted[] = [
  ...LEVELS,
  ...BASES,
  ...IDS,
  ...REFERENCES,
  ...WORDS,
  ...COUNTS,
  ...VECTOR,
  ...SHAPE,
];
