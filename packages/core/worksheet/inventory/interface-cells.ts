/** Cells of addresses, MACs and networks: entries by position, the first of each being one interface. */
import { isAddress, isMac } from '../../evaluate/rules/address.ts';
import { LIMITS } from '../../model/limits.ts';
import { problemTerm, refuse, shown, type Placed, type ProblemSink } from '../../model/problems.ts';
import type { AssetInterface } from '../../model/schema/network.ts';
import { REFUSED, type Refused } from '../../model/text/refused.ts';
import type { FieldColumn } from '../column.ts';
import { folded } from '../marks.ts';
import { valueOfText } from '../values.ts';
import { INTERFACE_PARTS, type InterfacePart } from './fields.ts';
import { saysNothing } from './nothing.ts';

/** What a row says of the interfaces of its device; a part that is empty is absent. */
export type StatedInterface = Pick<AssetInterface, InterfacePart>;

/** Entries by position; empty ones stand for interfaces of which the column says nothing. */
type Entries = readonly string[];

/** Characters of the shortest address and MAC: spaces part these, and not what is written with spaces in it. */
const SHORTEST = 7;

/** What somebody said that texts of the column mean, and who is told of one that is no address and no MAC. */
export interface EntryWords {
  readonly meant: ReadonlyMap<string, string>;
  readonly strange: (text: string) => void;
}

/** What is expected where something else stands; any text is the name of a network. */
const WRITTEN: Readonly<
  Record<InterfacePart, { readonly isSo: (text: string) => boolean; readonly such: string }>
> = {
  address: { isSo: isAddress, such: '192.0.2.10' },
  mac: { isSo: isMac, such: '00:53:00:12:34:56' },
  network: { isSo: () => true, such: '' },
};

/**
 * Each entry is read as the field is; what stands twice or stands for nothing keeps its position. What is no address,
 * such as `DHCP`, is refused until somebody said what it means.
 */
export function interfaceEntries(
  sink: ProblemSink,
  field: FieldColumn & { readonly id: InterfacePart },
  text: string,
  at: Placed,
  { meant, strange }: EntryWords,
): Entries | Refused {
  const parts = meant.has(folded(text)) ? [text] : partsOf(field.id, text);
  if (parts.length > LIMITS.entries) {
    const params = { found: parts.length, limit: LIMITS.entries, what: problemTerm('entriesInOneList') };
    refuse(sink, 'too-many', at, params);
    return REFUSED;
  }
  const { isSo, such } = WRITTEN[field.id];
  const values = parts.map((part): unknown => {
    const said = meant.get(folded(part));
    const entry = (said ?? part).trim();
    const value = saysNothing(entry) ? undefined : valueOfText(sink, field, entry, at);
    if (value === undefined || value === REFUSED || said !== undefined || isSo(entry)) return value ?? '';
    strange(entry);
    refuse(sink, 'wrong-value', at, { found: shown(entry), expected: [such, '-'] });
    return REFUSED;
  });
  return values.includes(REFUSED) ? REFUSED : (values as Entries);
}

/** A network has a name, with spaces and commas in it; addresses hold neither. */
function partsOf(part: InterfacePart, text: string): readonly string[] {
  if (part === 'network') return text.split(/[;\n]/);
  if (/[;,\n]/.test(text)) return text.split(/[;,\n]/);
  const words = text.split(/\s+/);
  return words.every((word) => word.length >= SHORTEST && WRITTEN[part].isSo(word)) ? words : [text];
}

/**
 * The columns of a row side by side. Refused where one of them has fewer entries than another, for nobody knows which is
 * which; one network is that of all.
 */
export function statedInterfaces(
  sink: ProblemSink,
  values: ReadonlyMap<string, unknown>,
  at: (field: string) => Placed,
): readonly StatedInterface[] {
  const columns = INTERFACE_PARTS.flatMap((part) => {
    const value = values.get(part);
    return value === undefined || value === REFUSED ? [] : [{ part, entries: value as Entries }];
  });
  const n = Math.max(0, ...columns.map(({ entries }) => withoutEnd(entries).length));
  for (const { part, entries } of columns) {
    const own = withoutEnd(entries);
    if (own.length === n || entries.length === n || isOfAll(part, own)) continue;
    const whole = [...own, ...Array.from({ length: n - own.length }, () => '-')].join('; ');
    refuse(sink, 'wrong-value', at(part), { found: shown(own.join('; ')), expected: [shown(whole)] });
  }
  return Array.from({ length: n }, (_, i) =>
    Object.fromEntries(
      columns.flatMap(({ part, entries }) => {
        const entry = isOfAll(part, withoutEnd(entries)) ? entries[0] : entries[i];
        return entry === undefined || entry === '' ? [] : [[part, entry]];
      }),
    ),
  ).filter((stated) => Object.keys(stated).length > 0) as readonly StatedInterface[];
}

function isOfAll(part: InterfacePart, { length }: Entries): boolean {
  return part === 'network' && length === 1;
}

/** A separator behind the last entry says nothing. */
function withoutEnd(entries: Entries): Entries {
  return entries.slice(0, entries.findLastIndex((entry) => entry !== '') + 1);
}
