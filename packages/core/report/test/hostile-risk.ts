/** A plant whose every text of risk is an attack on some format. */
import type { Plant, Risk, Scenario } from '../../model/plant.ts';
import { criteria, worstCase } from '../../risk/test/criteria.ts';
import { plantWith, zone } from '../../test/build.ts';
import { HOSTILE } from './hostile-plant.ts';

const at = (i: number): string => HOSTILE[i % HOSTILE.length] as string;
const named = <T extends object>(list: readonly T[], key: string): T[] =>
  list.map((one, i) => ({ ...one, [key]: at(i) }));

export function hostileRisk(): Plant {
  const plain = criteria();
  const risk: Risk = {
    ...plain,
    categories: named(plain.categories, 'name'),
    severities: plain.severities.map((one, i) => ({ ...one, name: at(i), texts: { safety: at(i + 3) } })),
    likelihoods: plain.likelihoods.map((one, i) => ({ ...one, name: at(i + 5), text: at(i + 6) })),
    ranks: plain.ranks.map((one, i) => ({ ...one, name: at(i + 7), letter: at(i + 8) })),
    threatSources: HOSTILE.map((text, i) => ({
      id: `t${i}`,
      name: text,
      level: 2,
      skill: at(i + 1),
      resources: at(i + 2),
      motivation: at(i + 3),
      basis: at(i + 4),
    })),
    approvedBy: at(11),
    note: at(12),
  };
  return {
    ...plantWith({ name: at(0), zones: HOSTILE.map((name, i) => zone(`z${i}`, { name })) }),
    risk,
    worstCases: HOSTILE.map((text, i) =>
      worstCase({
        id: `w${i}`,
        name: text,
        consequence: at(i + 1),
        cause: at(i + 2),
        source: at(i + 3),
        safeguards: [at(i + 4)],
        severity: { safety: 3 },
      }),
    ),
    scenarios: HOSTILE.map((_, i) => hostileScenario(i)),
  };
}

function hostileScenario(i: number): Scenario {
  return {
    id: `s${i}`,
    name: at(i),
    place: `zone:z${i}`,
    source: `t${i}`,
    entry: at(i + 1),
    effects: ['manipulation'],
    techniques: [at(i + 2)],
    vulnerabilities: [{ text: at(i + 3), cves: [at(i + 4)] }],
    worstCases: [`w${i}`],
    consequence: at(i + 5),
    severity: { safety: 3 },
    likelihood: 3,
    likelihoodRationale: at(i + 6),
    safeguards: [{ id: 'g', name: at(i + 7), hackable: false, lowers: { safety: 2 } }],
    countermeasures: [{ id: 'c', name: at(i + 8), rows: ['62443-3-3/SR 1.1'], likelihood: 1 }],
    owner: at(i + 14),
    treatment: 'accept',
    acceptedBy: at(i + 9),
    until: '2027-01-01',
    reason: at(i + 10),
    ref: at(i + 11),
    team: [at(i + 12)],
    note: at(i + 13),
  };
}
