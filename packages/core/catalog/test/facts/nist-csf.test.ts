import { expect, it } from 'vitest';
import { againstFacts, facts, pairs, pairsOf, shipped } from '../../../test/facts.ts';
import { linksJson } from '../../../test/shelf.ts';

interface Csf11 {
  readonly csf11: string;
  readonly part21_2010: readonly string[];
  readonly sr33: readonly string[];
  readonly csf20: readonly string[];
  readonly iso27001_2022: readonly string[];
  readonly sp80082r3: string;
}
interface Derived {
  readonly sr: string;
  readonly csf11: readonly string[];
  readonly csf20: readonly string[];
  readonly iso27001_2022: readonly string[];
}
interface Measure {
  readonly sr: string;
  readonly nistCsf20: readonly { readonly id: string; readonly basis: string }[];
  readonly nist80053r5: readonly { readonly id: string }[];
}
type Pair = readonly [string, string];

const crosswalk = () => facts('crosswalk.json');
const csf = (): readonly Csf11[] => crosswalk().csf;
const derived = (): readonly Derived[] => crosswalk().srDerived;
const measures = (): readonly Measure[] => facts('countermeasure-controls.json');

function product(from: readonly string[], to: readonly string[]): readonly Pair[] {
  return from.flatMap((a) => to.map((b): Pair => [a, b]));
}

/** The facts name a row of the 2010 edition, or an element and with it every row. */
function rows2010(named: string): readonly string[] {
  const rows = facts('part-2-1.json').csms2010.requirements as readonly { id: string; element: string }[];
  const own = rows.filter(({ id, element }) => id === named || element === named).map(({ id }) => id);
  if (own.length === 0) throw new Error(`nothing is called ${named}`);
  return own;
}

againstFacts('nist-csf@2.0', () => {
  it('holds every subcategory that the facts name', () => {
    const ids = new Set(shipped('nist-csf@2.0', 'framework').rows.map(({ id }) => id));
    const named = [
      ...csf().flatMap(({ csf20 }) => csf20),
      ...measures().flatMap(({ nistCsf20 }) => nistCsf20.map(({ id }) => id)),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('62443-2-1@2010, over CSF 1.1', () => {
    expect(pairsOf('62443-2-1@2010--nist-csf.json')).toEqual(
      pairs(
        csf().flatMap((row) => product(row.part21_2010.flatMap(rows2010), row.csf20)),
        'supports derived',
      ),
    );
  });

  it('62443-3-3, over CSF 1.1; a pair that only general knowledge of CSF 2.0 adds is graded so', () => {
    const own = measures().flatMap(({ sr, nistCsf20 }) =>
      nistCsf20.filter(({ basis }) => basis === 'own-knowledge').map(({ id }): Pair => [sr, id]),
    );
    const named = new Set(own.map(([sr, id]) => `${sr} ${id}`));
    const over = csf()
      .flatMap((row) => product(row.sr33, row.csf20))
      .filter(([sr, id]) => !named.has(`${sr} ${id}`));
    expect(pairsOf('62443-3-3--nist-csf.json')).toEqual(
      [...pairs(over, 'supports derived'), ...pairs(own, 'supports own-judgement')].sort(),
    );
    const all = new Set(derived().flatMap(({ sr, csf20 }) => csf20.map((id) => `${sr} ${id}`)));
    expect(new Set([...over, ...own].map(([sr, id]) => `${sr} ${id}`))).toEqual(all);
  });

  it('SRs to which no reference leads are listed as such', () => {
    const { without } = linksJson('62443-3-3--nist-csf.json') as {
      readonly without: readonly { readonly from: string }[];
    };
    expect(without.map(({ from }) => from)).toEqual(crosswalk().srWithoutCsfReference);
  });

  it('ISO/IEC 27001:2022, over CSF 1.1', () => {
    expect(pairsOf('nist-csf--iso-27001.json')).toEqual(
      pairs(
        csf().flatMap((row) => product(row.csf20, row.iso27001_2022)),
        'supports derived',
      ),
    );
  });

  it('sections of SP 800-82 r3', () => {
    expect(pairsOf('nist-csf--nist-sp800-82.json')).toEqual(
      pairs(
        csf().flatMap((row) => product(row.csf20, [row.sp80082r3])),
        'supports own-judgement',
      ),
    );
    expect(
      shipped('nist-sp800-82@r3', 'pointers').rows.map(({ id, certainty }) => `${id} ${certainty}`),
    ).toEqual([...new Set(csf().map((row) => row.sp80082r3))].sort().map((id) => `${id} low`));
  });
});

againstFacts('62443-3-3 and frameworks beside CSF', () => {
  it('ISO/IEC 27001:2022, over CSF 1.1, by both ways of working it out', () => {
    const expected = pairs(
      derived().flatMap(({ sr, iso27001_2022 }) => product([sr], iso27001_2022)),
      'supports derived',
    );
    expect(
      pairs(
        csf().flatMap((row) => product(row.sr33, row.iso27001_2022)),
        'supports derived',
      ),
    ).toEqual(expected);
    expect(pairsOf('62443-3-3--iso-27001.json')).toEqual(expected);
  });

  it('SP 800-53 r5, over the mitigations of ATT&CK', () => {
    expect(pairsOf('62443-3-3--nist-sp800-53.json')).toEqual(
      pairs(
        measures().flatMap(({ sr, nist80053r5 }) =>
          product(
            [sr],
            nist80053r5.map(({ id }) => id),
          ),
        ),
        'supports derived',
      ),
    );
  });

  it('the pointers of ISO/IEC 27001:2022 are the 93 controls of Annex A and the clauses that facts name', () => {
    const ids = shipped('iso-27001@2022', 'pointers').rows.map(({ id }) => id);
    const controls = [37, 8, 14, 34].flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => `A.${i + 5}.${n + 1}`),
    );
    expect(ids.filter((id) => id.startsWith('A.'))).toEqual(controls);
    const clauses = (
      facts('part-2-1.json').requirements as readonly { related: { iso27001_2022: readonly string[] } }[]
    )
      .flatMap(({ related }) => related.iso27001_2022)
      .filter((id) => !id.startsWith('A.'));
    expect(ids.filter((id) => !id.startsWith('A.')).sort()).toEqual([...new Set(clauses)].sort());
  });
});
