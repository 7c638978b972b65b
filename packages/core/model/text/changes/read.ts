/**
 * A file of changes against a plant: each names a thing by its reference and says which fields become what, that it comes
 * or that it goes. It is read as the text of a folder is, and what comes of it is checked whole. Never throws on any text.
 */
import { isMap, type Node, type YAMLSeq } from 'yaml';
import { sameValue } from '../../../lib/same.ts';
import type { Change, Conflict } from '../../change.ts';
import { LIST_KINDS, isListKind, type Entity, type EntityKind, type ListKind } from '../../kinds.ts';
import type { Plant } from '../../plant.ts';
import { inTextOrder, problemSink, problemTerm, refuse, type Placed, type Problem } from '../../problems.ts';
import { checkFew } from '../check-few.ts';
import { checkPlantEntries, entriesOfPlant, type CheckedBy } from '../check-plant.ts';
import { isReadable } from '../collect.ts';
import { mostOf } from '../collecting.ts';
import { decodeObject, type Decoding } from '../decode-yaml.ts';
import type { Entries, Entry } from '../entry.ts';
import { REFUSED } from '../refused.ts';
import { requirementNames } from '../requirement-names.ts';
import { placedAt, placedByRef, type EntitySource, type SourceFile } from '../source.ts';
import { yamlFile } from '../yaml-file.ts';
import { nodePlace } from '../yaml-node.ts';
import { editOf, keyOf, type Edit, type EditContext, type StatedChange } from './edit.ts';
import { FILE_KEYS } from './form.ts';

export type ReadChanges =
  | {
      readonly ok: true;
      /** From the plant as it is. What changes nothing is left out. */
      readonly changes: readonly Change[];
      /** Of these the plant says something else than the file expects (`base`); what it asks for is in no change. */
      readonly stale: readonly Conflict[];
      /** Where a thing stands in the file; null for one it does not name. */
      readonly sourceOf: (kind: EntityKind, id: string) => EntitySource | null;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number };

/** @param plant what the changes are made from, sound; `organisation` null where it takes none from elsewhere */
export function readChanges(file: SourceFile, plant: Plant, by: CheckedBy): ReadChanges {
  const sink = problemSink();
  const names = requirementNames(by.vocabulary, plant.catalogs, plant.overlays, true);
  const edits = editsIn(sink, file, { plant: plant.id, names, from: plant });
  const few = sink.total === 0 ? checkFew(plant, edits, by) : null;
  const checked = few ?? Object.values(checkPlantEntries(sink, laidOver(plant, edits), plant, by)).flat();
  checkCounts(sink, plant, edits);
  if (sink.total > 0) return { ok: false, problems: inTextOrder(sink.problems), total: sink.total };
  const named = new Map(checked.map((entry: Entry) => [keyOf(entry), entry]));
  const asked = edits.map((edit): Conflict => ({
    kind: edit.kind,
    id: edit.id,
    base: edit.expected,
    ours: edit.entry === null ? null : wholeOf(named.get(keyOf(edit))),
    theirs: edit.now,
  }));
  const isStale = ({ base, theirs }: Conflict): boolean => !sameValue(base, theirs);
  return {
    ok: true,
    changes: asked
      .filter((each) => !isStale(each) && !sameValue(each.ours, each.theirs))
      .map(({ kind, id, ours, theirs }) => ({ kind, id, before: theirs, after: ours })),
    stale: asked.filter(isStale),
    sourceOf: sourcesOf(edits),
  };
}

/** INVARIANT: nothing was refused, so it is there and whole. */
function wholeOf(entry: Entry | undefined): Entity {
  return entry?.entity as Entity;
}

function sourcesOf(edits: readonly Edit[]): (kind: EntityKind, id: string) => EntitySource | null {
  const sources = new Map(edits.map((edit) => [keyOf(edit), edit.source] as const));
  return (kind, id) => sources.get(keyOf({ kind, id })) ?? null;
}

function editsIn(sink: Decoding['sink'], file: SourceFile, context: EditContext): readonly Edit[] {
  const tree = isReadable(sink, file) ? yamlFile(sink, file) : null;
  const [root] = tree?.roots ?? [];
  if (tree === null) return [];
  if (root === undefined) {
    refuse(sink, 'missing-field', placedAt(file, 0), { fields: ['changes'], n: 1 });
    return [];
  }
  const decoding = { sink, file, faults: tree.faults };
  const { plant, changes } = decodeObject(decoding, FILE_KEYS, root);
  if (typeof plant === 'string' && plant !== context.plant) {
    const at = nodePlace(file, root.get('plant', true) as Node);
    refuse(sink, 'wrong-value', at, { found: plant, expected: [context.plant], near: '' });
  }
  if (!Array.isArray(changes)) return [];
  const { items } = root.get('changes', true) as unknown as YAMLSeq<Node>;
  const seen = new Set<string>();
  return changes.flatMap((change: unknown, i) => {
    const item = items[i];
    if (change === REFUSED || !isMap<Node, Node | null>(item)) return [];
    return editOf(decoding, change as StatedChange, item, context, seen) ?? [];
  });
}

/** Everything of the plant, with what the file says in its place. */
function laidOver(plant: Plant, edits: readonly Edit[]): Entries {
  const edited = new Map(edits.map((edit) => [keyOf(edit), edit] as const));
  const entries = entriesOfPlant(plant, placedByRef);
  return Object.fromEntries(
    Object.entries(entries).map(([kind, all]: [string, readonly Entry[]]) => [
      kind,
      [
        ...all.filter((entry) => !edited.has(keyOf(entry))),
        ...edits.flatMap((edit) => (edit.kind === kind && edit.entry !== null ? [edit.entry] : [])),
      ],
    ]),
  ) as unknown as Entries;
}

function checkCounts(sink: Decoding['sink'], plant: Plant, edits: readonly Edit[]): void {
  const added = edits.filter(({ entry, now }) => entry !== null && now === null);
  const count = (kind: ListKind): number => {
    const gone = edits.filter((edit) => edit.kind === kind && edit.entry === null && edit.now !== null);
    const come = added.filter((edit) => edit.kind === kind);
    return plant[LIST_KINDS[kind]].length + come.length - gone.length;
  };
  for (const kind of new Set(added.map((edit) => edit.kind).filter(isListKind))) {
    const isPlace = kind === 'zone' || kind === 'conduit';
    const found = isPlace ? count('zone') + count('conduit') : count(kind);
    const limit = mostOf(kind);
    if (found <= limit) continue;
    const what = isPlace ? problemTerm('zonesAndConduits') : kind;
    refuse(sink, 'too-many', startOf(added, kind), { found, limit, what });
  }
}

function startOf(added: readonly Edit[], kind: ListKind): Placed {
  const first = added.find((edit) => edit.kind === kind) as Edit;
  return first.source.start;
}
