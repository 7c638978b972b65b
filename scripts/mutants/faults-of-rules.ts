/** Faults in what the design rules find (3.13). */
import type { Fault } from './fault.ts';

export const RULE_FAULTS: readonly Fault[] = [
  {
    name: 'waiver-gone-on-its-last-day',
    paragraph: '3.13',
    file: 'rules/waivers.ts',
    line: '.filter((waiver) => asOf <= waiver.expires)',
    fault: '.filter((waiver) => asOf < waiver.expires)',
    means: 'a check fails on the last day through which somebody took the risk',
  },
  {
    name: 'target-equal-is-lower',
    paragraph: '3.8',
    file: 'rules/lower-target.ts',
    line: 'return mine !== null && theirs !== null && mine < theirs ? [`${fr} ${mine} < ${theirs}`] : [];',
    fault: 'return mine !== null && theirs !== null && mine <= theirs ? [`${fr} ${mine} < ${theirs}`] : [];',
    means: 'a zone that asks for what its parent asks for is reported as asking for less',
  },
  {
    name: 'rule-fails-in-silence',
    paragraph: '3.14',
    file: 'rules/run.ts',
    line: 'return { rule: rule.id, found: [...found.values()], failure: failureOf(rule, error) };',
    fault: 'return { rule: rule.id, found: [...found.values()], failure: null };',
    means: 'a rule that broke looks like a rule that found nothing',
  },
  {
    name: 'zone-equal-to-its-conduit',
    paragraph: '3.7',
    file: 'rules/zone-better-than-conduit.ts',
    line: 'if (claimed === null || conduit === undefined || claimed <= conduit.level) continue;',
    fault: 'if (claimed === null || conduit === undefined || claimed < conduit.level) continue;',
    means: 'a zone as good as its conduit is reported as claiming more',
  },
  {
    name: 'unstated-access-is-harmless',
    paragraph: '3.14',
    file: 'rules/clear-text-write.ts',
    line: 'return flow.access === undefined || CHANGING.has(flow.access);',
    fault: 'return flow.access !== undefined && CHANGING.has(flow.access);',
    means: 'a Modbus flow of which nobody said that it writes is taken for one that reads',
  },
  {
    name: 'safety-without-level-is-open',
    paragraph: '3.13',
    file: 'rules/level-skip.ts',
    line: "return zone.level === undefined ? zone.kind === 'safety' : zone.level <= CONTROL_LEVEL;",
    fault: 'return zone.level !== undefined && zone.level <= CONTROL_LEVEL;',
    means: 'a flow from the office to a safety zone whose level nobody stated is no finding',
  },
  {
    name: 'dmz-anywhere',
    paragraph: '3.13',
    file: 'rules/level-skip.ts',
    line: 'const bypass = ends.find(reachesControl);',
    fault:
      "const bypass = input.plant.zones.some(({ kind }) => kind === 'dmz') ? undefined : ends.find(reachesControl);",
    means: 'a flow from the office to a controller passes as one through a DMZ',
  },
  {
    name: 'measure-to-come-compensates',
    paragraph: '3.3',
    file: 'rules/compensation.ts',
    line: 'return measures.every(inPlace) && dependsOn.every(satisfied);',
    fault: 'return dependsOn.every(satisfied);',
    means: 'an asset nobody mends any more is not told because of a measure that is only planned',
  },
  {
    name: 'contradicted-by-whom',
    paragraph: '3.2',
    file: 'findings.ts',
    line: "if ((judged.turnedByModel & mask) !== 0) return [{ fact, shownBy: 'model' }];",
    fault: "if ((judged.turnedByModel & mask) !== 0) return [{ fact, shownBy: 'answer' }];",
    means: 'the engineer looks for an answer where an asset speaks against the fact',
  },
];
