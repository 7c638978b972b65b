/** Changes that turn a valid plant into another valid one, each of them on its own. */
import fc from 'fast-check';
import type { Catalog, CatalogRow } from '../catalog/catalog.ts';
import { apply, type Change } from '../model/change.ts';
import {
  checkKey,
  headOf,
  keyOf,
  LIST_KINDS,
  type Entity,
  type ListEntity,
  type ListKind,
} from '../model/kinds.ts';
import { STATUSES } from '../model/schema/judgement.ts';
import { ZONE_KINDS } from '../model/schema/scope.ts';
import type { Answer, Check, Plant } from '../model/plant.ts';
import * as parts from './arbitrary-parts.ts';
import * as risks from './arbitrary-risk.ts';
import * as sketch from './arbitrary-sketch.ts';
import { STORIES, told } from './arbitrary-story.ts';

/** A list of changes, each to be applied to what the ones before it left: mostly of few edits, now and then of many. */
export function arbitraryChange(plant: Plant, catalog: Catalog): fc.Arbitrary<readonly Change[]> {
  const edits = fc.oneof(
    { weight: 15, arbitrary: fc.array(editSketch, { minLength: 1, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.array(editSketch, { minLength: 15, maxLength: 25 }) },
  );
  return edits.map((drawn) => {
    const changes: Change[] = [];
    let current = plant;
    drawn.forEach((edit, index) => {
      const setting = settingOf(catalog, current, edit);
      for (const change of made(setting, current, edit, `new-${index}`, changes)) {
        changes.push(change);
        current = apply(current, [change]);
      }
    });
    return changes;
  });
}

function made(
  setting: parts.Setting,
  plant: Plant,
  edit: EditSketch,
  newId: string,
  before: readonly Change[],
): readonly Change[] {
  const { what } = edit;
  if (what === 'again') return again(plant, before, edit.which);
  if (isStory(what)) return told(STORIES[what], setting, plant, edit, newId);
  return EDITS[what](setting, plant, edit, newId);
}

function isStory(what: string): what is keyof typeof STORIES {
  return what in STORIES;
}

/** What nothing else names and can go back to what it was, whatever came after. */
const GOES_BACK: readonly string[] = ['answer', 'check', 'document', 'measure', 'method', 'organisation'];

/** One of the changes is taken back: the same entity is changed twice in one list. */
function again(plant: Plant, changes: readonly Change[], which: number): readonly Change[] {
  const change = parts.pickFrom(
    changes.filter(({ kind, before }) => GOES_BACK.includes(kind) && before !== null),
    which,
  );
  if (change === undefined) return [];
  const now = changes.findLast(({ kind, id }) => kind === change.kind && id === change.id)?.after ?? null;
  const back = { ...change, before: now, after: change.before };
  return answersTwice(apply(plant, [back])) ? [] : [back];
}

/** Under two spellings: no reader lets that pass. */
function answersTwice({ answers }: Plant): boolean {
  const rows = answers.map(({ place, requirement }) => `${place} ${parts.withoutEdition(requirement)}`);
  return new Set(rows).size < rows.length;
}

const editSketch = fc.record({
  what: fc.constantFrom(
    'answerStatus',
    'answerStatus',
    'answerStatus',
    'answerFields',
    'answerFields',
    'addAnswer',
    'addAnswer',
    'addAnswer',
    'removeAnswer',
    'removeAnswer',
    'answerSpelling',
    'addEvidence',
    'editEvidence',
    'removeEvidence',
    'addCheck',
    'addCheck',
    'flipCheck',
    'removeCheck',
    'decide',
    'redecide',
    'removeAny',
    'zoneTarget',
    'zoneFacts',
    'zoneFacts',
    'zoneParent',
    'zoneParent',
    'zoneKind',
    'addZone',
    'conduitTarget',
    'conduitFacts',
    'conduitMedium',
    'conduitJoins',
    'addConduit',
    'assetMembership',
    'assetMembership',
    'assetFields',
    'addAsset',
    'flowFields',
    'addFlow',
    'measureInPlace',
    'method',
    'site',
    'site',
    'site',
    'organisation',
    'plantName',
    'suc',
    'addSuc',
    'addBeside',
    'overlay',
    'addOverlay',
    'removeAny',
    'removeAny',
    'again',
    'again',
    'shownAndChecked',
    'shownAndChecked',
    'falseFact',
    'falseFact',
    'exceptAtAsset',
    'exceptAtAsset',
    'compensated',
    'compensated',
    'flowSeen',
    'scenario',
    'scenario',
    'addScenario',
    'criteria',
  ),
  which: sketch.pick,
  to: sketch.pick,
  flag: fc.boolean(),
  calendar: sketch.pick,
  groups: fc.array(sketch.pick, { maxLength: 2 }),
  answer: sketch.answerSketch,
  facts: fc.array(sketch.factSketch, { maxLength: 3 }),
  target: sketch.targetSketch,
  zone: sketch.zoneSketch,
  conduit: sketch.conduitSketch,
  asset: sketch.assetSketch,
  flow: sketch.flowSketch,
  evidence: sketch.evidenceSketch,
  check: sketch.checkSketch,
  disposition: sketch.dispositionSketch,
  overlay: sketch.overlaySketch,
  method: sketch.maybeOf(sketch.methodSketch),
  scenario: risks.scenarioSketch,
  criteria: risks.criteriaEdit,
});
type EditSketch = sketch.Value<typeof editSketch>;
type Edit = (setting: parts.Setting, plant: Plant, edit: EditSketch, newId: string) => readonly Change[];

/** The focus is where the plant has answers already, and a little beside it. */
function settingOf(catalog: Catalog, plant: Plant, edit: EditSketch): parts.Setting {
  const answered = plant.answers.map((answer) => parts.withoutEdition(answer.requirement));
  const rows = catalog.rows.filter((row) => answered.includes(`${catalog.id}/${row.id}`));
  const relatives = catalog.rows.filter((row) => rows.some((other) => groupOf(other) === groupOf(row)));
  const others = parts.picksFrom(parts.weightedGroups(catalog), edit.groups).flat();
  return {
    catalog,
    calendar: parts.pickFrom(sketch.CALENDARS, edit.calendar) as sketch.Calendar,
    focus: [...new Set([...relatives, ...others])],
  };
}

const groupOf = (row: CatalogRow) => row.base ?? row.id;

/** The change of one entity of a list; none where there is no entity or nothing changes. */
function change(kind: ListKind, before: ListEntity | null, after: ListEntity | null): readonly Change[] {
  const entity = before ?? after;
  if (entity === null || JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ kind, id: keyOf(kind, entity), before, after }];
}

function edited<K extends ListKind>(
  kind: K,
  plant: Plant,
  pick: number,
  edit: (entity: Plant[(typeof LIST_KINDS)[K]][number]) => ListEntity | null,
): readonly Change[] {
  const entities: readonly ListEntity[] = plant[LIST_KINDS[kind]];
  const entity = parts.pickFrom(entities, pick);
  if (entity === undefined) return [];
  return change(kind, entity, edit(entity as Plant[(typeof LIST_KINDS)[K]][number]));
}

function added(kind: ListKind, plant: Plant, entity: ListEntity | null): readonly Change[] {
  if (entity === null) return [];
  const entities: readonly ListEntity[] = plant[LIST_KINDS[kind]];
  const taken = entities.some((other) => keyOf(kind, other) === keyOf(kind, entity));
  return taken ? [] : change(kind, null, entity);
}

function single(
  kind: 'organisation' | 'site' | 'document' | 'method' | 'risk',
  plant: Plant,
  after: Entity | null,
): readonly Change[] {
  const before = plant[kind] ?? null;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ kind, id: kind, before, after }];
}

