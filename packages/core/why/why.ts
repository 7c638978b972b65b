/** The chain behind any number: one link for one reference. */
import { placeIn, type Link, type WhyContext } from './chain.ts';
import { whyCause } from './root-cause.ts';
import { whyCapability, whySlC } from './capability.ts';
import { whyDocument, whyLinks } from './document.ts';
import { whyElsewhere } from './elsewhere.ts';
import { whyExposure } from './exposure.ts';
import { whyFact, whyFactEverywhere } from './fact.ts';
import { whyGap, whyVerdict } from './judgement.ts';
import { judgedAt, placesJudging } from './judged-at.ts';
import { whySlA, whySlT } from './levels.ts';
import { whyMaturity } from './maturity.ts';
import {
  whyFunction,
  whyDocumentControl,
  whyMethod,
  whyOverlay,
  whyPlant,
  whyProduct,
  whyRule,
  whySuc,
  whySupplier,
  whyWaiver,
} from './parts.ts';
import { parseWhyRef, type ThingKind, type WhyRef } from './ref.ts';
import { whyRow } from './row-link.ts';
import { whyAnswer, whyCheck, whyEvidence, whyMeasure } from './said.ts';
import { whyRisk, whyWorstCase } from './risk.ts';
import { whyScenario } from './scenario.ts';
import { whyStep } from './step.ts';
import { whySustained } from './sustained.ts';
import { whyDisposition } from './disposition.ts';
import { whyQuestion, whyTriage } from './triage.ts';
import { whyAsset, whyFinding, whyFlow, whyPlace, whyWhole } from './thing.ts';
import { namedAlone } from './named-alone.ts';

/**
 * form: not a reference. unknown: names nothing in this plant. elsewhere: the row is
 * there and judged at other places, told by their references. several: more than one thing has this id.
 */
export interface WhyError {
  readonly code: 'form' | 'unknown' | 'elsewhere' | 'several';
  readonly ref: string;
  /** References that would have been right. */
  readonly meant: readonly string[];
}

export function whyLink(context: WhyContext, ref: string): Link | WhyError {
  const parsed = parseWhyRef(ref);
  const found = parsed === null ? null : linkOrError(context, parsed, ref);
  if (found !== null && (!isWhyError(found) || found.code !== 'unknown')) return found;
  const meant = namedAlone(context, ref);
  if (meant.length === 1) return whyLink(context, meant[0] as string);
  if (meant.length > 1) return { code: 'several', ref, meant };
  return found ?? { code: 'form', ref, meant };
}

export function isWhyError(result: Link | WhyError): result is WhyError {
  return !('because' in result);
}

function linkOrError(context: WhyContext, parsed: WhyRef, ref: string): Link | WhyError {
  const link = linkOf(context, parsed);
  if (link !== null) return link;
  const meant = parsed.kind === 'verdict' ? judgedElsewhere(context, parsed.requirement) : [];
  return { code: meant.length > 0 ? 'elsewhere' : 'unknown', ref, meant };
}

function judgedElsewhere(context: WhyContext, requirement: string): readonly string[] {
  const row = context.library.row(requirement);
  if (row === null) return [];
  return placesJudging(context, row.key).map((place) => `verdict:${place}:${row.key}`);
}

/** What is asked of a zone or a conduit alone. */
type OfPlace = Extract<WhyRef, { kind: 'slt' } | { kind: 'sla' } | { kind: 'fact' } | { kind: 'gap' }>;
/** What is asked of a row at a place. */
type OfRowAt = Exclude<Extract<WhyRef, { place: string; requirement: string }>, { kind: 'gap' }>;

