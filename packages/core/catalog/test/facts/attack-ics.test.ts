import { expect, it } from 'vitest';
import { againstFacts, facts, pairs, pairsOf, shipped } from '../../../test/facts.ts';

interface Entry {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}
interface Technique extends Entry {
  readonly tactics: readonly string[];
  readonly mitigations: readonly string[];
  readonly assets: readonly string[];
}
interface Mitigation extends Entry {
  readonly iec62443_3_3: readonly string[];
  readonly iec62443_4_2: readonly string[];
  readonly iec62443_4_2_resolved: readonly string[];
  readonly nist80053r5: readonly string[];
  readonly techniques: readonly string[];
}
interface Tactic extends Entry {
  readonly order: number;
}
interface Asset extends Entry {
  readonly techniques: readonly string[];
}
type Pair = readonly [string, string];

const entries = <T extends Entry>(type: string): readonly T[] =>
  facts('attack-ics.json').filter((entry: Entry) => entry.type === type);
const techniques = () => entries<Technique>('technique');
const mitigations = () => entries<Mitigation>('mitigation');
const assets = () => entries<Asset>('asset');
const catalog = () => shipped('attack-ics@18.1', 'techniques');
const named = ({ id, name }: Entry) => ({ id, title: name });

againstFacts('attack-ics@18.1', () => {
  it('is the release the facts were taken from, with the notice MITRE asks for', () => {
    const [meta] = entries<Entry & { readonly attackVersion: string; readonly terms: string }>('meta');
    expect(catalog().edition).toBe(meta?.attackVersion);
    expect(catalog().notice).toBe(meta?.terms);
  });

  it('tactics, in the order of the matrix', () => {
    const tactics = [...entries<Tactic>('tactic')].sort((a, b) => a.order - b.order);
    expect(catalog().tactics).toEqual(tactics.map(named));
  });

  it('techniques: id, name, tactics, mitigations and assets, in order', () => {
    expect(catalog().rows).toEqual(
      techniques().map((technique) => ({
        ...named(technique),
        tactics: technique.tactics,
        mitigations: technique.mitigations,
        assets: technique.assets,
      })),
    );
  });

  it('mitigations and assets: id and name, in order', () => {
    expect(catalog().mitigations).toEqual(mitigations().map(named));
    expect(catalog().assets).toEqual(assets().map(named));
  });

  it('techniques seen from a mitigation and from an asset are the same', () => {
    const ids = (uses: (row: ReturnType<typeof catalog>['rows'][number]) => boolean): readonly string[] =>
      catalog()
        .rows.filter(uses)
        .map(({ id }) => id);
    for (const { id, techniques: expected } of mitigations())
      expect(
        ids((row) => row.mitigations.includes(id)),
        id,
      ).toEqual(expected);
    for (const { id, techniques: expected } of assets())
      expect(
        ids((row) => row.assets.includes(id)),
        id,
      ).toEqual(expected);
  });
});

againstFacts('Labels of ATT&CK mitigations', () => {
  const labels = (field: 'iec62443_3_3' | 'iec62443_4_2_resolved' | 'nist80053r5'): readonly Pair[] =>
    mitigations().flatMap((row) => row[field].map((to): Pair => [row.id, to]));

  it('62443-3-3, as published', () => {
    expect(pairsOf('attack-ics--62443-3-3.json')).toEqual(
      pairs(labels('iec62443_3_3'), 'supports published'),
    );
  });

  it('62443-3-3, ours, kept apart', () => {
    const { rows } = facts('attack-ics-supplement.json') as {
      readonly rows: readonly { readonly mitigation: string; readonly sr: readonly string[] }[];
    };
    const ours = rows.flatMap(({ mitigation, sr }) => sr.map((to): Pair => [mitigation, to]));
    expect(pairsOf('attack-ics--62443-3-3.ours.json')).toEqual(pairs(ours, 'supports own-judgement'));
    const published = new Set(labels('iec62443_3_3').map(String));
    expect(ours.filter((pair) => published.has(String(pair)))).toEqual([]);
  });

  it('62443-4-2: a number used only by class stands for the rows of the classes', () => {
    const byClass = new Map(
      (facts('cr-4-2-placeholders.json') as readonly { id: string; resolvesTo: readonly string[] }[]).map(
        ({ id, resolvesTo }) => [id, resolvesTo],
      ),
    );
    const resolved = mitigations().flatMap((row) =>
      row.iec62443_4_2.flatMap((to) => (byClass.get(to) ?? [to]).map((cr): Pair => [row.id, cr])),
    );
    expect(pairs(labels('iec62443_4_2_resolved'), '')).toEqual(pairs(resolved, ''));
    expect(pairsOf('attack-ics--62443-4-2.json')).toEqual(pairs(resolved, 'supports published'));
  });

  it('SP 800-53 r5, as published; labels of r4 are left out, since r5 took its place', () => {
    expect(pairsOf('attack-ics--nist-sp800-53.json')).toEqual(
      pairs(labels('nist80053r5'), 'supports published'),
    );
    const controls = shipped('nist-sp800-53@r5', 'pointers').rows.map(({ id }) => id);
    expect([...controls].sort()).toEqual([...new Set(labels('nist80053r5').map(([_from, to]) => to))].sort());
  });
});