const EDITS: {
  readonly [what in Exclude<EditSketch['what'], 'again' | keyof typeof STORIES>]: Edit;
} = {
  answerStatus: (setting, plant, { which, to }) =>
    edited('answer', plant, which, (answer) =>
      parts.fitAnswer(setting, plant, { ...answer, status: parts.pickFrom(STATUSES, to) ?? 'met' }),
    ),
  answerFields: (setting, plant, edit) =>
    edited('answer', plant, edit.which, (answer) => {
      const fresh = parts.makeAnswer(
        setting,
        { ...plant, answers: [] },
        { ...edit.answer, status: answer.status },
        parts.withoutEdition(answer.requirement),
      );
      const asset = answer.place.startsWith('asset:');
      const { dependsOn, appliesTo, exceptions, ...plain } = fresh as Answer;
      return parts.fitAnswer(setting, plant, {
        ...plain,
        ...(asset ? {} : parts.present({ dependsOn, appliesTo, exceptions })),
        place: answer.place,
        requirement: answer.requirement,
      });
    }),
  addAnswer: (setting, plant, edit) => {
    const requirement = parts.pickFrom(parts.answerable(setting, plant), edit.which);
    if (requirement === undefined) return [];
    return added('answer', plant, parts.makeAnswer(setting, plant, edit.answer, requirement));
  },
  removeAnswer: (_setting, plant, { which }) => edited('answer', plant, which, () => null),
  /** The same row in the other spelling: one answer goes, one comes. */
  answerSpelling: ({ catalog }, plant, { which }) => {
    const answer = parts.pickFrom(plant.answers, which);
    if (answer === undefined || !answer.requirement.startsWith(catalog.id)) return [];
    const plain = parts.withoutEdition(answer.requirement);
    const withEdition = plain.replace(catalog.id, `${catalog.id}@${catalog.edition}`);
    const requirement = answer.requirement === plain ? withEdition : plain;
    return [...change('answer', answer, null), ...change('answer', null, { ...answer, requirement })];
  },
  addEvidence: (setting, plant, edit, id) =>
    added('evidence', plant, parts.makeEvidence(setting, plant, id, edit.evidence)),
  editEvidence: (setting, plant, edit) =>
    edited('evidence', plant, edit.which, ({ id }) => parts.makeEvidence(setting, plant, id, edit.evidence)),
  /** First the answers let go of it; one that a fact cites stays. */
  removeEvidence: (_setting, plant, { which }) => {
    const item = parts.pickFrom(plant.evidence, which);
    if (item === undefined) return [];
    const changes = plant.answers
      .filter((answer) => (answer.evidence ?? []).includes(item.id))
      .flatMap((answer) =>
        change('answer', answer, {
          ...answer,
          evidence: (answer.evidence ?? []).filter((id) => id !== item.id),
        }),
      );
    const without = apply(plant, changes);
    return isNamed(without, 'evidence', item.id) ? [] : [...changes, ...change('evidence', item, null)];
  },
  addCheck: (setting, plant, edit) =>
    parts
      .makeChecks(setting, plant, { ...edit.check, twin: false })
      .filter((check) => !plant.checks.some((other) => sameCheck(check, other)))
      .flatMap((check) => added('check', plant, check)),
  flipCheck: (_setting, plant, { which }) =>
    edited('check', plant, which, (check) => ({
      ...check,
      result: check.result === 'pass' ? 'fail' : 'pass',
    })),
  removeCheck: (_setting, plant, { which }) => edited('check', plant, which, () => null),
  decide: (setting, plant, { disposition }) => {
    const said = parts.makeDisposition(setting, plant, disposition);
    return said === null || parts.isDecided(plant.dispositions, said)
      ? []
      : added('disposition', plant, said);
  },
  redecide: (setting, plant, { which, disposition: { until } }) =>
    edited('disposition', plant, which, (said) => ({
      ...said,
      decision: said.decision === 'planned' ? 'planned' : 'accepted',
      until: setting.calendar.days[until],
    })),
  zoneTarget: (_setting, plant, { which, target }) =>
    edited('zone', plant, which, (zone) =>
      zone.kind === 'external' ? zone : parts.present({ ...zone, slTarget: parts.makeTarget(target) }),
    ),
  zoneFacts: (setting, plant, { which, facts }) =>
    edited('zone', plant, which, (zone) =>
      parts.present({ ...zone, facts: parts.makeFacts(setting, plant, facts) }),
    ),
  /** Any zone that is not below this one, or none. */
  zoneParent: (_setting, plant, { which, to }) =>
    edited('zone', plant, which, (zone) => {
      const possible = plant.zones.filter((other) => !isBelow(plant, other.id, zone.id));
      const parent = parts.pickFrom([undefined, ...possible], to);
      return parts.present({ ...zone, parent: parent?.id });
    }),
  zoneKind: (_setting, plant, { which, to }) =>
    edited('zone', plant, which, (zone) => {
      const picked = parts.pickFrom(ZONE_KINDS, to) ?? zone.kind;
      // What lies outside carries no scenario.
      const carries = plant.scenarios.some(({ place }) => place === `zone:${zone.id}`);
      const kind = picked === 'external' && carries ? zone.kind : picked;
      return parts.present({ ...zone, kind, slTarget: kind === 'external' ? undefined : zone.slTarget });
    }),
  addZone: (setting, plant, edit, id) =>
    added('zone', plant, parts.makeZone(setting, plant, id, edit.zone, plant.zones)),
  conduitTarget: (_setting, plant, { which, target }) =>
    edited('conduit', plant, which, (conduit) =>
      parts.present({ ...conduit, slTarget: parts.makeTarget(target) }),
    ),
  conduitFacts: (setting, plant, { which, facts }) =>
    edited('conduit', plant, which, (conduit) =>
      parts.present({ ...conduit, facts: parts.makeFacts(setting, plant, facts) }),
    ),
  conduitMedium: (_setting, plant, edit) =>
    edited('conduit', plant, edit.which, (conduit) =>
      parts.present({ ...conduit, medium: edit.conduit.medium }),
    ),
  conduitJoins: (setting, plant, edit) =>
    edited('conduit', plant, edit.which, (conduit) => {
      const fresh = parts.makeConduit(setting, plant, conduit.id, edit.conduit);
      return fresh === null ? conduit : { ...conduit, joins: fresh.joins };
    }),
  addConduit: (setting, plant, edit, id) =>
    added('conduit', plant, parts.makeConduit(setting, plant, id, edit.conduit)),
  assetMembership: (_setting, plant, edit) =>
    edited('asset', plant, edit.which, (asset) => {
      const { zones, conduits } = parts.makeAsset(plant, asset.id, edit.asset);
      return parts.present({ ...asset, zones, conduits });
    }),
  assetFields: (_setting, plant, edit) =>
    edited('asset', plant, edit.which, (asset) => {
      const { type, wireless, physicalOutputs } = parts.makeAsset(plant, asset.id, edit.asset);
      return parts.present({ ...asset, type, wireless, physicalOutputs });
    }),
  addAsset: (_setting, plant, edit, id) => added('asset', plant, parts.makeAsset(plant, id, edit.asset)),
  flowFields: (_setting, plant, edit) =>
    edited('flow', plant, edit.which, (flow) => parts.makeFlow(plant, flow.id, edit.flow) ?? flow),
  addFlow: (_setting, plant, edit, id) => added('flow', plant, parts.makeFlow(plant, id, edit.flow)),
  measureInPlace: (_setting, plant, { which, flag }) =>
    edited('measure', plant, which, (measure) => ({
      ...measure,
      inPlace: measure.inPlace === undefined ? flag : !measure.inPlace,
    })),
  method: (_setting, plant, { method }) =>
    single('method', plant, method === undefined ? null : parts.present(method)),
  scenario: (_setting, plant, { which, scenario }) =>
    edited('scenario', plant, which, (one) => risks.makeScenario(plant, one.id, scenario) ?? one),
  addScenario: (_setting, plant, { scenario }, id) =>
    added('scenario', plant, risks.makeScenario(plant, id, scenario)),
  criteria: (_setting, plant, { criteria }) =>
    plant.risk === undefined ? [] : single('risk', plant, risks.editedCriteria(plant.risk, criteria)),
  site: (setting, plant, { facts, flag }) =>
    single(
      'site',
      plant,
      flag ? parts.present({ name: 'Site', facts: parts.makeFacts(setting, plant, facts) }) : null,
    ),
  organisation: (_setting, plant, { flag }) =>
    flag
      ? single('organisation', plant, { name: 'Another name' })
      : [...single('organisation', plant, null), ...single('document', plant, { revision: 'B', drawn: 'N' })],
  plantName: (_setting, plant, { to }) => {
    const before = headOf(plant);
    return [{ kind: 'plant', id: plant.id, before, after: { ...before, name: `Plant ${to}` } }];
  },
  suc: (_setting, plant, { which, groups, to }) =>
    edited('suc', plant, which, (suc) => ({
      ...suc,
      zones: parts.picksFrom(plant.zones, [...groups, to]).map((zone) => zone.id),
    })),
  addSuc: (_setting, plant, { groups }, id) =>
    added('suc', plant, {
      id,
      name: `suc ${id}`,
      zones: parts.picksFrom(plant.zones, groups).map((zone) => zone.id),
    }),
  /** What stands beside the zones and conduits and changes no verdict there. */
  addBeside: (_setting, plant, { which, groups }, id) => {
    const zones = parts.picksFrom(plant.zones, groups).map((zone) => zone.id);
    const [kind, entity] = parts.pickFrom(besides(id, zones), which) as Beside;
    return added(kind, plant, entity);
  },
  /** The rows keep their ids where they have answers: only what is asked of whom changes. */
  overlay: (setting, plant, edit) =>
    edited('overlay', plant, edit.which, (overlay) => {
      const fresh = parts.makeOverlay(setting, plant, overlay.id, edit.overlay);
      const rows = overlay.rows.map((row, index) => ({ ...(fresh.rows[index] ?? row), id: row.id }));
      return { ...overlay, rows };
    }),
  addOverlay: (setting, plant, edit, id) =>
    added('overlay', plant, parts.makeOverlay(setting, plant, id, edit.overlay)),
  /** Anything that nothing else names. */
  removeAny: (_setting, plant, { which, to }) => {
    const kinds = Object.keys(LIST_KINDS) as ListKind[];
    const kind = parts.pickFrom(
      kinds.filter((one) => plant[LIST_KINDS[one]].length > 0),
      which,
    );
    if (kind === undefined) return [];
    const entities: readonly ListEntity[] = plant[LIST_KINDS[kind]];
    const entity = parts.pickFrom(entities, to);
    if (entity === undefined || isNamed(plant, kind, keyOf(kind, entity))) return [];
    return change(kind, entity, null);
  },
};

