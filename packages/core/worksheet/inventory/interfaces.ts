/**
 * Interfaces of a device as a row makes them. One that is there is found by its address or its MAC, and what it does not
 * say yet is filled in. What it says otherwise is refused, save an address that moved with its MAC, or that is all
 * that is known of the only interface.
 */
import { LIMITS } from '../../model/limits.ts';
import { problemTerm, refuse, shown, type Placed, type ProblemSink } from '../../model/problems.ts';
import type { AssetInterface } from '../../model/schema/network.ts';
import { INTERFACE_PARTS, type InterfacePart } from './fields.ts';
import type { StatedInterface } from './interface-cells.ts';

export function withInterfaces(
  sink: ProblemSink,
  now: readonly AssetInterface[],
  stated: readonly StatedInterface[],
  at: (field: string) => Placed,
): readonly AssetInterface[] {
  const next = [...now];
  const spokenOf = new Set<number>();
  const isOnly = now.length === 1 && stated.length === 1;
  const situation = { isOnly, isOneOfMany: now.length > 1 && stated.length === 1, spokenOf };
  for (const each of stated) {
    const found = placeOf(next, each, situation);
    if (found === 'new') {
      spokenOf.add(next.length);
      next.push(each);
    } else if (typeof found === 'number') {
      const { [found]: before } = next;
      if (before === undefined) continue;
      spokenOf.add(found);
      next[found] = merged(before, each);
    } else {
      const { part, said, is } = found;
      refuse(sink, 'wrong-value', at(part), { found: shown(said), expected: [shown(is)] });
    }
  }
  if (next.length > LIMITS.entries && next.length > now.length) {
    const params = { found: next.length, limit: LIMITS.entries, what: problemTerm('entriesInOneList') };
    refuse(sink, 'too-many', at('address'), params);
  }
  return next;
}

/**
 * What two rows say of one device: an interface that both name by its address or MAC is one, and so is the only one of
 * each where they say nothing against each other. All others are interfaces of their own.
 */
export function joinedInterfaces(
  one: readonly StatedInterface[],
  other: readonly StatedInterface[],
): readonly StatedInterface[] {
  const isOnly = one.length === 1 && other.length === 1;
  const next = [...one];
  for (const each of other) {
    const found = next.findIndex((there) => {
      const { same, other: against } = compared(there, each);
      return against.size === 0 && (isOnly || same.has('address') || same.has('mac'));
    });
    const there = next[found];
    if (there === undefined) next.push(each);
    else next[found] = merged(there, each);
  }
  return next;
}

interface Situation {
  /** The device has one interface, and the row speaks of one. */
  readonly isOnly: boolean;
  /** The device has several, and the row speaks of one. */
  readonly isOneOfMany: boolean;
  /** Those that the row has spoken of before. */
  readonly spokenOf: ReadonlySet<number>;
}

/** What the row says, and what is there. */
interface Contradiction {
  readonly part: InterfacePart;
  readonly said: string;
  readonly is: string;
}

function placeOf(
  next: readonly AssetInterface[],
  stated: StatedInterface,
  { isOnly, isOneOfMany, spokenOf }: Situation,
): number | 'new' | Contradiction {
  const all = next.map((each, i) => ({ i, each, ...compared(each, stated) }));
  const alike = all.filter(({ same }) => same.has('address') || same.has('mac'));
  const [whole] = alike.filter(({ other }) => other.size === 0).sort((a, b) => b.same.size - a.same.size);
  if (whole !== undefined) return whole.i;
  // Of one row, several interfaces may have one address, or one MAC.
  const free = all.filter(({ i }) => !spokenOf.has(i));
  const [against, ...more] = free.filter((each) => alike.includes(each));
  if (against !== undefined) {
    const moved = more.length === 0 && !against.same.has('address');
    const renamed = isOnly && against.other.size === 1 && against.other.has('network');
    return moved || renamed ? against.i : contradictionOf(against.each, stated, against.other);
  }
  if (stated.address === undefined && stated.mac === undefined) {
    const there = isOnly ? free[0] : free.find(({ same }) => same.has('network'));
    if (there !== undefined) return there.i;
    // A network alone says nothing of which interface it is.
    return isOneOfMany ? { part: 'network', said: stated.network ?? '', is: '-' } : 'new';
  }
  const [only] = all;
  if (!isOnly || only === undefined) return 'new';
  const { each, other } = only;
  if (each.mac !== undefined && stated.mac !== undefined) return 'new';
  const saysMac = each.mac !== undefined || stated.mac !== undefined;
  return other.has('address') && saysMac ? contradictionOf(each, stated, other) : only.i;
}

interface Compared {
  readonly same: ReadonlySet<InterfacePart>;
  /** Stated by both, and not the same. */
  readonly other: ReadonlySet<InterfacePart>;
}

function compared(there: AssetInterface, stated: StatedInterface): Compared {
  const both = INTERFACE_PARTS.filter((part) => there[part] !== undefined && stated[part] !== undefined);
  const isSame = (part: InterfacePart): boolean =>
    plain(part, there[part] ?? '') === plain(part, stated[part] ?? '');
  return {
    same: new Set(both.filter(isSame)),
    other: new Set(both.filter((part) => !isSame(part))),
  };
}

/** A MAC is written with colons, dashes, dots or none. */
function plain(part: InterfacePart, text: string): string {
  const lower = text.toLowerCase();
  return part === 'mac' ? lower.replace(/[^0-9a-z]/g, '') : lower;
}

function contradictionOf(
  there: AssetInterface,
  stated: StatedInterface,
  other: ReadonlySet<InterfacePart>,
): Contradiction {
  const part = (['mac', 'address', 'network'] as const).find((each) => other.has(each)) ?? 'address';
  return { part, said: stated[part] ?? '', is: there[part] ?? '' };
}

/** What is written otherwise and means the same stays as it is. */
function merged(before: AssetInterface, stated: StatedInterface): AssetInterface {
  const { same } = compared(before, stated);
  const said = INTERFACE_PARTS.flatMap((part) =>
    stated[part] === undefined || same.has(part) ? [] : [[part, stated[part]] as const],
  );
  return { ...before, ...Object.fromEntries(said) };
}