function linkOf(context: WhyContext, ref: WhyRef): Link | null {
  switch (ref.kind) {
    case 'slt':
    case 'sla':
    case 'fact':
    case 'gap':
      return ofPlace(context, ref);
    case 'triage':
      return whyTriage(context, ref.place, ref.fr, ref.side);
    case 'exposure':
      return whyExposure(context, ref);
    case 'question':
      return whyQuestion(context, ref.place, ref.question);
    case 'slc':
      return whySlC(context, ref.place, ref.fr, ref.reading);
    case 'verdict':
    case 'maturity':
    case 'answer':
    case 'check':
    case 'disposition':
      return ofRowAt(context, ref);
    case 'row': {
      const row = context.library.row(ref.requirement);
      return row === null ? null : whyRow(context, row);
    }
    case 'step':
      return whyStep(context, ref.row, ref.suc);
    case 'sustained':
      return whySustained(context, ref.requirement);
    case 'place':
      return ofWhole(context, ref.place);
    case 'finding':
      return whyFinding(context, ref.id);
    case 'factEverywhere': {
      const bit = context.index.table.factBit.get(ref.fact);
      return bit === undefined ? null : whyFactEverywhere(context, bit);
    }
    case 'cause':
      return whyCause(context, ref.id);
    case 'catalog':
      return whyDocument(context, ref.edition);
    case 'plant':
      return whyPlant(context);
    case 'document':
      return whyDocumentControl(context);
    case 'method':
      return whyMethod(context);
    case 'risk':
      return whyRisk(context);
    default:
      return THINGS[ref.kind](context, ref.id);
  }
}

const THINGS: Readonly<Record<ThingKind, (context: WhyContext, id: string) => Link | null>> = {
  evidence: whyEvidence,
  measure: whyMeasure,
  flow: whyFlow,
  suc: whySuc,
  function: whyFunction,
  overlay: whyOverlay,
  waiver: whyWaiver,
  worstCase: whyWorstCase,
  scenario: whyScenario,
  links: whyLinks,
  rule: whyRule,
};

function ofPlace(context: WhyContext, ref: OfPlace): Link | null {
  const at = placeIn(context, ref.place);
  if (at === null) return null;
  const { table } = context.index;
  switch (ref.kind) {
    case 'slt':
      return whySlT(context, at, ref.fr);
    case 'sla':
      return whySlA(context, at, ref.fr, ref.reading);
    case 'fact': {
      const bit = table.factBit.get(ref.fact);
      return bit === undefined ? null : whyFact(context, at, bit);
    }
    case 'gap': {
      const row = table.find.get(ref.requirement);
      return row === undefined || row >= table.overlayStart ? null : whyGap(context, at, row);
    }
  }
}

function ofRowAt(context: WhyContext, ref: OfRowAt): Link | null {
  const row = context.library.row(ref.requirement);
  if (row === null) return null;
  switch (ref.kind) {
    case 'answer':
      return whyAnswer(context, ref.place, row.key);
    case 'check':
      return whyCheck(context, ref.place, row.key, ref.rest);
    case 'disposition':
      return whyDisposition(context, ref.place, row.key);
    case 'verdict':
      return verdictAt(context, ref.place, row.key) ?? whyElsewhere(context, ref.place, row);
    case 'maturity': {
      const judged = judgedAt(context, ref.place, row.key);
      return judged?.kind === 'program' ? whyMaturity(context, judged.program, judged.row) : null;
    }
  }
}

function verdictAt(context: WhyContext, place: string, key: string): Link | null {
  const judged = judgedAt(context, place, key);
  if (judged === null) return null;
  return judged.kind === 'component'
    ? whyCapability(context, judged.component, judged.row)
    : whyVerdict(context, judged.at, judged.row);
}

function ofWhole(context: WhyContext, place: string): Link | null {
  if (place === 'site' || place === 'organisation') return whyWhole(context, place);
  const [kind, id = ''] = place.split(':');
  switch (kind) {
    case 'asset':
      return whyAsset(context, id);
    case 'product':
      return whyProduct(context, id);
    case 'supplier':
      return whySupplier(context, id);
    default: {
      const at = placeIn(context, place);
      return at === null ? null : whyPlace(context, at);
    }
  }
}
