/** Faults in which answer counts at a place, and in what passes on from the places above it. */
import type { Fault } from './fault.ts';

export const SELECTION_FAULTS: readonly Fault[] = [
  {
    name: 'zone-row-answered-at-conduit',
    paragraph: '3.7',
    file: 'selection.ts',
    line: 'return given ?? inheritedAnswer(input, no, row);',
    fault: 'return (judgedAtZone(input, row) ? undefined : given) ?? inheritedAnswer(input, no, row);',
    means: 'what a conduit answers to a row that is left to the zones is ignored',
  },
  {
    name: 'inherited-over-false-fact',
    paragraph: '3.2',
    file: 'selection.ts',
    line: 'if (judgedAtZone(input, row) || ((input.table.facts[row] as number) & no) !== 0) return null;',
    fault: 'if (judgedAtZone(input, row)) return null;',
    means: 'a zone without wireless takes over an answer about wireless from the site',
  },
  {
    name: 'zone-row-from-site-at-conduit',
    paragraph: '3.7',
    file: 'selection.ts',
    line: 'if (judgedAtZone(input, row) || ((input.table.facts[row] as number) & no) !== 0) return null;',
    fault: 'if (((input.table.facts[row] as number) & no) !== 0) return null;',
    means: 'a conduit counts a site answer to a row that is judged at its zones',
  },
  {
    name: 'conduit-with-assets',
    paragraph: '3.7',
    file: 'selection.ts',
    line: 'return place.conduit !== null && place.seen.assets === 0 && table.atConduit[row] === 0;',
    fault: 'return place.conduit !== null && table.atConduit[row] === 0;',
    means: 'a firewall in a conduit is never judged on the rows about hosts',
  },
  {
    name: 'search-stops-at-what-does-not-pass',
    paragraph: '3.6',
    file: 'selection.ts',
    line: 'if (record === undefined || record.passes === PASSES.never) continue;',
    fault: 'if (record === undefined) continue; else if (record.passes === PASSES.never) return null;',
    means: "a parent's notApplicable hides the answer of the site from the zones below",
  },
  {
    name: 'compensation-passes-to-all',
    paragraph: '3.6',
    file: 'selection.ts',
    line: 'if (record.passes === PASSES.always || record.appliesTo?.has(place.ref)) return record;',
    fault: 'return record;',
    means: 'a compensating countermeasure counts at places it was never agreed for',
  },
  {
    name: 'base-hands-nothing-down',
    paragraph: '3.4',
    file: 'selection.ts',
    line: 'if (reasonOf(cell) === REASON.base) return usedAnswer(input, judged, input.table.base[row] as number);',
    fault: 'if (reasonOf(cell) === REASON.base) return null;',
    means: 'an RE that is not applicable does not say whose answer made it so',
  },
];
