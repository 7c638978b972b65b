import { mostLikely } from '@bulkhead/core/lib/near.ts';
import { explain } from '@bulkhead/core/report/explain.ts';
import { whyJson } from '@bulkhead/core/report/render/results-json.ts';
import { whyText } from '@bulkhead/core/report/render/terminal/why.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { FR_IDS } from '@bulkhead/core/model/schema/scope.ts';
import { parsePlace } from '@bulkhead/core/model/refs.ts';
import { REF_FORMS } from '@bulkhead/core/why/ref.ts';
import type { WhyError } from '@bulkhead/core/why/why.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { textOption, type Call } from './arguments.ts';
import { dayOf } from './day.ts';
import { assessedSource, isThere, namesPlant, type AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

const DEEPEST = 10;
/** One form a line, below the sentence. */
const FORMS = REF_FORMS.map((form) => `\n  ${form}`).join('');

export async function whyCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [first, second] = call.positionals;
  const ref = second ?? first;
  // One word that names a plant is no reference, and what is asked is missing.
  const onlyPlant =
    second === undefined && first !== undefined && parsePlace(first) === null && isPlantAlone(call, first);
  if (ref === undefined || onlyPlant) throw new CallError('ref-missing', { forms: FORMS });
  const assessed = await assessedSource(call, second === undefined ? undefined : first, dayOf(call));
  const { index, findings, documents, shelf } = assessed;
  const context = whyContext(index, findings, { documents, shelf, links: shippedLinks });
  const why = explain(context, ref, depthOf(call), words);
  if ('code' in why) throw refusal(assessed, why);
  const out = textOption(call, 'format') === 'json' ? whyJson(why) : whyText(why, words, terminal);
  return { out, code: 0 };
}

/** An id may be that of a thing in the plant of the current folder. */
function isPlantAlone(call: Call, word: string): boolean {
  if (call.on !== undefined) return namesPlant(call, word);
  return isThere(word) || (!isThere('plant.yaml') && namesPlant(call, word));
}

/** @throws CallError */
function depthOf(call: Call): number {
  const given = textOption(call, 'depth') ?? '2';
  const depth = Number(given);
  if (Number.isInteger(depth) && depth >= 1 && depth <= DEEPEST) return depth;
  throw new CallError('bad-depth', { found: given, most: DEEPEST });
}

/** References named in a refusal; more would bury it. */
const NAMED = 8;

function refusal(assessed: AssessedPlant, { code, ref: found, meant }: WhyError): CallError {
  switch (code) {
    case 'form':
      return refusedForm(found, assessed);
    case 'elsewhere':
    case 'several': {
      const more = meant.length > NAMED ? meant.length - NAMED : '';
      const refs = meant
        .slice(0, NAMED)
        .map((ref) => `\n  ${ref}`)
        .join('');
      return new CallError(code === 'several' ? 'ref-several' : 'ref-elsewhere', { found, refs, more });
    }
    case 'unknown':
      return new CallError('unknown-ref', { found, near: nearRef(found, assessed) });
  }
}

/** `slt:conduit:c` lacks its FR and `slt:conduit:c:XX` has none, which are smaller matters than a form nobody knows. */
function refusedForm(found: string, { assessment }: AssessedPlant): CallError {
  const kind = OF_AN_FR.find((each) => found.startsWith(`${each}:`));
  const rest = kind === undefined ? '' : found.slice(kind.length + 1);
  const [of, ...behind] = kind === undefined ? [] : placesAtHead(rest, assessment.places);
  if (of === undefined || behind.length > 0) return new CallError('no-ref', { found, forms: FORMS });
  return of === rest
    ? new CallError('ref-without-fr', { found, expected: FR_IDS.map((fr) => `:${fr}`) })
    : new CallError('ref-no-fr', { found: rest.slice(of.length + 1), expected: FR_IDS });
}

/** The place the text begins with. */
function placesAtHead(text: string, places: readonly { readonly ref: string }[]): readonly string[] {
  return places.map(({ ref }) => ref).filter((ref) => text === ref || text.startsWith(`${ref}:`));
}

const OF_AN_FR = ['slt', 'sla', 'slc'] as const;

/** A row named without its document or in another spelling is the likeliest slip of all, then a place that is not there. */
function nearRef(found: string, assessed: AssessedPlant): string {
  const [, level = '', reading = ''] = /^(sla:.*):(claimed|evidenced|verified|upper)$/su.exec(found) ?? [];
  if (reading !== '') {
    const near = nearRef(level, assessed);
    return near === '' ? '' : `${near}:${reading}`;
  }
  const refs = [...refsOf(assessed)];
  const row = ROW.exec(found);
  const whole = row === null ? null : `${row[1]}${assessed.catalog.id}/${rowId(row)}`;
  if (whole !== null && refs.includes(whole)) return whole;
  return mostLikely(found, refs) ?? atNearPlace(found, assessed, refs) ?? '';
}

/** `SR 1.1 RE 1`, also written `sr1.1re1`. */
const ROW = /^(.*:)(SR|CR) ?([\d.]+)(?: ?RE ?\(?(\d+)\)?)?$/iu;

function rowId([, , kind = '', number = '', enhancement]: RegExpExecArray): string {
  const base = `${kind.toUpperCase()} ${number}`;
  return enhancement === undefined ? base : `${base} RE ${enhancement}`;
}

/** The same asked of the place whose name is nearest. */
function atNearPlace(found: string, { assessment }: AssessedPlant, refs: readonly string[]): string | null {
  const [, head = '', place = '', rest = ''] = /^(\w+:)((?:zone|conduit):[^:]*)(.*)$/u.exec(found) ?? [];
  const near = mostLikely(
    place,
    assessment.places.map(({ ref }) => ref),
  );
  const swapped = `${head}${near ?? ''}${rest}`;
  return near !== null && refs.includes(swapped) ? swapped : null;
}

/** What can be asked of this plant, for a near match. */
function* refsOf({ assessment, beside, plant, findings }: AssessedPlant): Generator<string> {
  for (const place of assessment.places) {
    yield place.ref;
    for (const fr of Object.keys(place.slT)) {
      yield `slt:${place.ref}:${fr}`;
      yield `sla:${place.ref}:${fr}`;
    }
    for (const verdict of place.verdicts) yield `verdict:${place.ref}:${verdict.requirement}`;
    for (const gap of place.gaps) yield gap.id;
  }
  const { programs, sustained, products } = beside();
  for (const { place, rows } of programs) {
    for (const { requirement } of rows) {
      yield `verdict:${place}:${requirement}`;
      yield `maturity:${place}:${requirement}`;
    }
  }
  for (const { requirement } of sustained) yield `sustained:${requirement}`;
  for (const { ref, slC, rows } of products) {
    yield ref;
    for (const fr of Object.keys(slC.claimed)) yield `slc:${ref}:${fr}`;
    for (const { requirement } of rows) yield `verdict:${ref}:${requirement}`;
  }
  for (const finding of findings) yield finding.id;
  for (const asset of plant.assets) yield `asset:${asset.id}`;
  for (const flow of plant.flows) yield `flow:${flow.id}`;
  for (const measure of plant.measures) yield `measure:${measure.id}`;
  for (const evidence of plant.evidence) yield `evidence:${evidence.id}`;
  for (const worstCase of plant.worstCases) yield `worstCase:${worstCase.id}`;
  for (const scenario of plant.scenarios) yield `scenario:${scenario.id}`;
}
