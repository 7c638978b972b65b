/** Faults in how far a plant is with the steps of 62443-3-2. */
import type { Fault } from './fault.ts';

export const STEP_FAULTS: readonly Fault[] = [
  {
    name: 'begun-is-done',
    paragraph: '3.9',
    file: '../program/zcr/step.ts',
    line: "const status = missing.length === 0 && some ? 'done' : some ? 'begun' : 'notBegun';",
    fault: "const status = some ? 'done' : 'notBegun';",
    means: 'a step is ticked off while half of it is missing',
  },
  {
    name: 'unrated-needs-no-detail',
    paragraph: '3.9',
    file: '../program/zcr/detailed.ts',
    line: "return isKnown && worst.every(({ outcome }) => outcome !== 'unrated') ? false : null;",
    fault: 'return isKnown ? false : null;',
    means: 'a worst case that nobody rated is taken for tolerated, and ZCR 5 for not needed',
  },
  {
    name: 'waiver-is-no-reason',
    paragraph: '3.9',
    file: '../program/zcr/partition.ts',
    line: 'const isOpen = (finding: Finding): boolean => finding.waiver === undefined;',
    fault: 'const isOpen = (finding: Finding): boolean => finding.id !== undefined;',
    means: 'an exception with its reason keeps a step open for ever',
  },
  {
    name: 'silence-separates',
    paragraph: '3.9',
    file: '../program/zcr/partition.ts',
    line: 'const state = ground.fact(`zone:${id}`, fact);',
    fault: 'const state = ground.fact(`zone:${id}`, fact) ?? false;',
    means: 'where nobody knows of sticks and laptops, there are none',
  },
  {
    name: 'claim-overrules-the-model',
    paragraph: '3.9',
    file: '../program/zcr/steps.ts',
    line: "return isOpen ? 'claimsMore' : null;",
    fault: 'return null;',
    means: 'a step answered as met hides what is missing',
  },
  {
    name: 'border-belongs-to-nobody',
    paragraph: '3.9',
    file: '../program/zcr/scope.ts',
    line: 'const conduits = plant.conduits.filter(({ joins }) => joins.some((id) => ids.has(id)));',
    fault: 'const conduits = plant.conduits.filter(({ joins }) => joins.every((id) => ids.has(id)));',
    means: 'scenarios at the border of a SUC are in no assessment',
  },
  {
    name: 'accepted-is-undecided',
    paragraph: '3.9',
    file: '../program/zcr/detailed.ts',
    line: 'return treatment !== undefined || countermeasures.length > 0;',
    fault: 'return countermeasures.length > 0;',
    means: 'a risk that somebody answers for is asked about again',
  },
];
