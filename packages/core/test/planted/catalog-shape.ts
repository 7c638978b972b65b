/** What the schema of catalogs refuses. */
import { COMPONENT, LAW, PROGRAM, PROVIDER, STATES, SYSTEM, WORKFLOW, type Planted } from './planted.ts';

export const PLANTED_SHAPE: readonly Planted[] = [
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
