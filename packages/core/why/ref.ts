/** What can be asked why. Every id in any output has one of these forms. */
import { parsePlace, parseRequirement, type PlaceRef } from '../model/refs.ts';
import type { FrId, TriageQuestion } from '../model/plant.ts';
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';
import { isExposureReading, type ExposureReading } from '../evaluate/exposure/hops-of-plant.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';

export const READINGS = ['claimed', 'evidenced', 'verified', 'upper'] as const;
export type Reading = (typeof READINGS)[number];

/** Ends of the range that a triage gives. */
export const SIDES = ['lower', 'upper'] as const;
export type Side = (typeof SIDES)[number];

export type WhyRef =
  | { readonly kind: 'slt'; readonly place: PlaceRef; readonly fr: FrId }
  | { readonly kind: 'sla'; readonly place: PlaceRef; readonly fr: FrId; readonly reading: Reading }
  | { readonly kind: 'slc'; readonly place: PlaceRef; readonly fr: FrId; readonly reading: Reading }
  | { readonly kind: 'triage'; readonly place: PlaceRef; readonly fr: FrId; readonly side: Side }
  | {
      readonly kind: 'exposure';
      readonly place: PlaceRef;
      readonly reading: ExposureReading;
      /** For attackers who do not enter at the zone itself. */
      readonly isElsewhere: boolean;
    }
  | { readonly kind: 'question'; readonly place: PlaceRef; readonly question: TriageQuestion }
  | {
      readonly kind: 'verdict' | 'answer' | 'maturity' | 'disposition';
      readonly place: PlaceRef;
      readonly requirement: string;
    }
  | { readonly kind: 'gap'; readonly place: PlaceRef; readonly requirement: string }
  | { readonly kind: 'check'; readonly place: PlaceRef; readonly requirement: string; readonly rest: string }
  | { readonly kind: 'fact'; readonly place: PlaceRef; readonly fact: string }
  | { readonly kind: ThingKind | 'finding' | 'cause'; readonly id: string }
  | { readonly kind: 'factEverywhere'; readonly fact: string }
  | { readonly kind: 'plant' | 'document' | 'method' | 'risk' }
  | { readonly kind: 'catalog'; readonly edition: string }
  | { readonly kind: 'place'; readonly place: PlaceRef }
  /** A row of 62443-3-2 such as `ZCR 5.6`, and one SUC. */
  | { readonly kind: 'step'; readonly row: string; readonly suc: string | null }
  | { readonly kind: 'row' | 'sustained'; readonly requirement: string };

