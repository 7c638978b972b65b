/**
 * Valid plants for property tests: small, and dense in what the rules of docs/rules.md make of each other.
 * Answers fall on a few groups of rows, so that base and RE, fact and answer, place and parent meet.
 */
import fc from 'fast-check';
import type { Catalog } from '../catalog/catalog.ts';
import { answerKey, checkKey } from '../model/kinds.ts';
import { emptyPlant, type Answer, type Check, type Plant } from '../model/plant.ts';
import * as parts from './arbitrary-parts.ts';
import { criteriaSketch, makeScenario, scenarioSketch } from './arbitrary-risk.ts';
import * as sketch from './arbitrary-sketch.ts';

export { arbitraryChange } from './arbitrary-change.ts';

export interface PlantOptions {
  readonly zones?: number;
  readonly conduits?: number;
  readonly answers?: number;
}

/** Ids whose order is not the order in which the entities are made, so that nothing can rest on that. */
const ZONE_IDS = ['m', 'c', 'x', 'a', 'k', 'f', 'p', 'd'];
const CONDUIT_IDS = ['q-2', 'q-10', 'q-1', 'q-3', 'q-0'];

export function arbitraryPlant(
  catalog: Catalog,
  options: PlantOptions = {},
): fc.Arbitrary<{ plant: Plant; asOf: string }> {
  const groups = parts.weightedGroups(catalog);
  return plantSketch(options).map((drawn) => {
    const calendar = parts.pickFrom(sketch.CALENDARS, drawn.calendar) as sketch.Calendar;
    const focus = parts.picksFrom(groups, drawn.groups).flat();
    const setting = { catalog, calendar, focus };
    return { plant: makePlant(setting, drawn), asOf: calendar.asOf };
  });
}

function plantSketch(options: PlantOptions) {
  return fc.record({
    calendar: sketch.pick,
    groups: fc.array(sketch.pick, { minLength: 1, maxLength: 3 }),
    zones: sketch.upTo(sketch.zoneSketch, Math.min(options.zones ?? 6, ZONE_IDS.length)),
    conduits: sketch.upTo(sketch.conduitSketch, Math.min(options.conduits ?? 4, CONDUIT_IDS.length)),
    assets: sketch.upTo(sketch.assetSketch, 5),
    flows: sketch.upTo(sketch.flowSketch, 4),
    evidence: sketch.upTo(sketch.evidenceSketch, 5),
    measures: sketch.upTo(fc.option(fc.boolean(), { nil: undefined }), 3),
    overlays: sketch.upTo(sketch.overlaySketch, 2),
    answers: sketch.upTo(sketch.answerSketch, options.answers ?? 17),
    blanket: sketch.maybeOf(sketch.blanketSketch),
    checks: sketch.upTo(sketch.checkSketch, 8),
    suc: sketch.mostlyNone(sketch.picks(4), 2),
    functions: fc.array(sketch.picks(3), { maxLength: 1 }),
    method: sketch.maybeOf(sketch.methodSketch),
    site: sketch.maybeOf(fc.array(sketch.factSketch, { maxLength: 3 })),
    organisation: fc.boolean(),
    criteria: sketch.maybeOf(criteriaSketch),
    scenarios: sketch.upTo(scenarioSketch, 5),
    dispositions: sketch.upTo(sketch.dispositionSketch, 8),
  });
}

type PlantSketch = sketch.Value<ReturnType<typeof plantSketch>>;

/** Section by section, each from what the earlier ones hold, then facts once evidence can be cited. */
function makePlant(setting: parts.Setting, drawn: PlantSketch): Plant {
  const { catalog } = setting;
  let plant = emptyPlant('plant', 'Plant', [`${catalog.id}@${catalog.edition}`]);
  const evidenceOf = (so: Plant) =>
    some(drawn.evidence, (one, index) => parts.makeEvidence(setting, so, `e${index}`, one));
  // Facts of places cite evidence and evidence lists places: the evidence is there first, its places later.
  plant = { ...plant, evidence: evidenceOf(plant) };

  const zones: Plant['zones'][number][] = [];
  drawn.zones.forEach((one, index) => {
    zones.push(parts.makeZone(setting, plant, ZONE_IDS[index] as string, one, zones));
  });
  plant = { ...plant, zones };
  plant = {
    ...plant,
    conduits: some(drawn.conduits, (one, index) =>
      parts.makeConduit(setting, plant, CONDUIT_IDS[index] as string, one),
    ),
  };
  plant = { ...plant, assets: some(drawn.assets, (one, index) => parts.makeAsset(plant, `t${index}`, one)) };
  plant = { ...plant, flows: some(drawn.flows, (one, index) => parts.makeFlow(plant, `w${index}`, one)) };
  plant = {
    ...plant,
    evidence: evidenceOf(plant),
    measures: drawn.measures.map((inPlace, index) =>
      parts.present({ id: `n${index}`, name: `measure ${index}`, inPlace }),
    ),
    overlays: drawn.overlays.map((one, index) => parts.makeOverlay(setting, plant, `o${index}`, one)),
    suc: drawn.suc.map((picks, index) => ({
      id: `s${index}`,
      name: `suc ${index}`,
      zones: parts.picksFrom(plant.zones, picks).map((zone) => zone.id),
    })),
    functions: drawn.functions.map((picks, index) => ({
      id: `u${index}`,
      name: `function ${index}`,
      kind: 'control' as const,
      zones: parts.picksFrom(plant.zones, picks).map((zone) => zone.id),
    })),
    ...(drawn.method === undefined ? {} : { method: parts.present(drawn.method) }),
    ...(drawn.organisation ? { organisation: { name: 'Organisation' }, document: { revision: 'A' } } : {}),
    ...(drawn.site === undefined
      ? {}
      : { site: parts.present({ name: 'Site', facts: parts.makeFacts(setting, plant, drawn.site) }) }),
  };
  if (drawn.criteria !== undefined) plant = { ...plant, risk: drawn.criteria };
  plant = {
    ...plant,
    scenarios: some(drawn.scenarios, (one, index) => makeScenario(plant, `h${index}`, one)),
  };
  plant = withAnswers(setting, plant, drawn);
  return sorted(withDispositions(setting, withChecks(setting, plant, drawn), drawn));
}

