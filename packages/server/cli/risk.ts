/** `bulkhead risk criteria | preset | worst | scenarios | steps | suggest`: by what the plant rates risk, what its worst cases and scenarios come to, how far it is. */
import { basename, dirname } from 'node:path';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { criteriaFrom, criteriaText as sectionText } from '@bulkhead/core/model/text/risk-file.ts';
import { presetWords as english } from '@bulkhead/core/report/locales/en/presets.ts';
import { criteriaJson, worstJson, type RiskInputs } from '@bulkhead/core/report/render/risk-json.ts';
import { scenariosJson } from '@bulkhead/core/report/render/scenarios-json.ts';
import { criteriaText } from '@bulkhead/core/report/render/terminal/risk/criteria.ts';
import { riskOverview } from '@bulkhead/core/program/zcr/overview.ts';
import { overviewJson } from '@bulkhead/core/report/render/overview-json.ts';
import { overviewText } from '@bulkhead/core/report/render/terminal/risk/overview.ts';
import { stepsJson } from '@bulkhead/core/report/render/steps-json.ts';
import { stepsText } from '@bulkhead/core/report/render/terminal/risk/steps.ts';
import type { SucSteps } from '@bulkhead/core/program/zcr/steps.ts';
import { scenariosText } from '@bulkhead/core/report/render/terminal/risk/scenarios.ts';
import { worstText } from '@bulkhead/core/report/render/terminal/risk/worst.ts';
import type { PresetWords } from '@bulkhead/core/risk/preset-words.ts';
import { PRESET_SIZES, aroundMatrix, presetCriteria, type PresetSize } from '@bulkhead/core/risk/presets.ts';
import { ratedWorstCases } from '@bulkhead/core/risk/worst-cases.ts';
import { whyContext, type WhyContext } from '@bulkhead/core/why/chain.ts';
import { tryCriteria } from '@bulkhead/core/why/other-criteria.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { fileText } from '../app/source-files.ts';
import { stepsOfPlant } from './steps.ts';
import { isText, textOption, type Call } from './arguments.ts';
import type { Assessed } from '../app/assessed.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import type { ReadPlant } from '../app/read-plant.ts';
import { dayOf } from './day.ts';
import { sameDay, sameSpeech } from './going-on.ts';
import { assessedSource, isThere, namesPlant, plantSource } from './plant-source.ts';
import { CallError } from './refused.ts';
import { suggest } from './risk-suggest.ts';
import type { Result, World } from './world.ts';

const VERBS = ['criteria', 'preset', 'worst', 'scenarios', 'steps', 'suggest'] as const;

export async function riskCommand(call: Call, world: World): Promise<Result> {
  const [verb = '', named, ...surplus] = call.positionals;
  if (isOverview(call, verb, named))
    return { out: await overview(call, call.positionals[0], world), code: 0 };
  if (surplus.length > 0) throw new CallError('surplus', { command: 'risk', found: surplus.join(' ') });
  refuseOptionsOfSuggest(verb, call);
  switch (verb) {
    case 'criteria':
      return { out: await criteria(call, named, world), code: 0 };
    case 'preset':
      return { out: preset(call, named, world), code: 0 };
    case 'worst':
      return { out: await worst(call, named, world), code: 0 };
    case 'scenarios':
      return { out: await scenarios(call, named, world), code: 0 };
    case 'steps':
      return { out: await steps(call, named, world), code: 0 };
    case 'suggest':
      return { out: await suggest(call, named, world), code: 0 };
    default:
      throw new CallError('risk-verb', { found: verb, near: nearest(verb, VERBS) ?? '' });
  }
}

/** A plant in place of a verb, or nothing at all inside of one; a folder that is called like a verb is named `./worst`. */
function isOverview(call: Call, first: string, second: string | undefined): boolean {
  if (first === '') return isThere('plant.yaml');
  return second === undefined && !(VERBS as readonly string[]).includes(first) && namesPlant(call, first);
}

async function overview(call: Call, named: string | undefined, world: World): Promise<string> {
  refuseOptionsOfSuggest('', call);
  const asOf = dayOf(call);
  const assessed = await assessedSource(call, named, asOf);
  const { plant, folder } = assessed;
  const risk = plant.risk ?? null;
  const { catalog, sucs, rated } = stepsOfPlant(assessed);
  const worstCases = risk === null ? [] : ratedWorstCases(risk, plant.worstCases);
  const told = riskOverview(risk, worstCases, rated, sucs);
  if (!isText(call)) return overviewJson(inputsOf(plant), asOf, risk, told);
  const options = sameDay(call, assessed);
  return overviewText({
    plantName: plant.name,
    asOf,
    risk,
    overview: told,
    catalog,
    folder,
    options,
    ...world,
  });
}

/** Only suggestions are text of a plant, and told place by place. */
function refuseOptionsOfSuggest(verb: string, call: Call): void {
  if (verb === 'suggest') return;
  if (textOption(call, 'format') === 'yaml') {
    const expected = ['text', 'json'];
    throw new CallError('option-value', {
      command: `risk ${verb}`,
      option: 'format',
      found: 'yaml',
      expected,
    });
  }
  if (textOption(call, 'place') !== undefined)
    throw new CallError('unknown-option', { command: `risk ${verb}`, found: '--place', near: '' });
}

