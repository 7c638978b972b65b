/** `bulkhead/why@1`: a link of the chain in words, with as many levels of causes as asked for. */
import type { MessageParams } from '../lib/message.ts';
import {
  nameOf,
  type Cause,
  type Head,
  type Link,
  type StatementParams,
  type WhyContext,
  type WhyValue,
} from '../why/chain.ts';
import type { StepPart } from '../why/codes.ts';
import { shortOf } from '../why/row.ts';
import { flipOf, raisedBy, targetFlipsOf } from '../why/flip.ts';
import { isWhyError, whyLink, type WhyError } from '../why/why.ts';
import { factWithId, withFactNames } from './locales/fact-name.ts';
import { fill } from './locales/fill.ts';
import type { Words } from './locales/words.ts';
import { publishedFinding } from './render/finding.ts';
import { inputSaid } from './slt-input.ts';

export interface WhyCause {
  readonly ref: string;
  readonly value: WhyValue;
  readonly text: string;
  /** Present when more than one level was asked for and there is one. */
  readonly because?: readonly WhyCause[];
}

export interface Why {
  readonly schema: 'bulkhead/why@1';
  readonly ref: string;
  readonly value: WhyValue;
  readonly text: string;
  /** A finding: the way out. */
  readonly fix?: string;
  readonly rule: string;
  readonly clause: string | null;
  readonly because: readonly WhyCause[];
  readonly usedBy: readonly string[];
  /** Of a verdict or gap that is not satisfied: what a met answer would change. Of an SL-T: what would give another one. */
  readonly flip?: string;
  /** The inputs that would, each alone. */
  readonly flips?: readonly WhyFlip[];
}

export interface WhyFlip {
  /** The scenario, or the criteria of risk. */
  readonly ref: string;
  /** What SL-T would be. */
  readonly value: number | null;
  readonly text: string;
}

/**
 * Explains one reference.
 * @param depth levels of causes, 1 or more
 */
export function explain(context: WhyContext, ref: string, depth: number, words: Words): Why | WhyError {
  const link = whyLink(context, ref);
  if (isWhyError(link)) return link;
  return {
    schema: 'bulkhead/why@1',
    ref: link.ref,
    value: link.value,
    ...wordedHead(link.head, words),
    rule: link.rule,
    clause: link.clause,
    because: causesOf({ context, words, link, depth, above: new Set([link.ref]), told: [] }),
    usedBy: link.usedBy(),
    ...flipWords(context, link, words),
    ...targetFlipWords(context, link, words),
    ...raisedWords(context, link, words),
  };
}

/** Rises told one by one; an answer at one place reaches few others. */
const RISES = 3;

function flipWords(context: WhyContext, link: Link, words: Words): Pick<Why, 'flip'> {
  const flip = flipOf(context, link);
  if (flip === null) return {};
  const { rises, closed } = flip;
  if (rises.length === 0) {
    const template = closed > 0 ? words.whyFlips.closes : words.whyFlips.nothing;
    return { flip: fill(words, template, { closed }) };
  }
  const told = rises
    .slice(0, RISES)
    .map(({ place, ...rise }) =>
      fill(words, words.whyFlips.rise, { place: nameOf(context, place), ...rise }),
    );
  const rest = rises.length - told.length;
  const more = rest === 0 ? [] : [fill(words, words.terminal.more, { n: rest })];
  return { flip: fill(words, words.whyFlips.rises, { rises: [...told, ...more], closed }) };
}

/** What would give an SL-T another value; nothing where no scenario has a say. */
function targetFlipWords(context: WhyContext, link: Link, words: Words): Pick<Why, 'flip' | 'flips'> {
  const found = targetFlipsOf(context, link);
  if (found === null) return {};
  const { flips, steps, isStated } = found;
  const { whyFlips } = words;
  if (flips.length === 0) return { flip: fill(words, isStated ? whyFlips.slTStated : whyFlips.slTFirm, {}) };
  const risk = context.plant.risk ?? null;
  return {
    flip: fill(words, whyFlips.slT, { steps, n: flips.length }),
    flips: flips.map(({ scenario, level, ...moved }) => {
      const [key, params] = inputSaid({ ...moved, scenario: scenario?.name ?? '' }, risk);
      const input = fill(words, words.terminal[key], params);
      const text =
        level === null
          ? fill(words, whyFlips.slTOpen, { input })
          : fill(words, whyFlips.slTTo, { input, level });
      return { ref: scenario === null ? 'risk' : `scenario:${scenario.id}`, value: level, text };
    }),
  };
}

