/**
 * The sentence of a finding with things by their names, for whoever reads the workbench or a report. A terminal keeps the
 * ids, since there they are typed.
 */
import type { MessageParams } from '../lib/message.ts';
import { isRuleId } from '../evaluate/rules/index.ts';
import type { ListKind } from '../model/kinds.ts';
import { factName } from './locales/fact-name.ts';
import { fieldName, inQuotes, inWords } from './locales/field-name.ts';
import type { RuleSentence } from './locales/en/rules.ts';
import type { Words } from './locales/words.ts';

/** What a reference is called; the reference itself where nothing is said of it. */
export type NameOf = (ref: string) => string;

/** `ref` is a whole reference, `border` the id of a zone or conduit, `rowAt` a row with a reference in brackets, `choice` a word of a list. */
type Named = ListKind | 'ref' | 'border' | 'rowAt' | 'fact' | 'finding' | 'field' | 'choice';

/** What a parameter holds, by its name. Those that are not listed are no ids of things, or ids that nobody named. */
const HOLDS: Readonly<Record<string, Named>> = {
  zone: 'zone',
  zones: 'zone',
  parent: 'zone',
  from: 'zone',
  to: 'zone',
  loose: 'zone',
  outside: 'zone',
  afar: 'zone',
  conduit: 'conduit',
  asset: 'asset',
  assets: 'asset',
  business: 'asset',
  iacs: 'asset',
  devices: 'asset',
  flow: 'flow',
  flows: 'flow',
  into: 'flow',
  onward: 'flow',
  product: 'product',
  supplier: 'supplier',
  suc: 'suc',
  function: 'function',
  scenario: 'scenario',
  scenarios: 'scenario',
  worst: 'worstCase',
  measure: 'measure',
  evidence: 'evidence',
  place: 'ref',
  places: 'ref',
  fact: 'fact',
  facts: 'fact',
  shown: 'fact',
  finding: 'finding',
  field: 'field',
  mark: 'field',
  decision: 'choice',
  treatment: 'choice',
};

/** Where a rule holds something else under that name. */
const HOLDS_IN: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  'safety-with-other': { safety: 'asset', other: 'asset' },
  'safety-below-neighbour': { other: 'zone' },
  'safety-remote-access': { safety: 'zone' },
  'scenario-path-broken': { from: 'ref', to: 'ref' },
  'supplier-without-record': { places: 'border' },
  'shared-accounts': { place: 'border' },
  'answer-behind-measure': { rows: 'rowAt' },
  'criteria-not-approved': { missing: 'field' },
  'measure-unplanned': { missing: 'field' },
  'countermeasure-row-elsewhere': { rows: 'rowAt' },
};

/** Named by a phrase, which would run into the sentence without quotes. */
const PHRASES: ReadonlySet<Named> = new Set([
  'flow',
  'function',
  'scenario',
  'worstCase',
  'measure',
  'evidence',
  'fact',
  'field',
  'choice',
] as const);

export interface NamedSentence {
  readonly sentence: RuleSentence;
  readonly params: MessageParams;
}

/** What has no name stays as it is in the sentence of a terminal. */
export function withNames(
  rule: string,
  sentence: RuleSentence,
  params: MessageParams,
  words: Words,
  nameOf: NameOf,
): NamedSentence {
  const held = { ...HOLDS, ...HOLDS_IN[rule] };
  const called = (of: Named, id: string): string | null => {
    const name = nameIn(of, id, words, nameOf, rule);
    if (name === null) return null;
    return PHRASES.has(of) ? inQuotes(name, words) : name;
  };
  const named = Object.entries(params).map(([key, value]) => {
    const of = held[key];
    if (of === undefined || value === '') return [key, value] as const;
    if (typeof value === 'string') return [key, called(of, value) ?? `\`${value}\``] as const;
    return [key, isList(value) ? apart(value, (id) => called(of, id) ?? id) : value] as const;
  });
  const worded = (template: string): string => inWords(unticked(template, held), words, rule);
  return {
    sentence: { message: worded(sentence.message), fix: worded(sentence.fix) },
    params: Object.fromEntries(named),
  };
}

function nameIn(of: Named, id: string, words: Words, nameOf: NameOf, rule: string): string | null {
  switch (of) {
    case 'fact':
      return Object.hasOwn(words.factNames, id) ? factName(words, id) : null;
    case 'field':
      return fieldName(words, id, rule);
    case 'choice':
      return choiceName(words, id);
    case 'ref':
      return nullIf(id, nameOf(id));
    case 'border':
      return nullIf(`zone:${id}`, nameOf(`zone:${id}`)) ?? nullIf(`conduit:${id}`, nameOf(`conduit:${id}`));
    case 'finding':
      return findingName(id, words, nameOf);
    case 'rowAt':
      return id.replace(/ \((.+)\)$/, (_, ref: string) => ` (${nameOf(ref)})`);
    default:
      return nullIf(`${of}:${id}`, nameOf(`${of}:${id}`));
  }
}

/** By the title of its rule and what it is at. */
function findingName(id: string, words: Words, nameOf: NameOf): string | null {
  const [, rule = '', at = ''] = /^finding:([^:]+):([a-zA-Z]+(?::[^:]+)?)/.exec(id) ?? [];
  return isRuleId(rule) ? `${inQuotes(words.ruleDocs[rule].title, words)} (${nameOf(at)})` : null;
}

/** A word of the lists that sheets offer. */
function choiceName({ sheets: { choices } }: Words, id: string): string | null {
  return Object.hasOwn(choices, id) ? choices[id as keyof typeof choices] : null;
}

function nullIf(id: string, name: string): string | null {
  return name === id ? null : name;
}

/** Two of a list that are called the same are told apart by their ids. */
function apart(ids: readonly string[], called: (id: string) => string): readonly string[] {
  const names = ids.map(called);
  return names.map((name, i) => {
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return isShared ? `${name} (${ids[i]})` : name;
  });
}

/** Without the marks of an id around what is told by its name: `{zone}` and, where it may be missing, {zone?zone `#`}. */
function unticked(template: string, held: Readonly<Record<string, Named>>): string {
  return template
    .replace(/`(\{([a-zA-Z]+)\})`/g, (hole, bare: string, key: string) => (key in held ? bare : hole))
    .replace(/\{([a-zA-Z]+)\?[^}]*\}/g, (hole, key: string) =>
      key in held ? hole.replaceAll('`#`', '#') : hole,
    );
}

function isList(value: MessageParams[string]): value is readonly string[] {
  return Array.isArray(value);
}
