/** Plants to begin with are what they are said to be; a template says nothing that nobody answered. */
import { describe, expect, it } from 'vitest';
import { starterFolder, starters } from '../app/starters.ts';
import { readFolder } from '../app/read-plant.ts';
import { assessFolder } from './assessed-folder.ts';

const AS_OF = '2026-11-27';
const templates = starters().filter(({ kind }) => kind === 'template');

describe('plants to begin with', () => {
  it.each(starters())('$id has as many of each as it is said to have', (starter) => {
    const { plant } = readFolder(starterFolder(starter));
    const { zones, conduits, assets, flows, scenarios } = plant;
    expect({
      zones: zones.length,
      conduits: conduits.length,
      assets: assets.length,
      flows: flows.length,
      scenarios: scenarios.length,
    }).toEqual({
      zones: starter.zones,
      conduits: starter.conduits,
      assets: starter.assets,
      flows: starter.flows,
      scenarios: starter.scenarios,
    });
  });

  it.each(templates)(
    '$id is judged without an error, has an SL-T at each of its places and no answer',
    (starter) => {
      const { plant, assessment, findings } = judged(starterFolder(starter));
      expect(plant.answers).toEqual([]);
      expect(plant.evidence).toEqual([]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const outside = new Set(
        plant.zones.filter(({ kind }) => kind === 'external').map(({ id }) => `zone:${id}`),
      );
      const without = assessment.places.filter(({ ref, slT }) => !outside.has(ref) && slT.IAC === null);
      expect(without.map(({ ref }) => ref)).toEqual([]);
    },
  );
});

function judged(folder: string) {
  const { plant, assessment, findings } = assessFolder(folder, AS_OF);
  return { plant, assessment, findings };
}