/** Rows told one by one of those that hold an SL-A. */
const ROWS = 8;

function raisedWords(context: WhyContext, link: Link, words: Words): Pick<Why, 'flip'> {
  const raised = raisedBy(context, link);
  if (raised === null) return {};
  const { fr, reading, bounded, from, to } = raised;
  const rows = [
    ...raised.rows.map(shortOf),
    ...bounded.map((row) => fill(words, words.whyFlips.beyond, { row: shortOf(row), level: from })),
  ];
  const rest = rows.length - ROWS;
  const more = rest > 0 ? [fill(words, words.terminal.more, { n: rest })] : [];
  const told = [...rows.slice(0, ROWS), ...more];
  return { flip: fill(words, words.whyFlips[`raised-${reading}`], { rows: told, fr, to }) };
}

/** What a link says, in words. */
export function wordedHead(head: Head, words: Words): Pick<Why, 'text' | 'fix'> {
  if (head.code !== 'finding') return { text: said(words, words.whyHeads[head.code], head.params) };
  const { message, fix } = publishedFinding(head.finding, words, head.nameOf);
  return { text: message, fix };
}

/** The causes of one link, in words; nothing below them. */
export function wordedCauses({ because }: Link, words: Words): readonly { ref: string; text: string }[] {
  return because.map((cause) => ({
    ref: cause.ref,
    text: said(words, causeTemplate(words, cause.code), cause.params),
  }));
}

interface Below {
  readonly context: WhyContext;
  readonly words: Words;
  readonly link: Link;
  readonly depth: number;
  /** References already opened above: answers and what they rest on may point at each other. */
  readonly above: ReadonlySet<string>;
  /** What the plant says of itself and was quoted above; nobody tells it twice. */
  readonly told: readonly string[];
}

/** Causes that only name a thing: what it is made of explains nothing here. */
const NAMES: ReadonlySet<Cause['code']> = new Set([
  'found-at',
  'with-thing',
  'with-flow',
  'with-row',
  'statement',
  'document-at',
  'judged-by',
  'of-product',
  'certificate',
]);

/** Where a step lacks something, that is all there is to say; another step says more. */
function namesOnly({ code, ref }: Cause): boolean {
  return NAMES.has(code) || (isStepPart(code) && !ref.startsWith('zcr:'));
}

function causesOf({ context, words, link, depth, above, told }: Below): readonly WhyCause[] {
  const beside = new Set(link.because.map(({ ref }) => ref));
  return link.because.map((cause) => {
    const quoted = typeof cause.params['how'] === 'string' ? cause.params['how'] : '';
    const params = told.includes(quoted) ? { ...cause.params, how: '' } : cause.params;
    const opens = depth > 1 && !above.has(cause.ref) && !namesOnly(cause);
    const next = opens ? linkBelow(context, cause) : null;
    const below =
      next === null
        ? []
        : causesOf({
            context,
            words,
            link: cause.ref.startsWith('answer:') ? withoutTold(next, beside) : next,
            depth: depth - 1,
            above: new Set([...above, cause.ref]),
            told: [...told, quoted],
          });
    return {
      ref: cause.ref,
      value: cause.value,
      text: said(words, causeTemplate(words, cause.code), params),
      ...(below.length === 0 ? {} : { because: below }),
    };
  });
}

/** What an answer cites and the verdict judges is told once, with the judgement. */
function withoutTold(link: Link, beside: ReadonlySet<string>): Link {
  return { ...link, because: link.because.filter(({ ref }) => !beside.has(ref)) };
}

function linkBelow(context: WhyContext, cause: Cause): Link | null {
  const link = whyLink(context, cause.ref);
  return isWhyError(link) ? null : link;
}

function causeTemplate({ whyCauses, terminal }: Words, code: Cause['code']): string {
  return isStepPart(code) ? terminal[code] : whyCauses[code];
}

function isStepPart(code: Cause['code']): code is StepPart {
  return code.startsWith('zcr');
}

/** One sentence on one line; what a fact means is told in the language, where it has words for that fact. */
function said(words: Words, template: string, params: StatementParams): string {
  return fill(words, template, { ...withFactNames(words, params), ...factMeaning(words, params) })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function factMeaning(words: Words, { fact }: StatementParams): MessageParams {
  if (typeof fact !== 'string' || !Object.hasOwn(words.facts, fact)) return {};
  return { fact: factWithId(words, fact), trueWhen: words.facts[fact as keyof Words['facts']] };
}
