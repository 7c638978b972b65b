/**
 * A filter as somebody says it: `severity is error or warning and place is dmz`, or words alone, which stand anywhere in
 * a row. What is typed always filters; what was understood of it is shown beside it.
 */
import type { EnglishHeads } from '../../words/english-heads.ts';
import type { Column } from './column.ts';

/** The words that join the parts, in the reader's language. Those of English are understood in every one. */
export interface Joints {
  readonly and: string;
  readonly or: string;
  readonly is: string;
  readonly not: string;
  readonly contains: string;
  readonly empty: string;
  readonly before: string;
  readonly after: string;
  /** Words that cells say and that begin with `not`: `not applicable` is one value, and no negation. */
  readonly whole?: ReadonlySet<string>;
  /** Heads as English calls them, understood beside those of the page; null in English, and until they are loaded. */
  readonly heads?: EnglishHeads | null;
}

const ENGLISH: Omit<Joints, 'whole' | 'heads'> = {
  and: 'and',
  or: 'or',
  is: 'is',
  not: 'not',
  contains: 'contains',
  empty: 'empty',
  before: 'before',
  after: 'after',
};

type How = 'is' | 'isNot' | 'contains' | 'before' | 'after';

export interface Clause {
  /** Null where it is to stand anywhere. */
  readonly column: string | null;
  readonly how: How;
  /** One of them; none where the cell is to be empty. */
  readonly values: readonly string[];
}

type Joint = keyof typeof ENGLISH;
interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** @param columns by their heads, in the language of the page or in English, and ids */
export function clausesOf<R>(
  text: string,
  columns: readonly Pick<Column<R>, 'id' | 'head'>[],
  joints: Joints,
): readonly Clause[] {
  const jointOf = (token: Token | undefined): Joint | null => {
    if (token === undefined || token.isQuoted) return null;
    const typed = token.text.toLowerCase();
    return (
      (Object.keys(ENGLISH) as Joint[]).find(
        (joint) => joints[joint].toLowerCase() === typed || ENGLISH[joint] === typed,
      ) ?? null
    );
  };
  return splitBy(tokensOf(text), (token) => jointOf(token) === 'and')
    .filter((part) => part.length > 0)
    .flatMap((part) => clauseOf(part, columns, jointOf, joints) ?? wordsOf(part));
}

function clauseOf<R>(
  part: readonly Token[],
  columns: readonly Pick<Column<R>, 'id' | 'head'>[],
  jointOf: (token: Token | undefined) => Joint | null,
  joints: Joints,
): Clause | null {
  const at = part.findIndex((token) => VERBS.has(jointOf(token)));
  if (at < 1) return null;
  const named = part
    .slice(0, at)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
  // What the page says itself goes first: a word of English may be the head of another column in its language.
  const column =
    columns.find(({ id, head }) => head.toLowerCase() === named || id.toLowerCase() === named) ??
    columns.find(({ head }) => joints.heads?.get(head.toLowerCase())?.has(named));
  if (column === undefined) return null;
  const verb = jointOf(part[at]);
  const [said = []] = splitBy(part.slice(at + 1), (token) => jointOf(token) === 'or');
  const isWhole = joints.whole?.has(said.map(({ text }) => text.toLowerCase()).join(' ')) === true;
  const isNegated = verb === 'is' && jointOf(part[at + 1]) === 'not' && !isWhole;
  const rest = part.slice(at + (isNegated ? 2 : 1));
  const how: How = verb === 'is' ? (isNegated ? 'isNot' : 'is') : (verb as How);
  if (rest.length === 1 && jointOf(rest[0]) === 'empty') return { column: column.id, how, values: [] };
  const values = splitBy(rest, (token) => jointOf(token) === 'or')
    .map((tokens) => tokens.map(({ text }) => text).join(' '))
    .filter((value) => value !== '');
  // Half a sentence is not a filter yet.
  return values.length === 0 ? null : { column: column.id, how, values };
}

const VERBS: ReadonlySet<Joint | null> = new Set(['is', 'contains', 'before', 'after']);

/** What was understood, in the words that it could have been typed in: of several values one is enough. */
export function clauseSaid(
  { how, values }: Clause,
  joints: Joints,
): { readonly verb: string; readonly values: string } {
  return {
    verb: how === 'isNot' ? `${joints.is} ${joints.not}` : joints[how],
    values: values.length === 0 ? joints.empty : values.join(` ${joints.or} `),
  };
}

/** Each word by itself. */
function wordsOf(part: readonly Token[]): readonly Clause[] {
  return part.map(({ text }) => ({ column: null, how: 'contains', values: [text] }));
}

export function matches<R>(row: R, clauses: readonly Clause[], columns: readonly Column<R>[]): boolean {
  return clauses.every(({ column, how, values }) => {
    const asked = column === null ? columns : columns.filter(({ id }) => id === column);
    const said = asked.flatMap((each) => [each.text(row), ...(each.also?.(row) ?? [])]);
    const isSo = (test: (text: string, value: string) => boolean): boolean =>
      values.length === 0
        ? said.every((text) => text === '')
        : values.some((value) => said.some((text) => test(text.toLowerCase(), value.toLowerCase())));
    switch (how) {
      case 'is':
        return isSo((text, value) => text === value);
      case 'isNot':
        return !isSo((text, value) => text === value);
      case 'before':
        return isSo((text, value) => text !== '' && ordered(text, value) < 0);
      case 'after':
        return isSo((text, value) => text !== '' && ordered(text, value) > 0);
      default:
        return isSo((text, value) => text.includes(value));
    }
  });
}

function ordered(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? { text: plain ?? '', isQuoted: false } : { text: quoted, isQuoted: true },
  );
}

function splitBy<T>(items: readonly T[], isBorder: (item: T) => boolean): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  for (const item of items) {
    if (isBorder(item)) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}
