/** Overlays as the browser asks for them are those of the report. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../evaluate/compile.ts';
import { exposureOf } from '../../evaluate/exposure/exposure.ts';
import { criteria } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { AS_OF, conduit, evidence, plantWith, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { whyContext } from '../../why/chain.ts';
import { scenariosOf } from '../../why/scenario-ground.ts';
import { overlayValues, type AskedOverlay } from './overlay-values.ts';

const plant = plantWith({
  zones: [zone('a'), zone('b'), zone('outside', { kind: 'external' })],
  conduits: [conduit('c', ['outside', 'a'])],
  risk: criteria(),
  scenarios: [scenario({ severity: { safety: 3 }, likelihood: 3 })],
  evidence: [evidence('e', ['zone:b'], { collected: AS_OF })],
});
const index = compile(plant, catalog, AS_OF);
const at = (overlay: AskedOverlay) =>
  overlayValues(overlay, {
    plant,
    index,
    reading: 'evidenced',
    rated: () => scenariosOf(whyContext(index, [])),
  }).zones;

describe('an overlay', () => {
  it('of exposure says what each zone takes, and none of an external one', () => {
    const found = exposureOf(index, 'evidenced').zones;
    expect(at('exposure').map(({ ref, exposure }) => [ref, exposure?.needed])).toEqual(
      found.map(({ ref, needed }) => [ref, needed]),
    );
    expect(at('exposure').map(({ ref }) => ref)).not.toContain('zone:outside');
  });

  it('of risk says the worst rank that is left, and nothing where nobody rated', () => {
    expect(at('risk')).toEqual([{ ref: 'zone:a', risk: { rank: 'high', part: 1 } }]);
  });

  it('of the age of evidence says how old the oldest is, and where there is none', () => {
    expect(at('evidenceAge')).toEqual([
      { ref: 'zone:a', evidenceAge: { days: null, expired: false } },
      { ref: 'zone:b', evidenceAge: { days: 0, expired: false } },
      { ref: 'zone:outside', evidenceAge: { days: null, expired: false } },
    ]);
  });

  it('of risk says nothing of a plant without criteria', () => {
    const { risk: _, ...rest } = plant;
    const bare = { ...rest, scenarios: [] };
    const inputs = { plant: bare, index, reading: 'evidenced', rated: () => [] } as const;
    expect(overlayValues('risk', inputs).zones).toEqual([]);
  });
});
