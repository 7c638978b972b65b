/** Values that are wrong by themselves: ids, words, levels, days, figures, lengths; see cases.ts. */
import { answer, ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_VALUES: readonly BrokenPlant[] = [
  {
    name: 'a day as it is written in German, and a status people abbreviate',
    codes: ['bad-date', 'wrong-value'],
    text: answer('    expires: ⌖30.6.2027\n    status: ⌖n/a\n'),
    says: 'did you mean `2027-06-30`',
  },
  {
    name: 'an id with capitals',
    codes: ['bad-id'],
    text: 'zones:\n  - { id: ⌖Alpha, name: A, kind: control }\n',
  },
  {
    name: 'an id that starts with a digit',
    codes: ['bad-id'],
    text: 'zones:\n  - { id: ⌖1a, name: A, kind: control }\n',
  },
  {
    name: 'an id of 65 characters',
    codes: ['bad-id'],
    text: `zones:\n  - { id: ⌖${'a'.repeat(65)}, name: A, kind: control }\n`,
  },
  {
    name: 'a reserved id',
    codes: ['reserved-id'],
    text: 'zones:\n  - { id: ⌖true, name: A, kind: control }\n',
  },
  {
    name: 'another reserved id',
    codes: ['reserved-id'],
    text: 'zones:\n  - { id: ⌖yes, name: A, kind: control }\n',
  },
  {
    name: 'a kind that is none',
    codes: ['wrong-value'],
    text: 'zones:\n  - { id: a, name: A, kind: ⌖contrl }\n',
    says: '`control`',
  },
  {
    name: 'a Purdue level that is none',
    codes: ['wrong-value'],
    text: 'zones:\n  - { id: a, name: A, kind: control, level: ⌖6 }\n',
  },
  { name: 'a status that is none', codes: ['wrong-value'], text: answer('    status: ⌖yes\n') },
  {
    name: 'a fact that is neither true nor false',
    codes: ['wrong-value'],
    text: 'zones:\n  - { id: a, name: A, kind: control, facts: { wireless: ⌖maybe } }\n',
  },
  {
    name: 'a quoted truth value',
    codes: ['quoted-value'],
    text: 'measures:\n  - { id: m, name: M, inPlace: ⌖"true" }\n',
    says: 'write it without them: true',
  },
  {
    name: 'an SL of 5',
    codes: ['level-out-of-range'],
    text: 'zones:\n  - { id: a, name: A, kind: control, slTarget: ⌖5 }\n',
  },
  { name: 'an SL of −1', codes: ['level-out-of-range'], text: 'method: { baseline: ⌖-1 }\n' },
  { name: 'an SL of 2.5', codes: ['level-out-of-range'], text: 'method: { baseline: ⌖2.5 }\n' },
  {
    name: 'an SL out of range in a vector',
    codes: ['level-out-of-range'],
    text: 'zones:\n  - id: a\n    name: A\n    kind: control\n    slTarget: { vector: { IAC: 2, UC: ⌖9, SI: 2, DC: 1, RDF: 3, TRE: 2, RA: 2 }, rationale: r }\n',
  },
  {
    name: 'a day that does not exist',
    codes: ['bad-date'],
    text: answer('    status: met\n    expires: ⌖2026-02-30\n'),
  },
  {
    name: 'a date in another form',
    codes: ['bad-date'],
    text: answer('    status: met\n    expires: ⌖30.06.2027\n'),
  },
  {
    name: 'a cost with a unit',
    codes: ['bad-number'],
    text: 'measures:\n  - { id: m, name: M, cost: ⌖38k }\n',
  },
  { name: 'a negative cost', codes: ['bad-number'], text: 'measures:\n  - { id: m, name: M, cost: ⌖-1 }\n' },
  {
    name: 'a digest of another length',
    codes: ['bad-digest'],
    text: `${ZONE}evidence:\n  - { id: e, title: E, kind: implementation, places: [zone:a], sha256: ⌖abc }\n`,
  },
  {
    name: 'a cost below nothing',
    codes: ['bad-number'],
    text: 'measures:\n  - { id: m, name: M, cost: ⌖-0 }\n',
  },
  { name: 'a text that is too long', codes: ['too-long'], text: `site: { name: ⌖${'x'.repeat(20_001)} }\n` },
  {
    name: 'too many entries',
    codes: ['too-many'],
    text: `site: { name: S }\nsuc:\n  - { id: s, name: S, zones: ⌖[${'a, '.repeat(5_000)}a] }\n`,
  },
];
