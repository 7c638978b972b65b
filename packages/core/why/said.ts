/** Why a thing somebody stated matters: answers, evidence, measures, checks. */
import { V, verdictOf } from '../evaluate/cells.ts';
import { cellAt, placeInIndex, usedAt } from '../evaluate/verdict-view.ts';
import { find } from '../lib/keyed-list.ts';
import type { Answer, Facts, Plant } from '../model/plant.ts';
import { shortOf, titleOf } from './row.ts';
import { measureOf, nameOf, placeIn, type Cause, type Link, type WhyContext } from './chain.ts';

export function whyAnswer(context: WhyContext, place: string, row: number): Link | null {
  const { table } = context.index;
  const key = table.key[row] as string;
  const answer = context.plant.answers.find(
    (a) => a.place === place && table.find.get(a.requirement) === row,
  );
  if (answer === undefined) return null;
  const usedBy = verdictsOn(context, answer, row);
  return {
    ref: `answer:${place}:${key}`,
    value: answer.status,
    head: {
      code: `answer-${answer.status}`,
      params: {
        place: nameOf(context, place),
        requirement: shortOf(key),
        title: titleOf(context, row),
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
    usedBy,
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

/** Verdicts that rest on the answer: of its row, and of REs to which their base hands it down. */
function verdictsOn(context: WhyContext, answer: Answer, row: number): readonly string[] {
  const { index } = context;
  const rows = [row, ...(index.table.dependants[row] ?? [])];
  return index.places.flat().flatMap((place, position) => {
    const at = placeInIndex(index, position);
    return rows
      .filter((other) => usedAt(at, other)?.answer === answer)
      .map((other) => `verdict:${place.ref}:${index.table.key[other]}`);
  });
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
    usedBy: [
      ...plant.answers
        .filter((answer) => answer.evidence?.includes(id) === true)
        .map((answer) => `answer:${answer.place}:${answer.requirement}`),
      ...factsShownBy(plant, id),
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
    because: [],
    usedBy: context.plant.answers
      .filter((answer) => answer.measures?.includes(id) === true)
      .map((answer) => `answer:${answer.place}:${answer.requirement}`),
  };
}

export function whyCheck(context: WhyContext, place: string, row: number, rest: string): Link | null {
  const {
    plant,
    index: { table },
  } = context;
  const key = table.key[row] as string;
  const check = plant.checks.find(
    (c) => c.place === place && table.find.get(c.requirement) === row && `${c.date}:${c.by}` === rest,
  );
  if (check === undefined) return null;
  // A check may stand where its row is not asked: at an asset, or at a zone that an overlay leaves out.
  const at = placeIn(context, place);
  const isAsked = at !== null && verdictOf(cellAt(at, row)) !== V.notAsked;
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
        title: titleOf(context, row),
      },
    },
    rule: '3.3',
    clause: null,
    because: [],
    usedBy: isAsked ? [`verdict:${place}:${key}`] : [],
  };
}
