/** Faults in what the library of scenarios suggests for a place. */
import type { Fault } from './fault.ts';

export const SUGGESTION_FAULTS: readonly Fault[] = [
  {
    name: 'unknown-fact-excludes',
    paragraph: '3.9',
    file: '../risk/suggest/fit.ts',
    line: "return { question: { code: 'fact', values: [fact] } };",
    fault: "return { obstacle: { code: 'fact', values: [fact] } };",
    means: 'a gap in the description of the plant hides a threat',
  },
  {
    name: 'unlisted-assets-exclude',
    paragraph: '3.9',
    file: '../risk/suggest/fit.ts',
    line: 'return place.assetsUnknown',
    fault: 'return !place.assetsUnknown',
    means: 'a zone whose assets nobody listed is taken for one that has none',
  },
  {
    name: 'one-effect-covers',
    paragraph: '3.9',
    file: '../risk/suggest/cover.ts',
    line: 'if (!of.effects.every((effect) => effects.includes(effect))) return false;',
    fault: 'if (!of.effects.some((effect) => effects.includes(effect))) return false;',
    means: 'a scenario of something else counts as thought of',
  },
  {
    name: 'fewer-techniques-cover',
    paragraph: '3.9',
    file: '../risk/suggest/cover.ts',
    line: 'return 2 * of.techniques.filter((one) => techniques.includes(one)).length >= of.techniques.length;',
    fault:
      'return 3 * of.techniques.filter((one) => techniques.includes(one)).length >= of.techniques.length;',
    means: 'a third of the techniques is taken for half of them',
  },
  {
    name: 'named-library-is-passed-over',
    paragraph: '3.9',
    file: '../risk/suggest/cover.ts',
    line: 'if (library.length > 0) return library.includes(of.id);',
    fault: 'if (library.includes(of.id)) return true;',
    means: 'a scenario that says what it stands for stands for others as well',
  },
  {
    name: 'suggestion-takes-an-id',
    paragraph: '3.9',
    file: '../risk/suggest/suggest.ts',
    line: 'taken.add(id);',
    fault: 'taken.has(id);',
    means: 'two suggestions have one id and their text is refused',
  },
];
