/** How the SL-T of a place comes about, as a table: what is asked in each FR, line by line, and what is left standing. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import { baselineOf } from '@bulkhead/core/evaluate/sl-target.ts';
import type { FrId } from '@bulkhead/core/model/plant.ts';
import { countsFor } from '@bulkhead/core/risk/counts-for.ts';
import type { PublishedTarget } from '../../api/risk.ts';
import type { RiskOfPlant, RiskRow } from './use-risk.ts';

export interface AskedCell {
  /** Null: not known. */
  readonly level: number | null;
  /** It sets the value, or leaves it unknown. */
  readonly drives: boolean;
}

export interface DerivationLine {
  readonly kind: 'baseline' | 'scenario' | 'zone';
  /** What can be asked why; null for the baseline. */
  readonly ref: string | null;
  readonly name: string;
  readonly row: RiskRow | null;
  /** In the order of the FRs; null where it says nothing of one. */
  readonly cells: readonly (AskedCell | null)[];
}

export interface Derivation {
  readonly lines: readonly DerivationLine[];
  /** What the lines come to; null where they are not what counts or there are none. */
  readonly asked: Readonly<Record<FrId, number | null>> | null;
}

export function derivationOf(
  data: RiskOfPlant,
  target: PublishedTarget,
  targets: ReadonlyMap<string, PublishedTarget>,
): Derivation {
  const { ref, slT, slTBasis } = target;
  const { derived, drivers = derived?.drivers, override, from } = slTBasis;
  const setting = (fr: FrId, what: string): boolean => drivers?.[fr].includes(what) === true;
  const here = data.rows.filter(({ scenario }) => scenario.place === ref);
  const scenarios = here.flatMap((row): readonly DerivationLine[] => {
    const { asks, scenario } = row;
    if (asks === null) return [];
    const frs = countsFor(scenario);
    const what = `scenario:${scenario.id}`;
    const cells = FR_ORDER.map((fr): AskedCell | null =>
      frs === null || frs.has(fr) ? { level: asks.level, drives: setting(fr, what) } : null,
    );
    return [{ kind: 'scenario', ref: `rank:${scenario.id}`, name: scenario.name, row, cells }];
  });
  const joined = data.said.of('conduit').find(({ id }) => `conduit:${id}` === ref)?.joins ?? [];
  const zones = (from === null ? [...new Set(joined)].map((id) => `zone:${id}`) : [from]).flatMap(
    (zone): readonly DerivationLine[] => {
      const its = targets.get(zone);
      if (its === undefined || its.slTBasis.method === 'external') return [];
      const cells = FR_ORDER.map((fr) => ({
        level: its.slT[fr],
        drives: from !== null || setting(fr, zone),
      }));
      return [{ kind: 'zone', ref: zone, name: data.names.get(zone) ?? zone, row: null, cells }];
    },
  );
  const floor = baselineOf(data.method);
  const isAsked = scenarios.length > 0 || zones.length > 0;
  const baseline: readonly DerivationLine[] =
    from !== null || (!isAsked && slTBasis.method !== 'baseline')
      ? []
      : [
          {
            kind: 'baseline',
            ref: null,
            name: '',
            row: null,
            cells: FR_ORDER.map((fr) => ({
              level: floor,
              drives: setting(fr, 'baseline') || (drivers?.[fr].length === 0 && slT[fr] === floor),
            })),
          },
        ];
  return {
    lines: [...baseline, ...zones, ...scenarios],
    asked:
      override === true || slTBasis.method === 'stated' || slTBasis.method === 'uniform'
        ? (derived?.slT ?? null)
        : slT,
  };
}
