/** A grave scenario from nowhere. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'severe-scenario-without-origin',
  severity: 'note',
  doc: {
    title: 'Grave scenario without a link to the hazard study',
    looksAt:
      'Scenarios whose severity before countermeasures is one of the two highest levels of the plant, with neither `worstCases` nor a `ref` to where it was found.',
    clause: '62443-3-2 ZCR 2.1, ZCR 5.3',
    cannotSee: 'Whether the node of the hazard study that is named rates it alike.',
    fix: 'Name the worst case it brings about, or the node of the HAZOP or LOPA in `ref`.',
    checkByHand:
      'Look the consequence up in the hazard study. If it is not there, process safety wants to know.',
  },
  *find({ plant: { risk }, scenarios }: RuleInput): Iterable<Found> {
    const grave = (risk?.severities.length ?? 0) - 1;
    for (const { scenario, unmitigated } of scenarios) {
      const { id, ref, worstCases = [] } = scenario;
      const { severity } = unmitigated;
      if (severity === null || severity < grave || ref !== undefined || worstCases.length > 0) continue;
      yield { at: `scenario:${id}`, params: { scenario: id, severity } };
    }
  },
};
