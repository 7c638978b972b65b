/**
 * Reasons in the program's own words, told apart from those of people, so that whoever shows them can say them in another
 * language. What an entry changed has to bear out what its reason says, for anybody may have typed the same.
 */
import { BASELINE_KIND } from './baseline/entity.ts';
import { FILE_KIND } from './files/entity.ts';
import { PROPOSAL_KIND } from './proposal/entity.ts';
import { ownReasonIn } from './reason-text.ts';
import type { ReadRecord } from './record.ts';
import type { OwnReason } from '@bulkhead/core/report/stored-report.ts';

type Said = { readonly seq: number; readonly reason: string };

/** By the number of the entry; none for a reason of somebody's own. @param entries at most some hundreds */
export async function ownReasons(
  record: ReadRecord,
  plant: string,
  entries: readonly Said[],
): Promise<ReadonlyMap<number, OwnReason>> {
  const maybe = entries.flatMap(({ seq, reason }) => {
    const own = ownReasonIn(reason);
    return own === null ? [] : [[seq, own] as const];
  });
  const undone = maybe.flatMap(([seq, { code, of }]) =>
    code === 'undo' ? [[seq, Number(of)] as const] : [],
  );
  const beside = maybe.flatMap(([seq, { code }]) => (KINDS[code] === undefined ? [] : [seq]));
  const touched = await touchedAgain(record, plant, undone);
  const kinds = await besideIn(record, plant, beside);
  return new Map(
    maybe.filter(([seq, { code, of }]) => {
      const kind = KINDS[code];
      if (code === 'undo') return touched.has(`${seq} ${of}`);
      if (code === 'create') return seq === 1;
      if (kind === undefined) return true;
      return kinds.has(`${seq} ${kind}${kind === FILE_KIND ? '' : ` ${of}`}`);
    }),
  );
}

/** What nobody writes but the program, as it does what the reason says. */
const KINDS: Readonly<Partial<Record<OwnReason['code'], string>>> = {
  baseline: BASELINE_KIND,
  proposed: PROPOSAL_KIND,
  accepted: PROPOSAL_KIND,
  refused: PROPOSAL_KIND,
  applied: PROPOSAL_KIND,
  file: FILE_KIND,
};

/** Of pairs of entries those of which the later begins with a thing that the earlier changed, as an undo does. */
async function touchedAgain(
  { database }: ReadRecord,
  plant: string,
  pairs: readonly (readonly [seq: number, of: number])[],
): Promise<ReadonlySet<string>> {
  if (pairs.length === 0) return new Set();
  const rows = await database.reading
    .selectFrom('change as own')
    .innerJoin('change as undone', (join) =>
      join
        .onRef('undone.plant', '=', 'own.plant')
        .onRef('undone.kind', '=', 'own.kind')
        .onRef('undone.id', '=', 'own.id')
        .onRef('undone.seq', '<', 'own.seq'),
    )
    .select(['own.seq as seq', 'undone.seq as of'])
    .where('own.plant', '=', plant)
    .where('own.ord', '=', 0)
    .where(
      'own.seq',
      'in',
      pairs.map(([seq]) => seq),
    )
    .where(
      'undone.seq',
      'in',
      pairs.map(([, of]) => of),
    )
    .execute();
  return new Set(rows.map(({ seq, of }) => `${seq} ${of}`));
}

/** What stands beside the plant in these entries: `seq kind` and `seq kind id`. */
async function besideIn(
  { database }: ReadRecord,
  plant: string,
  seqs: readonly number[],
): Promise<ReadonlySet<string>> {
  if (seqs.length === 0) return new Set();
  const rows = await database.reading
    .selectFrom('change')
    .select(['seq', 'kind', 'id'])
    .where('plant', '=', plant)
    .where('seq', 'in', seqs)
    .where('kind', 'in', [BASELINE_KIND, PROPOSAL_KIND, FILE_KIND])
    .execute();
  return new Set(rows.flatMap(({ seq, kind, id }) => [`${seq} ${kind}`, `${seq} ${kind} ${id}`]));
}
