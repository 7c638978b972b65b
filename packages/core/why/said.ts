/** Why a thing somebody stated matters: answers, evidence, measures, checks. */
import { V, verdictOf } from '../evaluate/cells.ts';
import { cellAt, placeInIndex, usedAt, type JudgedPlace } from '../evaluate/verdict-view.ts';
import { find } from '../lib/keyed-list.ts';
import { entityOf } from '../model/entities.ts';
import type { Answer, Facts, Plant } from '../model/plant.ts';
import { measureOf, nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import { lawsFedBy } from './fed.ts';
import { judgedAt } from './judged-at.ts';
import { shortOf, titleOf } from './row.ts';

/** @param key of the row, as outputs about this plant write it */
export function whyAnswer(context: WhyContext, place: string, key: string): Link | null {
  const answer = context.library.answer(place, key);
  if (answer === undefined) return null;
  return {
    ref: `answer:${place}:${key}`,
    value: answer.status,
    head: {
      code: `answer-${answer.status}`,
      params: {
        place: nameOf(context, place),
        requirement: shortOf(key),
        title: titleOf(context, key),
        assessor: answer.assessor ?? '',
        how: answer.how ?? '',
        reason: answer.reason ?? '',
        approvedBy: answer.approvedBy ?? '',
        expires: answer.expires ?? '',
      },
    },
    rule: '3.3',
    clause: null,
    because: [
      ...(answer.evidence ?? []).map((id) => evidenceCause(context, id)),
      ...(answer.measures ?? []).map((id) => measureCause(context, id)),
    ],
    usedBy: () => [...verdictsOn(context, answer, key), ...lawsFedBy(context, key)],
  };
}

function evidenceCause(context: WhyContext, id: string): Cause {
  const item = context.plant.evidence.find((evidence) => evidence.id === id);
  return {
    ref: `evidence:${id}`,
    value: item?.kind ?? null,
    code: 'evidence-cited',
    params: { title: item?.title ?? id, kind: { term: item?.kind ?? '' } },
  };
}

/** Verdicts that rest on the answer: of its row, of REs to which their base hands it down, as an exception. */
function verdictsOn(context: WhyContext, answer: Answer, key: string): readonly string[] {
  const { index, library } = context;
  const zones = index.places.flat().map((_, position): JudgedPlace => placeInIndex(index, position));
  const others = [...library.programs().map(({ at }) => at), ...library.components().map(({ at }) => at)];
  return [...zones, ...others].flatMap((at) => {
    const { table } = at.context;
    const row = table.find.get(key);
    if (row === undefined) return [];
    return [row, ...(table.dependants[row] ?? [])]
      .filter((other) => restsOn(at, other, answer))
      .map((other) => `verdict:${at.place.ref}:${table.key[other]}`);
  });
}

function restsOn(at: JudgedPlace, row: number, answer: Answer): boolean {
  if (verdictOf(cellAt(at, row)) === V.notAsked) return false;
  if (usedAt(at, row)?.answer === answer) return true;
  const exceptions = at.place.atAssets.get(row) ?? [];
  return exceptions.some(({ asset }) => `asset:${asset}` === answer.place);
}

function measureCause(context: WhyContext, id: string): Cause {
  const measure = measureOf(context, id);
  const inPlace = measure?.inPlace === true;
  return {
    ref: `measure:${id}`,
    value: inPlace,
    code: inPlace ? 'measure-inPlace' : 'measure-notInPlace',
    params: { name: measure?.name ?? id },
  };
}

export function whyEvidence(context: WhyContext, id: string): Link | null {
  const { plant, index } = context;
  const item = plant.evidence.find((evidence) => evidence.id === id);
  if (item === undefined) return null;
  return {
    ref: `evidence:${id}`,
    value: item.kind,
    head: {
      code: find(index.evidence, id) === undefined ? 'evidence-notLive' : 'evidence-live',
      params: {
        title: item.title,
        kind: { term: item.kind },
        places: item.places.map((place) => nameOf(context, place)),
        asOf: context.index.asOf,
        collected: item.collected ?? '',
        expires: item.expires ?? '',
      },
    },
    rule: '3.3',
    clause: null,
    because: [],
    usedBy: () => [
      ...plant.answers
        .filter((answer) => answer.evidence?.includes(id) === true)
        .map((answer) => `answer:${answer.place}:${answer.requirement}`),
      ...factsShownBy(plant, id),
      ...plant.measures
        .filter(({ evidence }) => evidence?.includes(id) === true)
        .map((measure) => `measure:${measure.id}`),
      ...plant.products
        .filter(({ certificate }) => certificate?.evidence?.includes(id) === true)
        .map((product) => `product:${product.id}`),
    ],
  };
}

/** Facts whose statement cites the evidence; those of the site are asked at the site. */
function factsShownBy(plant: Plant, id: string): readonly string[] {
  const cites = ([, stated]: [string, Facts[string]]): boolean =>
    typeof stated === 'object' && stated.evidence?.includes(id) === true;
  const at = (ref: string, facts: Facts | undefined): readonly string[] =>
    Object.entries(facts ?? {})
      .filter(cites)
      .map(([fact]) => `fact:${ref}:${fact}`);
  return [
    ...plant.zones.flatMap((zone) => at(`zone:${zone.id}`, zone.facts)),
    ...plant.conduits.flatMap((conduit) => at(`conduit:${conduit.id}`, conduit.facts)),
    ...(Object.entries(plant.site?.facts ?? {}).some(cites) ? ['site'] : []),
  ];
}

/** What shows a measure: paper does not (3.9). */
function shownCause({ index }: WhyContext, id: string): Cause {
  const item = entityOf(index.entities, 'evidence', id);
  const live = find(index.evidence, id) !== undefined;
  return {
    ref: `evidence:${id}`,
    value: item?.kind ?? null,
    code: !live
      ? 'evidence-notLive'
      : item?.kind === 'documentation'
        ? 'evidence-wrongKind'
        : 'evidence-counts',
    params: { title: item?.title ?? id, kind: { term: item?.kind ?? '' } },
  };
}

export function whyMeasure(context: WhyContext, id: string): Link | null {
  const measure = measureOf(context, id);
  if (measure === undefined) return null;
  return {
    ref: `measure:${id}`,
    value: measure.inPlace === true,
    head: {
      code: measure.inPlace === true ? 'measure-inPlace' : 'measure-notInPlace',
      params: { name: measure.name },
    },
    rule: '3.3',
    clause: null,
    because: (measure.evidence ?? []).map((one) => shownCause(context, one)),
    usedBy: () => [
      ...context.plant.answers
        .filter((answer) => answer.measures?.includes(id) === true)
        .map((answer) => `answer:${answer.place}:${answer.requirement}`),
      ...context.plant.scenarios
        .filter(({ countermeasures = [] }) => countermeasures.some((one) => one.measure === id))
        .map((scenario) => `scenario:${scenario.id}`),
    ],
  };
}

/** @param rest `<date>:<by>` */
export function whyCheck(context: WhyContext, place: string, key: string, rest: string): Link | null {
  const { plant, library } = context;
  const check = plant.checks.find(
    (c) => c.place === place && library.row(c.requirement)?.key === key && `${c.date}:${c.by}` === rest,
  );
  if (check === undefined) return null;
  return {
    ref: `check:${place}:${key}:${rest}`,
    value: check.result,
    head: {
      code: `check-${check.result}`,
      params: {
        by: check.by,
        date: check.date,
        place: nameOf(context, place),
        requirement: shortOf(key),
        title: titleOf(context, key),
      },
    },
    rule: '3.3',
    clause: null,
    because: [],
    // A check may stand where its row is not asked: at an asset, or at a zone that an overlay leaves out.
    usedBy: () => (judgedAt(context, place, key) === null ? [] : [`verdict:${place}:${key}`]),
  };
}
