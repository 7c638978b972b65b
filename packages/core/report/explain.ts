/** `bulkhead/why@1`: a link of the chain in words, with as many levels of causes as asked for. */
import { fillMessage, type MessageParams } from '../lib/message.ts';
import type { Cause, Link, WhyContext, WhyValue } from '../why/chain.ts';
import { isWhyError, whyLink, type WhyError } from '../why/why.ts';
import { WHY_CAUSES, WHY_HEADS } from './locales/en/why.ts';
import { ruleSentences } from './locales/en/rules.ts';
import { isRuleId } from '../evaluate/rules/index.ts';

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
  readonly rule: string;
  readonly clause: string | null;
  readonly because: readonly WhyCause[];
  readonly usedBy: readonly string[];
}

/**
 * Explains one reference.
 * @param depth levels of causes, 1 or more
 */
export function explain(context: WhyContext, ref: string, depth: number): Why | WhyError {
  const link = whyLink(context, ref);
  if (isWhyError(link)) return link;
  return {
    schema: 'bulkhead/why@1',
    ref: link.ref,
    value: link.value,
    text: headOf(link),
    rule: link.rule,
    clause: link.clause,
    because: causesOf(context, link, depth, new Set([link.ref])),
    usedBy: link.usedBy,
  };
}

function headOf(link: Link): string {
  if (link.code.startsWith('rule:')) {
    const rule = link.code.slice('rule:'.length);
    return tidy(isRuleId(rule) ? ruleSentences[rule].message : rule, link.params);
  }
  return tidy(WHY_HEADS[link.code] ?? link.code, link.params);
}

function causesOf(
  context: WhyContext,
  link: Link,
  depth: number,
  above: ReadonlySet<string>,
): readonly WhyCause[] {
  return link.because.map((cause) => {
    const below = depth > 1 && !above.has(cause.ref) ? deeper(context, cause, depth - 1, above) : [];
    return {
      ref: cause.ref,
      value: cause.value,
      text: tidy(WHY_CAUSES[cause.code] ?? cause.code, cause.params),
      ...(below.length === 0 ? {} : { because: below }),
    };
  });
}

/** A reference met again above is not opened twice: answers and what they rest on may point at each other. */
function deeper(
  context: WhyContext,
  cause: Cause,
  depth: number,
  above: ReadonlySet<string>,
): readonly WhyCause[] {
  const link = whyLink(context, cause.ref);
  if (isWhyError(link)) return [];
  return causesOf(context, link, depth, new Set([...above, cause.ref]));
}

/** Optional parts of a sentence may be empty; no stray spaces or points are left behind. */
function tidy(template: string, params: MessageParams): string {
  return fillMessage(template, params)
    .replace(/\s+/g, ' ')
    .replace(/[\s.:]+$/, '')
    .trim();
}
