/**
 * Changes that make each other count. Drawn one by one, a check seldom falls on a row that evidence shows, nor a
 * measure on a compensation that somebody takes; here the parts of such a story come together, and its last step
 * takes one of them away again.
 */
import { apply, type Change } from '../model/change.ts';
import { keyOf, LIST_KINDS, type ListEntity, type ListKind } from '../model/kinds.ts';
import type { Answer, Asset, Evidence, Plant, Zone } from '../model/plant.ts';
import { STATUSES } from '../model/schema/judgement.ts';
import * as parts from './arbitrary-parts.ts';

export interface StoryPicks {
  readonly which: number;
  readonly to: number;
  readonly flag: boolean;
}
type Step = (plant: Plant) => readonly Change[];
type Story = (setting: parts.Setting, plant: Plant, picks: StoryPicks, newId: string) => readonly Step[];

/** The changes of the story, each to be made to what the ones before it left. */
export function told(
  story: Story,
  setting: parts.Setting,
  plant: Plant,
  picks: StoryPicks,
  newId: string,
): readonly Change[] {
  const changes: Change[] = [];
  let current = plant;
  for (const step of story(setting, plant, picks, newId)) {
    for (const change of step(current)) {
      changes.push(change);
      current = apply(current, [change]);
    }
  }
  return changes;
}

/** Puts the entity in the place of the one with its key. */
function put(kind: ListKind, entity: ListEntity | null): Step {
  return (plant) => {
    if (entity === null) return [];
    const id = keyOf(kind, entity);
    const before = entitiesOf(plant, kind).find((other) => keyOf(kind, other) === id) ?? null;
    return JSON.stringify(before) === JSON.stringify(entity) ? [] : [{ kind, id, before, after: entity }];
  };
}

function remove(kind: ListKind, entity: ListEntity): Step {
  return () => [{ kind, id: keyOf(kind, entity), before: entity, after: null }];
}

function entitiesOf(plant: Plant, kind: ListKind): readonly ListEntity[] {
  return plant[LIST_KINDS[kind]];
}

/** An answer that stands whatever day it is, so that only the story decides. */
function answerTo(
  place: string,
  requirement: string,
  status: Answer['status'],
  more: Partial<Answer>,
): Answer {
  const agreed = status === 'compensated' || status === 'notApplicable';
  return parts.present({
    place,
    requirement,
    status,
    reason: agreed ? 'agreed' : undefined,
    approvedBy: agreed ? 'someone' : undefined,
    ...more,
  });
}

/** An answer already given to a row at a zone, a conduit, the site or the organisation, and a place that takes it. */
function taken(plant: Plant, { which, to }: StoryPicks): { answer: Answer; place: string } | null {
  const answer = parts.pickFrom(
    plant.answers.filter((one) => !one.place.startsWith('asset:')),
    which,
  );
  const judged = parts.judgedPlaces(plant);
  const place =
    answer !== undefined && judged.includes(answer.place) ? answer.place : parts.pickFrom(judged, to);
  return answer === undefined || place === undefined ? null : { answer, place };
}

/** A row is met, shown by evidence and passes its check; then one of the three fails. */
const shownAndChecked: Story = ({ calendar }, plant, picks, id) => {
  const found = taken(plant, picks);
  if (found === null) return [];
  const { answer, place } = found;
  const { before, after } = calendar.days;
  const evidence: Evidence = { id, title: id, kind: 'implementation', places: [place], expires: after };
  const { requirement } = answer;
  const check = { place, requirement, result: 'pass', by: 'internal', date: before } as const;
  const lasts: readonly Step[] = [
    () => [],
    put('evidence', { ...evidence, expires: before }),
    put('evidence', { ...evidence, places: ['site'] }),
    put('check', { ...check, result: 'fail' }),
    put('check', { ...check, by: 'supplier', date: calendar.asOf, result: 'fail' }),
    put('check', { ...check, retestBy: before }),
  ];
  return [
    put('evidence', evidence),
    put('answer', answerTo(answer.place, requirement, 'met', { evidence: [id] })),
    put('check', check),
    parts.pickFrom(lasts, picks.to) as Step,
  ];
};