async function criteria(call: Call, named: string | undefined, world: World): Promise<string> {
  const file = textOption(call, 'try');
  const assessed = file === undefined ? null : await assessedSource(call, named, dayOf(call));
  const source = assessed ?? (await plantSource(call, named));
  const { plant, folder } = source;
  const risk = plant.risk ?? null;
  const tried = assessed && triedOf(assessed, file ?? '');
  if (!isText(call)) return criteriaJson(inputsOf(plant), risk, tried);
  return criteriaText({
    plantName: plant.name,
    risk,
    tried,
    folder,
    options: sameSpeech(call, source),
    ...world,
  });
}

/** @throws CallError PlantProblems where the file cannot be tried */
function triedOf(assessed: Assessed, file: string) {
  const { risk } = assessed.plant;
  if (risk === undefined) throw new CallError('risk-nothing-to-try', { path: file });
  const other = criteriaFile(file, risk);
  return { file, risk: other, comparison: tryCriteria(contextOf(assessed), risk, other) };
}

function contextOf({ index, findings, documents, shelf }: Assessed): WhyContext {
  return whyContext(index, findings, { documents, shelf, links: shippedLinks });
}

/** @throws CallError PlantProblems */
function criteriaFile(path: string, base: Risk): Risk {
  const text = fileText(dirname(path), basename(path));
  if (text === null) throw new CallError('no-such-file', { path });
  if (!/\.(ya?ml|csv)$/.test(path)) throw new CallError('risk-file-kind', { path });
  const file = { path: basename(path), text };
  const result = criteriaFrom(file, base);
  if (!result.ok) throw new PlantProblems(path, [file], result.problems, result.total);
  if (result.risk === null) throw new CallError('risk-not-in', { path });
  return result.risk;
}

/** A size such as 5x5, or the matrix of a company as CSV put into a preset of its size. */
function preset(call: Call, named: string | undefined, { words }: World): string {
  const size = /^([3-7])[x×]([3-7])$/u.exec(named ?? '');
  const risk =
    size === null
      ? presetFrom(named, words.presets)
      : presetCriteria(Number(size[1]) as PresetSize, Number(size[2]) as PresetSize, words.presets);
  if (!isText(call)) return criteriaJson(null, risk, null);
  return size === null ? sectionText(risk, oursIn(words)) : sectionText(risk);
}

/** What the criteria must have and the matrix of a company does not say. */
function oursIn(words: World['words']) {
  const { presetCategories, presetRanks, presetTolerable } = words.terminal;
  return { categories: presetCategories, ranks: presetRanks, tolerable: presetTolerable };
}

function presetFrom(named: string | undefined, words: PresetWords): Risk {
  if (named === undefined || !named.endsWith('.csv')) {
    const [least, most] = [PRESET_SIZES[0], PRESET_SIZES.at(-1) as number];
    throw new CallError('risk-preset', { found: named ?? '', least, most });
  }
  // The matrix of a company may have the letters and words of English in any language.
  let refused: unknown;
  for (const said of [words, english])
    try {
      return criteriaFile(named, aroundMatrix(said));
    } catch (error) {
      if (!(error instanceof PlantProblems)) throw error;
      refused ??= error;
    }
  throw refused;
}

async function worst(call: Call, named: string | undefined, world: World): Promise<string> {
  const source = await plantSource(call, named);
  const { plant, folder } = source;
  const risk = plant.risk ?? null;
  const rated = risk === null ? [] : ratedWorstCases(risk, plant.worstCases);
  if (!isText(call)) return worstJson(inputsOf(plant), risk, rated);
  return worstText({ plant, risk, rated, folder, options: sameSpeech(call, source), ...world });
}

async function scenarios(call: Call, named: string | undefined, world: World): Promise<string> {
  const asOf = dayOf(call);
  const assessed = await assessedSource(call, named, asOf);
  const { plant, folder } = assessed;
  const risk = plant.risk ?? null;
  const rated = scenariosOf(contextOf(assessed));
  if (!isText(call)) return scenariosJson(inputsOf(plant), asOf, risk, rated);
  return scenariosText({ plant, asOf, risk, rated, folder, options: sameDay(call, assessed), ...world });
}

async function steps(call: Call, named: string | undefined, world: World): Promise<string> {
  const asOf = dayOf(call);
  const assessed = await assessedSource(call, named, asOf);
  const { plant, folder } = assessed;
  const { catalog, inUse, sucs } = stepsOfPlant(assessed);
  const asked = textOption(call, 'suc');
  const shown = asked === undefined ? sucs : askedSuc(sucs, asked);
  if (!isText(call)) return stepsJson(inputsOf(plant), asOf, catalog, shown);
  const options = sameDay(call, assessed);
  return stepsText({ plantName: plant.name, asOf, catalog, inUse, sucs: shown, folder, options, ...world });
}

/** @throws CallError where the plant has no such SUC */
function askedSuc(sucs: readonly SucSteps[], found: string): readonly SucSteps[] {
  const shown = sucs.filter(({ ref }) => ref === `suc:${found}` || ref === found);
  if (shown.length > 0 && found !== 'plant') return shown;
  const ids = sucs.flatMap(({ ref }) => (ref === 'plant' ? [] : [ref.slice('suc:'.length)]));
  throw new CallError('risk-suc', {
    found,
    near: nearest(found, ids) ?? '',
    none: ids.length === 0 ? found : '',
  });
}

function inputsOf(plant: ReadPlant['plant']): RiskInputs {
  return { plant: { id: plant.id, name: plant.name }, model: modelDigest(plant) };
}
