import { describe, expect, it } from 'vitest';
import type { Finding } from '../evaluate/assessment.ts';
import { RULES, type DesignRuleId } from '../evaluate/rules/index.ts';
import { EXAMPLES } from '../evaluate/rules/test/examples.ts';
import { findingsOf } from '../evaluate/rules/test/smallest.ts';
import { LIST_KINDS } from '../model/kinds.ts';
import { withNames } from './finding-names.ts';
import { words as de } from './locales/de/index.ts';
import { words as en } from './locales/en/index.ts';
import { publishedFinding } from './render/finding.ts';

const FINDING: Finding = {
  id: 'finding:flow-without-conduit:flow:f',
  rule: 'flow-without-conduit',
  severity: 'error',
  at: 'flow:f',
  params: { flow: 'f', from: ['a'], to: ['b', 'c'], conduit: '', missing: 1 },
};

const NAMES: Readonly<Record<string, string>> = {
  'flow:f': 'Recipes',
  'zone:a': 'Control room',
  'zone:b': 'Cell',
  'zone:c': 'Cell',
  'zone:scada': 'SCADA servers',
};
const nameOf = (ref: string): string => NAMES[ref] ?? ref;

function finding(rule: string, params: Finding['params']): Finding {
  return { id: `finding:${rule}:zone:scada`, rule, severity: 'warning', at: 'zone:scada', params };
}

describe('a finding told by names', () => {
  it('says places as they are called and phrases in quotes', () => {
    const { message, fix } = publishedFinding(FINDING, en, nameOf);
    expect(message).toBe(
      'flow “Recipes” goes from zone Control room to zone Cell (b) and Cell (c) without a conduit',
    );
    expect(fix).toContain('the conduit that “Recipes” takes');
  });

  it('keeps in its marks what has no name', () => {
    const nameless = publishedFinding({ ...FINDING, params: { ...FINDING.params, flow: 'g' } }, en, nameOf);
    expect(nameless.message).toMatch(/^flow `g` goes from zone Control room/);
  });

  it('says facts in words, those of the plant and those of the sentence', () => {
    const contradicted = finding('fact-contradicted', {
      place: 'zone:scada',
      fact: 'untrustedAccess',
      byModel: 1,
    });
    expect(publishedFinding(contradicted, en, nameOf).message).toBe(
      'fact “access from an untrusted network” is stated false for SCADA servers, but the model shows it true',
    );
    expect(publishedFinding(contradicted, de, nameOf).message).toContain(
      '„Zugriff aus einem nicht vertrauenswürdigen Netz“',
    );
    const unstated = finding('removable-media-unstated', { zone: 'scada', assets: [] });
    expect(publishedFinding(unstated, en, nameOf).fix).toBe(
      'state the fact “removable media or portable devices” for SCADA servers or for the site',
    );
  });

  it('says fields and choices as the sheets call them, and others by words of their own', () => {
    const ofRule = (rule: string, params: Finding['params']) =>
      publishedFinding(finding(rule, params), en, nameOf);
    expect(ofRule('zone-not-reviewed', { zone: 'scada', never: 1, reviewed: '' }).fix).toBe(
      'review SCADA servers with its owner and state the day in “Last reviewed”',
    );
    expect(ofRule('safety-with-other', { zone: 'scada', safety: [], other: [] }).fix).toContain(
      'set “Serves” to “safety”',
    );
    const unapproved = ofRule('criteria-not-approved', { missing: ['approvedBy', 'date'] });
    expect(unapproved.message).toContain('state no “Approved by” and “Approved on”');
    expect(unapproved.fix).toContain('state “Approved by” and “Approved on” in “Risk criteria”');
    const due = { scenario: 's', due: '2026-01-31', treatment: 'mitigate', bare: 0, shown: '' };
    expect(ofRule('treatment-overdue', due).message).toMatch(/\(“mitigate”\)/);
  });

  it('says a finding by the title of its rule', () => {
    const expired = finding('waiver-expired', {
      waiver: 'w',
      approvedBy: 'head',
      expires: '2026-01-31',
      finding: 'finding:zone-without-owner:zone:scada',
    });
    expect(publishedFinding(expired, en, nameOf).message).toBe(
      'waiver `w` (approved by head) expired on 2026-01-31, so “Zone without an owner” (SCADA servers) stands',
    );
  });

  it('leaves it to a terminal to say ids', () => {
    expect(publishedFinding(FINDING, en).message).toBe(
      'flow `f` goes from zone a to zone b and c without a conduit',
    );
  });

  it.each(RULES.map(({ id }) => id))('%s names every thing, and by its kind', (id) => {
    const { plant, evaluation } = EXAMPLES[id as DesignRuleId];
    const rule = RULES.find((each) => each.id === id);
    const [found] = rule === undefined ? [] : findingsOf(rule, plant, evaluation);
    if (found === undefined) throw new Error('the example of the rule breaks it');
    const kinds = Object.entries(LIST_KINDS);
    const things = kinds.flatMap(([kind, key]) =>
      (plant[key] ?? []).flatMap((each) =>
        'id' in each ? [{ ref: `${kind}:${each.id}`, id: each.id }] : [],
      ),
    );
    const known = new Set<string>(things.flatMap((thing) => [thing.ref, thing.id]));
    const asked: string[] = [];
    const { params } = withNames(id, en.rules[id as DesignRuleId], found.params, en, (ref) => {
      asked.push(ref);
      return `name of ${ref}`;
    });
    const refs = new Set<string>([...things.map(({ ref }) => ref), 'site', 'organisation']);
    // Some examples name zones that they leave out.
    const isOther = (ref: string): boolean => !refs.has(ref) && known.has(ref.slice(ref.indexOf(':') + 1));
    expect(asked.filter(isOther)).toEqual([]);
    for (const [key, value] of Object.entries(found.params)) {
      const ids = typeof value === 'number' ? [] : [value].flat();
      const isNamed = ids.length > 0 && ids.every((each) => known.has(each));
      // A waiver has no name but its id.
      if (isNamed && key !== 'waiver') expect({ [key]: params[key] }).not.toEqual({ [key]: value });
    }
  });
});