function withAnswers(setting: parts.Setting, start: Plant, drawn: PlantSketch): Plant {
  let plant = start;
  const add = (answer: Answer | null) => {
    if (answer !== null) plant = { ...plant, answers: [...plant.answers, answer] };
  };
  for (const one of drawn.answers) {
    const requirement = parts.pickFrom(parts.answerable(setting, plant), one.row);
    if (requirement !== undefined) add(parts.makeAnswer(setting, plant, one, requirement));
  }
  const blanket = drawn.blanket;
  if (blanket === undefined) return plant;
  const requirements = requirementsOf(setting.catalog, blanket.fr);
  const skipped = blanket.skip === undefined ? undefined : parts.pickFrom(requirements, blanket.skip);
  for (const [index, requirement] of requirements.entries()) {
    if (requirement === skipped) continue;
    // What bounds one row would make the higher ones unmet: no exceptions, and a bound on the first row only.
    const effectiveTo = index === 0 ? blanket.answer.effectiveTo : undefined;
    const evidence = plant.evidence.map((_, item) => item);
    const plain = { ...blanket.answer, status: blanket.status, exceptions: [], effectiveTo, evidence };
    add(parts.makeAnswer(setting, plant, plain, requirement));
  }
  return plant;
}

function requirementsOf(catalog: Catalog, fr: string): string[] {
  return catalog.rows.filter((row) => row.fr === fr).map((row) => `${catalog.id}/${row.id}`);
}

function blanketChecks(setting: parts.Setting, plant: Plant, drawn: PlantSketch): Check[] {
  const blanket = drawn.blanket;
  if (blanket === undefined || !blanket.checked) return [];
  const place = parts.pickFrom(parts.judgedPlaces(plant), blanket.at);
  if (place === undefined) return [];
  const date = setting.calendar.days.before;
  return requirementsOf(setting.catalog, blanket.fr).map((requirement) => ({
    place,
    requirement,
    result: 'pass',
    by: 'independent',
    date,
  }));
}

function withChecks(setting: parts.Setting, plant: Plant, drawn: PlantSketch): Plant {
  const checks: Check[] = [];
  const drawnChecks = drawn.checks.flatMap((one) => parts.makeChecks(setting, plant, one));
  for (const check of [...drawnChecks, ...blanketChecks(setting, plant, drawn)]) {
    const same = (other: Check) =>
      checkKey({ ...other, requirement: parts.withoutEdition(other.requirement) }) ===
      checkKey({ ...check, requirement: parts.withoutEdition(check.requirement) });
    if (!checks.some(same)) checks.push(check);
  }
  return { ...plant, checks };
}

function withDispositions(setting: parts.Setting, plant: Plant, drawn: PlantSketch): Plant {
  const said = some(drawn.dispositions, (one) => parts.makeDisposition(setting, plant, one));
  return { ...plant, dispositions: said.filter((one, i) => !parts.isDecided(said.slice(0, i), one)) };
}

function some<S, T>(sketches: readonly S[], make: (one: S, index: number) => T | null): T[] {
  return sketches.map(make).filter((made) => made !== null);
}

/** As the reader of plants leaves them: by key in code-unit order. */
export function sorted(plant: Plant): Plant {
  const byId = parts.byText((entity: { readonly id: string }) => entity.id);
  return {
    ...plant,
    suc: plant.suc.toSorted(byId),
    zones: plant.zones.toSorted(byId),
    conduits: plant.conduits.toSorted(byId),
    assets: plant.assets.toSorted(byId),
    flows: plant.flows.toSorted(byId),
    functions: plant.functions.toSorted(byId),
    products: plant.products.toSorted(byId),
    suppliers: plant.suppliers.toSorted(byId),
    answers: plant.answers.toSorted(parts.byText(answerKey)),
    evidence: plant.evidence.toSorted(byId),
    checks: plant.checks.toSorted(parts.byText(checkKey)),
    dispositions: plant.dispositions.toSorted(parts.byText(answerKey)),
    measures: plant.measures.toSorted(byId),
    waivers: plant.waivers.toSorted(byId),
    overlays: plant.overlays.toSorted(byId),
    scenarios: plant.scenarios.toSorted(byId),
  };
}
