/** What can be asked why. Every id in any output has one of these forms. */
import { parsePlace, parseRequirement, type PlaceRef } from '../model/refs.ts';
import type { FrId } from '../model/plant.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';

export const READINGS = ['claimed', 'evidenced', 'verified', 'upper'] as const;
export type Reading = (typeof READINGS)[number];

export type WhyRef =
  | { readonly kind: 'slt'; readonly place: PlaceRef; readonly fr: FrId }
  | { readonly kind: 'sla'; readonly place: PlaceRef; readonly fr: FrId; readonly reading: Reading }
  | { readonly kind: 'verdict' | 'gap' | 'answer'; readonly place: PlaceRef; readonly requirement: string }
  | { readonly kind: 'check'; readonly place: PlaceRef; readonly requirement: string; readonly rest: string }
  | { readonly kind: 'fact'; readonly place: PlaceRef; readonly fact: string }
  | { readonly kind: 'evidence' | 'measure' | 'finding' | 'rank' | 'flow'; readonly id: string }
  | { readonly kind: 'place'; readonly place: PlaceRef }
  | { readonly kind: 'row'; readonly requirement: string };

/** Published so that a refusal can say what would have been right. */
export const REF_FORMS: readonly string[] = [
  'slt:<place>:<FR>',
  'sla:<place>:<FR>[:claimed|evidenced|verified|upper]',
  'verdict:<place>:<requirement>',
  'gap:<place>:<requirement>',
  'answer:<place>:<requirement>',
  'fact:<place>:<fact>',
  'check:<place>:<requirement>:<date>:<by>',
  'evidence:<id>',
  'measure:<id>',
  'finding:<rule>:<at>',
  'zone:<id>, conduit:<id>, asset:<id>, flow:<id>, site, organisation',
  '<document>/<row>, such as 62443-3-3/SR 1.1',
];

/** The parts of a reference, or null when it has no known form. */
export function parseWhyRef(text: string): WhyRef | null {
  if (parsePlace(text) !== null) return { kind: 'place', place: text };
  const colon = text.indexOf(':');
  const head = colon < 0 ? '' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  switch (head) {
    case 'evidence':
    case 'measure':
    case 'rank':
    case 'flow':
      return rest === '' ? null : { kind: head, id: rest };
    case 'finding':
      return { kind: 'finding', id: text };
    case 'slt':
    case 'sla':
    case 'verdict':
    case 'gap':
    case 'answer':
    case 'check':
    case 'fact':
      return atPlace(head, rest);
    default:
      return parseRequirement(text) === null ? null : { kind: 'row', requirement: text };
  }
}

type AtPlace = 'slt' | 'sla' | 'verdict' | 'gap' | 'answer' | 'check' | 'fact';

function atPlace(kind: AtPlace, text: string): WhyRef | null {
  const split = splitPlace(text);
  if (split === null) return null;
  const { place, rest } = split;
  switch (kind) {
    case 'slt':
      return isFr(rest) ? { kind, place, fr: rest } : null;
    case 'sla': {
      const [fr = '', reading = 'evidenced'] = rest.split(':');
      return isFr(fr) && isReading(reading) ? { kind, place, fr, reading } : null;
    }
    case 'fact':
      return { kind, place, fact: rest };
    case 'check': {
      const colon = rest.indexOf(':');
      if (colon < 0) return null;
      return { kind, place, requirement: rest.slice(0, colon), rest: rest.slice(colon + 1) };
    }
    default:
      return { kind, place, requirement: rest };
  }
}

/** A place at the start of the text: `site`, `organisation` or two parts. */
function splitPlace(text: string): { readonly place: string; readonly rest: string } | null {
  const parts = text.split(':');
  const words = parts[0] === 'site' || parts[0] === 'organisation' ? 1 : 2;
  const place = parts.slice(0, words).join(':');
  const rest = parts.slice(words).join(':');
  return parsePlace(place) === null || rest === '' ? null : { place, rest };
}

function isFr(text: string): text is FrId {
  return (FR_ORDER as readonly string[]).includes(text);
}
function isReading(text: string): text is Reading {
  return (READINGS as readonly string[]).includes(text);
}