type Beside = readonly [kind: ListKind, entity: ListEntity];

function besides(id: string, zones: string[]): readonly Beside[] {
  return [
    ['product', { id, name: id, class: 'EDR' }],
    ['supplier', { id, name: id, roles: ['maintenance'], zones }],
    ['function', { id, name: id, kind: 'control', zones }],
  ];
}

function sameCheck(a: Check, b: Check): boolean {
  const key = (check: Check) => checkKey({ ...check, requirement: parts.withoutEdition(check.requirement) });
  return key(a) === key(b);
}

/** Is `zone` the zone `top` or somewhere below it? */
function isBelow(plant: Plant, zone: string, top: string): boolean {
  if (zone === top) return true;
  const parent = plant.zones.find((other) => other.id === zone)?.parent;
  return parent !== undefined && isBelow(plant, parent, top);
}

/**
 * Does anything else name this entity? Looked for in the text, which may find too much and never too
 * little.
 */
function isNamed(plant: Plant, kind: ListKind, id: string): boolean {
  if (kind === 'answer' || kind === 'check' || kind === 'disposition') return false;
  const section = LIST_KINDS[kind];
  const entities: readonly ListEntity[] = plant[section];
  const others = entities.filter((entity) => keyOf(kind, entity) !== id);
  const text = JSON.stringify({ ...plant, [section]: others, id: '', name: '' });
  return text.includes(`"${id}"`) || text.includes(`:${id}"`) || text.includes(`"${id}/`);
}
