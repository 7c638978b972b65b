/** Decodes one scalar against a shape, from its source text: an id or a version is never a number first. */
import { dayMeant, isDay } from '../../lib/day.ts';
import { abbreviated, mostLikely } from '../../lib/near.ts';
import { LIMITS } from '../limits.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { ID_PATTERN, RESERVED_IDS, SHARED_FOLDER_PATTERN, parsePlace, parseRequirement } from '../refs.ts';
import type { TextKind } from '../schema/fields.ts';
import { REFUSED, type Refused } from './refused.ts';
import type { Shape } from './shape.ts';

const NUMBER = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** With a power of ten, as spreadsheets write what is small or large. */
const AMOUNT = /^((?:0|[1-9]\d*)(?:\.\d+)?)(?:[eE][+-]?\d{1,3})?$/;
const LEVEL_WORDS = ['0', '1', '2', '3', '4'];

export interface ScalarText {
  readonly text: string;
  /** Written without quotes: only then can it be a number or a truth value. */
  readonly plain: boolean;
  readonly at: Placed;
}

export function decodeScalar(sink: ProblemSink, shape: Shape, scalar: ScalarText): unknown {
  switch (shape.type) {
    case 'text':
      return decodeText(sink, shape.kind, scalar);
    case 'flag':
    case 'words':
    case 'numbers':
    case 'level':
    case 'amount': {
      const value = matched(shape, scalar);
      return value === undefined ? wrong(sink, shape, scalar) : value;
    }
    case 'either': {
      for (const option of shape.scalars) {
        const value = matched(option, scalar);
        if (value !== undefined) return value;
      }
      return wrong(sink, shape.scalars.find((s) => s.type === 'level') ?? shape, scalar);
    }
    case 'list':
      refuse(sink, 'not-a-list', scalar.at, { found: shown(scalar.text) });
      return REFUSED;
    case 'object':
    case 'record':
      refuse(sink, 'not-a-map', scalar.at, { found: shown(scalar.text) });
      return REFUSED;
  }
}

/** The value, or undefined where the text is none of what the shape allows. */
function matched(shape: Shape, { text, plain }: ScalarText): unknown {
  switch (shape.type) {
    case 'flag':
      return plain && text === 'true' ? true : plain && text === 'false' ? false : undefined;
    case 'words':
      return shape.words.includes(text) ? text : undefined;
    case 'numbers':
      return plain && NUMBER.test(text) && shape.numbers.includes(Number(text)) ? Number(text) : undefined;
    case 'level':
      return plain && /^[0-4]$/.test(text) ? Number(text) : undefined;
    case 'amount': {
      return plain ? amountIn(text) : undefined;
    }
    default:
      return undefined;
  }
}

/** Undefined where it is none, too large, or so small that nothing would be left of it. */
function amountIn(text: string): number | undefined {
  const [, digits] = AMOUNT.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(text);
  if (value > 1e12 || (value === 0 && Number(digits) > 0)) return undefined;
  return value;
}

function wrong(sink: ProblemSink, shape: Shape, scalar: ScalarText): Refused | string {
  const { text, at } = scalar;
  const found = shown(text);
  if (isQuoted(shape, scalar)) refuse(sink, 'quoted-value', at, { found });
  // How many levels there are and what they are called is known when the criteria are read: see risk-names.ts.
  else if (isScaled(shape)) return text;
  else if (shape.type === 'level') refuse(sink, 'level-out-of-range', at, { found, expected: LEVEL_WORDS });
  else if (shape.type === 'amount') refuse(sink, 'bad-number', at, { found });
  else {
    const words = allowed(shape);
    refuse(sink, 'wrong-value', at, {
      found,
      expected: words,
      near: didYouMean(wordMeant(text, words)),
    });
  }
  return REFUSED;
}

function wordMeant(text: string, words: readonly string[]): string | null {
  const meant = abbreviated(text);
  return meant !== null && words.includes(meant) ? meant : mostLikely(text, words.filter(isWord));
}

function isScaled(shape: Shape): boolean {
  if (shape.type === 'either') return shape.scalars.some(isScaled);
  return shape.type === 'numbers' && shape.scaled === true;
}

/** Right but for its quotes, which make text of it. */
function isQuoted(shape: Shape, scalar: ScalarText): boolean {
  const options = shape.type === 'either' ? shape.scalars : [shape];
  return !scalar.plain && options.some((option) => matched(option, { ...scalar, plain: true }) !== undefined);
}

/** Of two figures none is meant by the other. */
function isWord(word: string): boolean {
  return !/^[\d.]+$/.test(word);
}

/** Words a value may be, for people. */
export function allowed(shape: Shape): readonly string[] {
  switch (shape.type) {
    case 'flag':
      return ['true', 'false'];
    case 'words':
      return shape.words;
    case 'numbers':
      return shape.numbers.map(String);
    case 'level':
      return LEVEL_WORDS;
    case 'either':
      return shape.scalars.flatMap(allowed);
    default:
      return [];
  }
}

function decodeText(sink: ProblemSink, kind: TextKind, { text, at }: ScalarText): unknown {
  if (text.length > LIMITS.text) {
    refuse(sink, 'too-long', at, { found: text.length, limit: LIMITS.text });
    return REFUSED;
  }
  const code = textProblem(kind, text);
  if (code === null) return text;
  const found = shown(text);
  if (code !== 'bad-date') refuse(sink, code, at, { found });
  else refuse(sink, code, at, { found, near: didYouMean(dayMeant(text)) });
  return REFUSED;
}

/** A place or a requirement that is none. Readers that know what can be named say it with what was meant. */
export function referenceProblem(kind: TextKind, text: string): 'bad-place' | 'bad-requirement' | null {
  if (kind === 'place') return parsePlace(text) === null ? 'bad-place' : null;
  return kind === 'requirement' && parseRequirement(text) === null ? 'bad-requirement' : null;
}

function textProblem(kind: TextKind, text: string) {
  switch (kind) {
    case 'id':
    case 'row':
      if (RESERVED_IDS.has(text)) return 'reserved-id';
      return ID_PATTERN.test(text) ? null : 'bad-id';
    case 'date':
      return isDay(text) ? null : 'bad-date';
    case 'end':
      return /^(zone|asset):/.test(text) && parsePlace(text) !== null ? null : 'bad-end';
    case 'sha256':
      return /^[0-9a-f]{64}$/.test(text) ? null : 'bad-digest';
    case 'folder':
      return SHARED_FOLDER_PATTERN.test(text) ? null : 'organisation-path';
    // See referenceProblem.
    case 'place':
    case 'requirement':
    case 'edition':
    case 'text':
      return null;
  }
}