/** A fact is false and evidence shows it; then the evidence lapses, or the model or an answer shows the fact. */
const falseFact: Story = (setting, plant, picks, id) => {
  const zone = parts.pickFrom(plant.zones, picks.which);
  const fact = parts.pickFrom(parts.factsInFocus(setting), picks.to);
  if (zone === undefined || fact === undefined) return [];
  const below = plant.zones.filter((other) => other.parent === zone.id);
  const places = [zone, ...below].map((other) => `zone:${other.id}`);
  const evidence: Evidence = { id, title: id, kind: 'effectiveness', places };
  const stating: Zone = { ...zone, facts: { ...zone.facts, [fact]: { value: false, evidence: [id] } } };
  const showing: Asset = { id, type: 'hmi', zones: [zone.id], wireless: true };
  const lasts: readonly Step[] = [
    put('evidence', { ...evidence, expires: setting.calendar.days.before }),
    put('evidence', { ...evidence, places: places.slice(1) }),
    put('asset', showing),
    put('zone', { ...stating, facts: { ...stating.facts, [fact]: 'unknown' } }),
    put('zone', zone),
  ];
  return [put('evidence', evidence), put('zone', stating), parts.pickFrom(lasts, picks.to) as Step];
};

/** An asset in a place answers a row that the place has met; then the asset leaves, or its answer changes. */
const exceptAtAsset: Story = (_setting, plant, picks, id) => {
  const found = taken(plant, picks);
  if (found === null) return [];
  const { answer, place } = found;
  const [kind, name = ''] = place.split(':');
  const held: Asset =
    kind === 'zone' ? { id, type: 'switch', zones: [name] } : { id, type: 'switch', conduits: [name] };
  const status = parts.pickFrom(STATUSES, picks.to) ?? 'met';
  const expires = status === 'compensated' ? '2031-02-01' : undefined;
  const measures = plant.measures.slice(0, 1).map((measure) => measure.id);
  const atAsset = answerTo(`asset:${id}`, answer.requirement, status, { expires, measures });
  const lasts: readonly Step[] = [
    () => [],
    put('asset', { id, type: 'switch' }),
    put('answer', { ...atAsset, expires: '2019-11-30' }),
    remove('answer', atAsset),
  ];
  return [
    put('answer', answerTo(answer.place, answer.requirement, 'met', {})),
    put('asset', held),
    put('answer', atAsset),
    parts.pickFrom(lasts, picks.which) as Step,
  ];
};

/** A row is compensated by a measure and rests on another row; then one of them no longer holds. */
const compensated: Story = (setting, plant, picks, id) => {
  const found = taken(plant, picks);
  const other = parts.pickFrom(setting.focus, picks.to);
  if (found === null || other === undefined) return [];
  const { answer, place } = found;
  const rest = `${setting.catalog.id}/${other.id}`;
  const measure = { id, name: id, inPlace: true };
  const asked = parts.fitAnswer(
    setting,
    plant,
    answerTo(answer.place, answer.requirement, 'compensated', {
      measures: [id],
      dependsOn: [rest],
      appliesTo: [place],
    }),
  );
  const free = !plant.answers.some(
    (one) => one.place === place && parts.withoutEdition(one.requirement) === rest,
  );
  const lasts: readonly Step[] = [
    put('measure', { ...measure, inPlace: false }),
    put('answer', { ...asked, expires: setting.calendar.days.before }),
    put('answer', { ...asked, appliesTo: ['site'] }),
    put('answer', free ? answerTo(place, rest, 'unmet', {}) : null),
  ];
  return [
    put('measure', measure),
    put('answer', free ? answerTo(place, rest, 'met', {}) : null),
    put('answer', asked),
    parts.pickFrom(lasts, picks.which) as Step,
  ];
};

/** A flow is seen because its ends are where they are; then an end moves, or the flow says something else. */
const flowSeen: Story = (_setting, plant, picks, id) => {
  const from = parts.pickFrom(plant.zones, picks.which);
  const to = parts.pickFrom(plant.zones, picks.to);
  if (from === undefined || to === undefined) return [];
  const asset: Asset = { id, type: 'switch', zones: [from.id] };
  const conduit = parts.pickFrom(plant.conduits, picks.which)?.id;
  const flow = parts.present({
    id,
    from: `asset:${id}`,
    to: `zone:${to.id}`,
    conduit,
    interactive: true,
    confidential: picks.flag,
    essential: !picks.flag,
  });
  const lasts: readonly Step[] = [
    put('asset', { ...asset, zones: [to.id] }),
    put('asset', { id, type: 'switch' }),
    put('flow', { ...flow, interactive: false, confidential: !picks.flag }),
    put('flow', { ...flow, from: flow.to, to: flow.from }),
    remove('flow', flow),
  ];
  return [put('asset', asset), put('flow', flow), parts.pickFrom(lasts, picks.to + picks.which) as Step];
};

/** Which stories there are. */
export const STORIES = { shownAndChecked, falseFact, exceptAtAsset, compensated, flowSeen } as const;
