/** What must hold of the fields from which SL-T follows: tables that are whole and never fall, sources that there are. */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Risk } from '../schema/risk.ts';
import type { Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type Read, type ReadParts } from './refused.ts';
import { checkLevel, checkNamed, idsIn, levelsIn, partsOf, scaleIn } from './risk-names.ts';

type Criteria = Entry<'risk'>;
type Attacker = NonNullable<Risk['attackers']>[number];

export function checkRiskSl(sink: ProblemSink, entry: Criteria): void {
  checkRanks(sink, entry);
  checkConsequenceSl(sink, entry);
  checkAttackers(sink, entry);
}

/** Stated of all ranks or of none; told once. */
function checkRanks(sink: ProblemSink, entry: Criteria): void {
  const ranks = partsOf(entry, 'ranks');
  if (ranks.every(([{ sl }]) => sl === undefined)) return;
  let before = 0;
  for (const [{ sl }, i] of ranks) {
    if (sl === REFUSED) return;
    if (sl !== undefined && sl >= before) {
      before = sl;
      continue;
    }
    const at = entry.source.at(['ranks', i, ...(sl === undefined ? [] : ['sl'])]);
    refuse(sink, 'risk-sl', at, { field: 'ranks', entry: i + 1, found: sl ?? '' });
    return;
  }
}

function checkConsequenceSl(sink: ProblemSink, entry: Criteria): void {
  const table = entriesOf<Read<number>>(entry.entity.consequenceSl);
  const falls = table.findIndex(
    (sl, i) => sl !== REFUSED && table.slice(0, i).some((other) => other !== REFUSED && other > sl),
  );
  if (falls >= 0) {
    const found = readable(table[falls]) ?? '';
    refuse(sink, 'risk-sl', entry.source.at(['consequenceSl', falls]), {
      field: 'consequenceSl',
      entry: falls + 1,
      found,
    });
  }
  const severities = levelsIn(entry, 'severities');
  const stated = readable(entry.entity.consequenceSl) !== undefined;
  if (!stated || severities === null || table.length === severities.length) return;
  refuse(sink, 'risk-matrix-size', entry.source.keyAt(['consequenceSl']), {
    field: 'consequenceSl',
    found: table.length,
    expected: severities.length,
    scale: 'severities',
  });
}

/** A source has one bound: two would leave open which of them is meant. */
function checkAttackers(sink: ProblemSink, entry: Criteria): void {
  const sources = idsIn(entry, 'threatSources');
  const severities = scaleIn(entry, 'severities');
  const seen = new Set<string>();
  entriesOf(entry.entity.attackers as readonly Read<Attacker>[] | typeof REFUSED | undefined).forEach(
    (read, i) => {
      if (read === REFUSED) return;
      const part = read as ReadParts<Attacker>;
      const source = readable(part.source as Read<string> | undefined);
      const from = readable(part.severityFrom as Read<number> | undefined);
      const at = (key: string) => entry.source.at(['attackers', i, key]);
      checkNamed(sink, at('source'), source, sources);
      checkLevel(sink, at('severityFrom'), from, severities);
      if (source !== undefined && seen.has(source))
        refuse(sink, 'duplicate-entry', at('source'), { found: source });
      seen.add(source ?? '');
    },
  );
}

/** What is divided by is above nothing. */
export function checkFrequency(sink: ProblemSink, { entity, source }: Entry<'scenario'>): void {
  const tolerated = readable(entity.tolerablePerYear as Read<Scenario['tolerablePerYear']> | undefined);
  if (tolerated === 0)
    refuse(sink, 'scenario-frequency', source.at(['tolerablePerYear']), { found: tolerated });
}
