/** Faults in how SL-T follows from scenarios. */
import type { Fault } from './fault.ts';

export const SL_TARGET_FAULTS: readonly Fault[] = [
  {
    name: 'source-caps-nothing',
    paragraph: '3.8',
    file: '../risk/sl-risk-band.ts',
    line: 'return knownSl(Math.min(cap, Math.max(0, ...levels)));',
    fault: 'return knownSl(Math.max(0, ...levels));',
    means: 'a plant that counts with vandals is asked to hold off a state',
  },
  {
    name: 'no-severity-asks-for-nothing',
    paragraph: '3.8',
    file: '../risk/sl-consequence.ts',
    line: "if (severity === null) return unknownSl('severity', table.at(-1) ?? HIGHEST_SL);",
    fault: 'if (severity === null) return knownSl(0);',
    means: 'what nobody rated looks like what was found harmless',
  },
  {
    name: 'weakest-attacker-decides',
    paragraph: '3.8',
    file: '../risk/sl-attacker.ts',
    line: 'return knownSl(Math.max(0, ...kept.map(({ source }) => levelOf(source))));',
    fault: 'return knownSl(Math.min(HIGHEST_SL, ...kept.map(({ source }) => levelOf(source))));',
    means: 'the policy on the strongest attacker is held by what stops the weakest',
  },
  {
    name: 'ten-times-is-too-much',
    paragraph: '3.8',
    file: '../risk/sl-crrf.ts',
    line: 'const exponent = [0, 1, 2, 3].find((tens) => compareDecimals(perYear, tolerablePerYear, tens) <= 0);',
    fault:
      'const exponent = [0, 1, 2, 3].find((tens) => compareDecimals(perYear, tolerablePerYear, tens) < 0);',
    means: 'a risk that has to be reduced tenfold exactly is asked for one level too many',
  },
  {
    name: 'view-asks-for-no-availability',
    paragraph: '3.8',
    file: '../risk/counts-for.ts',
    line: "const OF_AVAILABILITY = ['RDF', 'RA'] as const;",
    fault: "const OF_AVAILABILITY = ['RDF'] as const;",
    means: 'a plant whose view can be taken away is asked for no resource availability',
  },
  {
    name: 'unknown-never-matters',
    paragraph: '3.8',
    file: '../risk/sl-of-place.ts',
    line: 'const open = asked.filter(({ level, most }) => level === null && most > least);',
    fault: 'const open = asked.filter(({ level, most }) => level === null && most < least);',
    means: 'an SL-T is told as if every scenario had been rated',
  },
  {
    name: 'no-effects-no-claim',
    paragraph: '3.8',
    file: '../risk/sl-of-place.ts',
    line: 'return FR_IDS.map((fr) => (frs === null || frs.has(fr) ? told : null));',
    fault: 'return FR_IDS.map((fr) => (frs?.has(fr) === true ? told : null));',
    means: 'a scenario whose effects nobody wrote down asks for nothing',
  },
  {
    name: 'nothing-kept-beside-a-stated-target',
    paragraph: '3.8',
    file: 'sl-target.ts',
    line: 'if (zone.slTarget !== undefined) return stated(zone.slTarget, derived);',
    fault: 'if (zone.slTarget !== undefined) return stated(zone.slTarget, null);',
    means: 'a target stated below the risk hides what the risk asks for',
  },
  {
    name: 'scenario-left-where-it-was',
    paragraph: '3.8',
    file: 'update/scenarios.ts',
    line: 'const places = new Set([before, after].flatMap((scenario) => scenario?.place ?? []));',
    fault: 'const places = new Set([after].flatMap((scenario) => scenario?.place ?? []));',
    means: 'a zone keeps the SL-T of a scenario that was moved elsewhere',
  },
];
