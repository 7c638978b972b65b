/** Faults in how a case is rated by the criteria of the plant. */
import type { Fault } from './fault.ts';

export const RISK_FAULTS: readonly Fault[] = [
  {
    name: 'lowest-severity-governs',
    paragraph: '3.9',
    file: '../risk/rating.ts',
    line: 'const highest = stated.length === 0 ? null : Math.max(...stated.map(({ level }) => level));',
    fault: 'const highest = stated.length === 0 ? null : Math.min(...stated.map(({ level }) => level));',
    means: 'a death is ranked as the hour of output that is lost with it',
  },
  {
    name: 'tolerated-in-the-plant-alone',
    paragraph: '3.9',
    file: '../risk/rating.ts',
    line: 'return categories.find(({ id }) => id === category)?.tolerable ?? tolerable;',
    fault: 'return tolerable;',
    means: 'harm to people is tolerated up to what is tolerated of lost output',
  },
  {
    name: 'tolerated-counts-as-above',
    paragraph: '3.9',
    file: '../risk/rating.ts',
    line: 'return ranks.findIndex(({ id }) => id === rank) > ranks.findIndex(({ id }) => id === other);',
    fault: 'return ranks.findIndex(({ id }) => id === rank) >= ranks.findIndex(({ id }) => id === other);',
    means: 'whatever has the tolerated rank is sent into a detailed assessment',
  },
  {
    name: 'matrix-on-its-side',
    paragraph: '3.9',
    file: '../risk/rating.ts',
    line: 'const rank = matrix[severity - 1]?.[likelihood - 1];',
    fault: 'const rank = matrix[likelihood - 1]?.[severity - 1];',
    means: 'a rare disaster is ranked as a daily trifle',
  },
  {
    name: 'unstated-likelihood-is-low',
    paragraph: '3.9',
    file: '../risk/rating.ts',
    line: 'if (stated === undefined) return risk.likelihoods.length;',
    fault: 'if (stated === undefined) return 1;',
    means: 'a case of which nobody said how likely it is counts as remote',
  },
  {
    name: 'unknown-is-not-hackable',
    paragraph: '3.9',
    file: '../risk/worst-cases.ts',
    line: "if (hackable === false) return 'notHackable';",
    fault: "if (hackable !== true) return 'notHackable';",
    means: 'a case that nobody has looked at drops out of the assessment',
  },
  {
    name: 'unrated-is-tolerable',
    paragraph: '3.9',
    file: '../risk/worst-cases.ts',
    line: "if (rating.severity === null) return 'unrated';",
    fault: "if (rating.severity === null) return 'tolerable';",
    means: 'a case without a severity is tolerated',
  },
  {
    name: 'unfit-case-is-the-same',
    paragraph: '3.9',
    file: '../risk/compare.ts',
    line: 'return risk.likelihoodFrom?.[capability - 1]?.[exposure - 1] !== undefined;',
    fault: 'return risk.likelihoodFrom === undefined || risk.likelihoodFrom.length > 0;',
    means: 'other criteria are tried that lack a level a case names, and the program breaks',
  },
];
