/** What a shipped catalog can ask wrongly: kinds of evidence, sentences that stand twice, questions that ask nothing. */
import { COMPONENT, LAW, PROGRAM, STATES, SYSTEM, type Planted } from './planted.ts';

export const PLANTED_WORDS: readonly Planted[] = [
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