/** What has an id and is no place. */
export const THING_KINDS = [
  'evidence',
  'measure',
  'flow',
  'suc',
  'function',
  'overlay',
  'waiver',
  'worstCase',
  'scenario',
  'links',
  'rule',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** Published so that a refusal can say what would have been right. */
export const REF_FORMS: readonly string[] = [
  'slt:<place>:<FR>',
  'sla:<place>:<FR>[:claimed|evidenced|verified|upper]',
  'verdict:<place>:<requirement>',
  'slc:<product or asset>:<FR>[:claimed|evidenced|verified|upper]',
  'triage:<zone>:<FR>[:lower|upper], triage:<zone>:<question>',
  'exposure:<zone>[:claimed|evidenced][:elsewhere]',
  'gap:<place>:<requirement>',
  'maturity:<place>:<requirement>',
  'sustained:<requirement>',
  'answer:<place>:<requirement>',
  'fact:<place>:<fact>, fact:<fact>',
  'check:<place>:<requirement>:<date>:<by>',
  'disposition:<place>:<requirement>',
  'finding:<rule>:<at>, cause:<code>:<what>',
  'zone, conduit, asset, flow, product, supplier, suc, function:<id>',
  'rank:<scenario>',
  'zcr:<number>[:<suc>], such as zcr:5.6',
  'evidence, measure, overlay, waiver, worstCase, scenario, links, rule:<id>',
  'site, organisation, plant, document, method, risk',
  '<document>/<row>, such as 62443-3-3/SR 1.1; <document>@<edition>',
  'an id or a row alone, where only one thing has it',
];

/** The parts of a reference, or null when it has no known form. */
export function parseWhyRef(text: string): WhyRef | null {
  if (parsePlace(text) !== null) return { kind: 'place', place: text };
  const colon = text.indexOf(':');
  const head = colon < 0 ? '' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  // The baseline, where an SL-T names it as what set it, is a part of the method.
  if (text === 'baseline') return { kind: 'method' };
  if (text === 'plant' || text === 'document' || text === 'method' || text === 'risk') return { kind: text };
  if (isThing(head)) return rest === '' ? null : { kind: head, id: rest };
  switch (head) {
    case 'finding':
    case 'cause':
      return { kind: head, id: text };
    case 'exposure':
      return exposureRef(rest);
    // What is asked about a scenario is why it is left with its rank.
    case 'rank':
      return rest === '' ? null : { kind: 'scenario', id: rest };
    case 'zcr':
      return stepRef(rest);
    case 'sustained':
      return parseRequirement(rest) === null ? null : { kind: 'sustained', requirement: rest };
    case 'slt':
    case 'sla':
    case 'slc':
    case 'triage':
    case 'verdict':
    case 'gap':
    case 'maturity':
    case 'answer':
    case 'check':
    case 'disposition':
      return atPlace(head, rest);
    case 'fact':
      return rest.includes(':') || rest === '' ? atPlace(head, rest) : { kind: 'factEverywhere', fact: rest };
    default:
      if (parseRequirement(text) !== null) return { kind: 'row', requirement: text };
      return EDITION.test(text) ? { kind: 'catalog', edition: text } : null;
  }
}

/** The number of a requirement, and after it the id of a SUC. */
function stepRef(text: string): WhyRef | null {
  const [, number, suc = null] = /^(\d+\.\d+)(?::(.+))?$/.exec(text) ?? [];
  return number === undefined ? null : { kind: 'step', row: `ZCR ${number}`, suc };
}

/** A zone, where it is not the evidenced one the reading, and whether it is asked for attackers from elsewhere. */
function exposureRef(text: string): WhyRef | null {
  const parts = text.split(':');
  const isElsewhere = parts.at(-1) === 'elsewhere' && parts.length > 2;
  const [kind = '', id = '', reading = 'evidenced', ...more] = isElsewhere ? parts.slice(0, -1) : parts;
  const place = `${kind}:${id}`;
  const isOne = parsePlace(place) !== null && more.length === 0;
  return isOne && isExposureReading(reading) ? { kind: 'exposure', place, reading, isElsewhere } : null;
}

/** `<document>@<edition>`. */
const EDITION = /^[^@:/\s]+@[^@:/\s]+$/;

function isThing(text: string): text is ThingKind {
  return (THING_KINDS as readonly string[]).includes(text);
}

type AtPlace =
  | 'slt'
  | 'sla'
  | 'slc'
  | 'triage'
  | 'verdict'
  | 'gap'
  | 'maturity'
  | 'answer'
  | 'check'
  | 'disposition'
  | 'fact';

function atPlace(kind: AtPlace, text: string): WhyRef | null {
  const split = splitPlace(text);
  if (split === null) return null;
  const { place, rest } = split;
  switch (kind) {
    case 'slt':
      return isFr(rest) ? { kind, place, fr: rest } : null;
    case 'sla':
    case 'slc': {
      const [fr = '', reading = 'evidenced'] = rest.split(':');
      return isFr(fr) && isReading(reading) ? { kind, place, fr, reading } : null;
    }
    case 'triage':
      return ofTriage(place, rest);
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

/** An FR with an end of its range, or one of the questions. */
function ofTriage(place: string, rest: string): WhyRef | null {
  const question = TRIAGE_QUESTIONS.find((each) => each === rest);
  if (question !== undefined) return { kind: 'question', place, question };
  const [fr = '', side = 'lower', ...more] = rest.split(':');
  return isFr(fr) && isSide(side) && more.length === 0 ? { kind: 'triage', place, fr, side } : null;
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
function isSide(text: string): text is Side {
  return (SIDES as readonly string[]).includes(text);
}
function isReading(text: string): text is Reading {
  return (READINGS as readonly string[]).includes(text);
}
