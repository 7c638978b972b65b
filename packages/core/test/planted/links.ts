/** One error each, planted in a shipped set of links, with everything that reading and resolving it must say. */
import type { Planted } from './planted.ts';

const TO_SYSTEM = '62443-4-2--62443-3-3.json';
const MIGRATION = '62443-2-1@2010--2024.json';
const TO_LAW = '62443-3-3--nis2.json';

export const PLANTED_IN_LINKS: readonly Planted[] = [
  {
    name: 'a link starts at a row that is not there',
    in: TO_SYSTEM,
    change: (json) => (json.links[0].from = 'CR 0.1'),
    problems: ['link-to-nothing links: 62443-4-2@2019/CR 0.1'],
  },
  {
    name: 'a link leads to a row that is not there',
    in: TO_LAW,
    change: (json) => (json.links[0].to[0] = '21(2)(k)'),
    problems: ['link-to-nothing links: nis2@2022-2555/21(2)(k)'],
  },
  {
    name: 'a link leads to a row of another document',
    in: TO_LAW,
    change: (json) => json.links[0].to.push('SR 1.1'),
    problems: ['link-to-nothing links: nis2@2022-2555/SR 1.1'],
  },
  {
    name: 'a link leads to the name of a key that every object has',
    in: TO_LAW,
    change: (json) => json.links[0].to.push('constructor'),
    problems: ['link-to-nothing links: nis2@2022-2555/constructor'],
  },
  {
    name: 'a row that is not there is said to be without a link',
    in: MIGRATION,
    change: (json) => (json.without[0].from = '4.2.2.2'),
    problems: ['link-to-nothing without: 62443-2-1@2010/4.2.2.2'],
  },
  {
    name: 'the links start at an edition that is not there',
    in: TO_LAW,
    change: (json) => (json.from = '62443-3-3@2014'),
    problems: ['unknown-catalog from: 62443-3-3@2014'],
  },
  {
    name: 'the links lead to a catalog that is not there',
    in: TO_LAW,
    change: (json) => (json.to = 'nis3@2022-2555'),
    problems: ['unknown-catalog to: nis3@2022-2555'],
  },
  {
    name: 'a link stands twice in one entry',
    in: TO_LAW,
    change: (json) => json.links[0].to.push(json.links[0].to[0]),
    problems: ['repeated-link links: 62443-3-3@2013/SR 2.8'],
  },
  {
    name: 'a link stands twice in two entries of different kinds',
    in: TO_LAW,
    change: (json) => json.links.push({ ...json.links[0], kind: 'part' }),
    problems: ['repeated-link links: 62443-3-3@2013/SR 2.8'],
  },
  {
    name: 'the kind of the set is none',
    in: TO_LAW,
    change: (json) => (json.kind = 'equivalent'),
    problems: ['not-as-schema kind'],
  },
  {
    name: 'the kind of a link is none',
    in: TO_LAW,
    change: (json) => (json.links[3].kind = 'Equal'),
    problems: ['not-as-schema links[3].kind'],
  },
  {
    name: 'the grade of a link is none',
    in: TO_LAW,
    change: (json) => (json.links[3].grade = 'certain'),
    problems: ['not-as-schema links[3].grade'],
  },
  {
    name: 'the grade of the set is missing',
    in: TO_LAW,
    change: (json) => delete json.grade,
    problems: ['not-as-schema grade'],
  },
  {
    name: 'a link has a key too many',
    in: TO_LAW,
    change: (json) => (json.links[0].because = 'it seems so'),
    problems: ['not-as-schema links[0]'],
  },
  {
    name: 'a link leads nowhere',
    in: TO_LAW,
    change: (json) => (json.links[0].to = []),
    problems: ['not-as-schema links[0].to'],
  },
  {
    name: 'there are no links',
    in: TO_LAW,
    change: (json) => (json.links = []),
    problems: ['not-as-schema links'],
  },
  {
    name: 'a document is named without its edition',
    in: TO_LAW,
    change: (json) => (json.to = 'nis2'),
    problems: ['not-as-schema to'],
  },
  {
    name: 'a row is without a link for no reason',
    in: MIGRATION,
    change: (json) => (json.without[0].why = ''),
    problems: ['not-as-schema without[0].why'],
  },
];
