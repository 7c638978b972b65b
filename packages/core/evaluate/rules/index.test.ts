import { describe, expect, it } from 'vitest';
import { isRuleId, RULE_IDS, RULE_INFOS, RULES } from './index.ts';
import { EXAMPLES } from './test/examples.ts';
import { findingsOf, idsOf } from './test/smallest.ts';

describe('the list of rules', () => {
  it('has a fixed order, which pages and reports follow', () => {
    expect(RULE_IDS).toEqual([
      'business-with-iacs',
      'safety-with-other',
      'parent-across-border',
      'special-asset-outside-kind',
      'asset-placement',
      'dual-homed',
      'flow-without-conduit',
      'level-skip',
      'wide-ports',
      'clear-text-write',
      'safety-below-neighbour',
      'no-sl-target',
      'child-lower-target',
      'target-below-risk',
      'fact-contradicted',
      'zone-better-than-conduit',
      'zone-without-owner',
      'zone-without-boundary',
      'zone-not-reviewed',
      'target-without-rationale',
      'target-not-approved',
      'suc-leaves-out-zone',
      'conduit-without-flow',
      'conduit-without-device',
      'conduit-without-rules',
      'conduit-joins-many',
      'wireless-without-fact',
      'external-conduit-open',
      'one-way-against-flow',
      'conduit-below-zones',
      'zone-without-asset',
      'remote-without-second-factor',
      'remote-ends-inside',
      'dmz-passes-on',
      'safety-changed-from-outside',
      'safety-remote-access',
      'flow-without-purpose',
      'flow-not-approved',
      'flow-not-observed',
      'flow-past-until',
      'duplicate-address',
      'support-ended',
      'controller-without-backup',
      'shared-accounts',
      'asset-unidentified',
      'asset-not-verified',
      'product-without-support-end',
      'supplier-without-record',
      'supplier-not-reviewed',
      'claimed-not-evidenced',
      'evidence-uncited',
      'evidence-without-hash',
      'expired-evidence-cited',
      'answer-expires-soon',
      'compensated-without-measure',
      'compensation-expires-soon',
      'not-applicable-against-fact',
      'facts-undecided',
      'removable-media-unstated',
      'essential-function-not-reviewed',
      'function-without-place',
      'edition-superseded',
      'measure-uncited',
      'measure-unplanned',
      'answer-behind-measure',
      'answer-counts-nowhere',
      'disposition-lapsed',
      'disposition-expires-soon',
      'disposition-before-answer',
      'disposition-without-gap',
      'waiver-expires-soon',
      'failed-check-claimed',
      'criteria-not-approved',
      'worst-case-hackable-unknown',
      'worst-case-without-scenario',
      'scenario-untreated',
      'decision-lapsed',
      'decision-expires-soon',
      'mitigation-without-measure',
      'countermeasure-cites-nothing',
      'countermeasure-row-elsewhere',
      'technique-unknown',
      'library-scenario-unknown',
      'lowers-nothing',
      'scenario-path-broken',
      'conduit-below-scenario',
      'scenario-incomplete',
      'severe-scenario-without-origin',
      'scenario-not-reviewed',
      'scenario-without-owner',
      'scenario-review-past',
      'treatment-overdue',
      'treatment-without-due',
      'role-unknown',
      'zone-without-scenario',
      'rule-failed',
      'waiver-expired',
      'waiver-unused',
    ]);
  });

  it('knows its ids', () => {
    expect(RULE_IDS.every(isRuleId)).toBe(true);
    expect(isRuleId('toString')).toBe(false);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s stands under its own id', (id, rule) => {
    expect(Object.keys(EXAMPLES)).toContain(id);
    expect(rule.id).toBe(id);
  });

  it.each(RULE_INFOS.map((info) => [info.id, info] as const))('%s is documented', (_id, { doc }) => {
    for (const text of [doc.looksAt, doc.cannotSee, doc.fix, doc.checkByHand]) {
      expect(text).toMatch(/^[A-Z`].{25,}[.?]$/s);
    }
    expect(doc.title).toMatch(/^[A-Z].*[^.]$/);
    expect(doc.clause).toMatch(/\d/);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s finds its example, and only there',
    (id, rule) => {
      const { plant, evaluation, finding } = EXAMPLES[id as keyof typeof EXAMPLES];
      expect(idsOf(rule, plant, evaluation)).toEqual([finding]);
      expect(findingsOf(rule, {})).toEqual([]);
    },
  );
});
