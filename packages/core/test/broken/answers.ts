/** Answers, checks, triages and decisions that are not whole, stand twice or say too much; see cases.ts. */
import { answer, ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_ANSWERS: readonly BrokenPlant[] = [
  {
    name: 'a triage of the site, and two of one zone',
    codes: ['triage-place', 'duplicate-id'],
    text: `${ZONE}triage:\n  - { place: ⌖site, backup: true }\n  - { place: zone:a, backup: unknown }\n  - { place: ⌖zone:a, backup: false }\n`,
  },
  {
    name: 'decisions about gaps of an asset, of an external zone, of a row of an overlay, of one gap twice, and one without an approver',
    codes: [
      'disposition-place',
      'disposition-place',
      'disposition-row',
      'duplicate-id',
      'disposition-incomplete',
      'missing-field',
    ],
    text: `${ZONE}  - { id: out, name: Out, kind: external }
assets:
  - { id: t, type: controller, zones: [a] }
overlays:
  - { id: o, name: O, rows: [{ id: r, title: T }] }
dispositions:
  - { place: ⌖asset:t, requirement: 62443-3-3/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: ⌖zone:out, requirement: 62443-3-3/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: ⌖o/r, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: ⌖62443-3-3@2013/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.2, decision: ⌖transferred, reason: r, until: 2027-01-01 }
  - ⌖{ place: zone:a, requirement: 62443-3-3/SR 1.3, decision: planned }
`,
    says: '`asset:t` has no gaps to decide about',
  },
  {
    name: 'last days before the first',
    codes: ['days-reversed', 'days-reversed', 'days-reversed', 'days-reversed', 'bad-date'],
    text: `${ZONE}products:
  - { id: p, name: P, version: 1, class: EDR, certificate: { scheme: S, version: 1, sl: 2, issued: 2026-05-02, expires: ⌖2026-05-01 } }
  - { id: q, name: Q, version: 1, class: EDR, certificate: { scheme: S, version: 1, sl: 2, issued: 2026-05-01, expires: 2026-05-01 } }
evidence:
  - { id: e, title: E, kind: documentation, places: [zone:a], collected: 2026-05-02, expires: ⌖2026-05-01 }
  - { id: f, title: F, kind: documentation, places: [zone:a], collected: 2026-05-01, expires: 2026-05-01 }
checks:
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, result: pass, by: b, date: 2027-01-01, retestBy: ⌖2026-12-31 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.2, result: pass, by: b, date: 2027-01-01, retestBy: 2027-01-01 }
dispositions:
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, decision: planned, decided: 2026-05-02, until: ⌖2026-05-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.2, decision: planned, decided: 2026-05-01, until: 2026-05-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.3, decision: planned, decided: ⌖2026-05, until: 2026-05-01 }
`,
    says: '`expires: 2026-05-01` lies before `issued: 2026-05-02`',
  },
  {
    name: 'a maturity level of a system requirement',
    codes: ['maturity-misplaced'],
    text: answer('    status: met\n    maturity: ⌖3\n'),
    says: 'without maturity levels',
  },
  {
    name: 'a maturity level that is none',
    codes: ['wrong-value'],
    text: answer('    status: met\n    maturity: ⌖5\n'),
  },
  {
    name: 'a requirement of no product',
    codes: ['not-judged-here', 'unknown-reference'],
    text: `${ZONE}answers:\n  - { place: ⌖⌖product:x, requirement: 62443-3-3/SR 1.1, status: met }\n`,
  },
  {
    name: 'two answers to one requirement',
    codes: ['answered-twice'],
    text: `${answer('    status: met\n')}  - place: zone:a\n    requirement: ⌖62443-3-3/SR 1.1\n    status: unmet\n`,
    says: 'plant.yaml:9:18',
  },
  {
    name: 'two spellings of one requirement',
    codes: ['answered-twice'],
    text: `${answer('    status: met\n')}  - place: zone:a\n    requirement: ⌖62443-3-3@2013/SR 1.1\n    status: unmet\n`,
  },
  {
    name: 'two equal checks',
    codes: ['checked-twice'],
    text: `${ZONE}checks:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, result: pass, by: x, date: 2026-01-01 }\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, result: fail, by: x, date: ⌖2026-01-01 }\n`,
  },
  {
    name: 'notApplicable without an approver',
    codes: ['not-applicable-incomplete'],
    text: answer('    status: ⌖notApplicable\n    reason: r\n'),
  },
  {
    name: 'a dependency of a met answer',
    codes: ['only-compensated'],
    text: answer('    status: met\n    dependsOn: ⌖[62443-3-3/SR 1.2]\n'),
  },
  {
    name: 'a bound on an unmet answer',
    codes: ['effective-to-misplaced'],
    text: answer('    status: unmet\n    effectiveTo: ⌖2\n'),
  },
  {
    name: 'an exception of nothing',
    codes: ['exception-subject'],
    text: answer('    status: met\n    exceptions:\n      - ⌖{ status: unmet }\n'),
  },
  {
    name: 'exceptions at an asset',
    codes: ['not-at-an-asset'],
    text: 'assets:\n  - { id: x, type: hmi }\nanswers:\n  - place: asset:x\n    requirement: 62443-3-3/SR 1.1\n    status: met\n    exceptions: ⌖[{ class: hmi, status: unmet }]\n',
  },
];
