/** Why a thing somebody stated matters: answers, facts, evidence, checks, measures, rows, places, findings. */
import { byCodeUnit } from '../lib/order.ts';
import { cellAt, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { V, verdictOf } from '../evaluate/cells.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import {
  nameOf,
  placeIn,
  type Cause,
  type Link,
  type Statement,
  type WhyContext,
  type WhyValue,
} from './chain.ts';
import { factValue, shortOf, titleOf } from './judgement.ts';

interface Parts extends Statement {
  readonly rule: string;
  readonly because?: readonly Cause[];
  readonly usedBy?: readonly string[];
}

function link(ref: string, value: WhyValue, parts: Parts): Link {
  return { ref, value, clause: null, because: [], usedBy: [], ...parts };
}

export function whyAnswer(context: WhyContext, place: string, row: number): Link | null {
  const { table } = context.index.context;
  const key = table.key[row] as string;
  const answer = context.index.plant.answers.find(
    (a) => a.place === place && table.find.get(a.requirement) === row,
  );
  if (answer === undefined) return null;
  const usedBy: string[] = [];
  context.index.judged.forEach((judged, position) => {
    judged.used.forEach((record, used) => {
      if (record?.answer === answer) {
        usedBy.push(`verdict:${context.index.places[position]?.ref}:${table.key[used]}`);
      }
    });
  });
  return link(`answer:${place}:${key}`, answer.status, {
    code: answer.how === undefined ? 'answer' : 'answer-how',
    params: {
      place: nameOf(context, place),
      requirement: shortOf(key),
      title: titleOf(context, row),
      status: answer.status,
      how: answer.how ?? '',
      reason: answer.reason ?? '',
      approvedBy: answer.approvedBy ?? '',
      expires: answer.expires ?? '',
    },
    rule: '3.3',
    because: [
      ...(answer.evidence ?? []).map((id) => evidenceCause(context, id)),
      ...(answer.measures ?? []).map((id) => measureCause(context, id)),
    ],
    usedBy,
  });
}

function evidenceCause(context: WhyContext, id: string): Cause {
  const item = context.index.plant.evidence.find((evidence) => evidence.id === id);
  return {
    ref: `evidence:${id}`,
    value: item?.kind ?? null,
    code: 'evidence-cited',
    params: { title: item?.title ?? id, kind: item?.kind ?? '' },
  };
}

function measureCause(context: WhyContext, id: string): Cause {
  const measure = context.index.context.measures.get(id);
  const inPlace = measure?.inPlace === true;
  return {
    ref: `measure:${id}`,
    value: inPlace,
    code: inPlace ? 'measure-in-place' : 'measure-not-in-place',
    params: { name: measure?.name ?? id },
  };
}

export function whyFact(context: WhyContext, at: PlaceInIndex, bit: number): Link {
  const { table } = context.index.context;
  const fact = table.factIds[bit] as string;
  const turned = (at.judged.turnedByAnswer | at.judged.turnedByModel) & (1 << bit);
  const value = factValue(at, bit);
  return link(`fact:${at.place.ref}:${fact}`, value, {
    code: turned === 0 ? `fact-${value}` : 'fact-contradicted',
    params: {
      fact,
      place: nameOf(context, at.place.ref),
      trueWhen: context.index.catalog.facts[bit]?.trueWhen ?? '',
    },
    rule: '3.2',
    usedBy: table.key
      .filter((_, row) => ((table.facts[row] as number) & (1 << bit)) !== 0)
      .filter((key) => verdictOf(cellAt(at, table.find.get(key) as number)) !== V.notAsked)
      .map((key) => `verdict:${at.place.ref}:${key}`),
  });
}

export function whyEvidence(context: WhyContext, id: string): Link | null {
  const { plant, context: records } = context.index;
  const item = plant.evidence.find((evidence) => evidence.id === id);
  if (item === undefined) return null;
  return link(`evidence:${id}`, item.kind, {
    code: (records.evidence.get(id) ?? null) === null ? 'evidence-item-not-live' : 'evidence-item',
    params: {
      title: item.title,
      kind: item.kind,
      places: item.places,
      collected: item.collected ?? '',
      expires: item.expires ?? '',
    },
    rule: '3.3',
    usedBy: plant.answers
      .filter((answer) => answer.evidence?.includes(id) === true)
      .map((answer) => `answer:${answer.place}:${answer.requirement}`),
  });
}

export function whyMeasure(context: WhyContext, id: string): Link | null {
  const measure = context.index.context.measures.get(id);
  if (measure === undefined) return null;
  return link(`measure:${id}`, measure.inPlace === true, {
    code: measure.inPlace === true ? 'measure-in-place' : 'measure-not-in-place',
    params: { name: measure.name },
    rule: '3.3',
    usedBy: context.index.plant.answers
      .filter((answer) => answer.measures?.includes(id) === true)
      .map((answer) => `answer:${answer.place}:${answer.requirement}`),
  });
}

export function whyCheck(context: WhyContext, place: string, row: number, rest: string): Link | null {
  const { plant, context: records } = context.index;
  const key = records.table.key[row] as string;
  const check = plant.checks.find(
    (c) => c.place === place && records.table.find.get(c.requirement) === row && `${c.date}:${c.by}` === rest,
  );
  if (check === undefined) return null;
  // A check may stand where its row is not asked: at an asset, or at a zone that an overlay leaves out.
  const at = placeIn(context, place);
  const isAsked = at !== null && verdictOf(cellAt(at, row)) !== V.notAsked;
  return link(`check:${place}:${key}:${rest}`, check.result, {
    code: `check-${check.result}`,
    params: { by: check.by, date: check.date },
    rule: '3.3',
    usedBy: isAsked ? [`verdict:${place}:${key}`] : [],
  });
}

/** A row of the catalog: what it asks, and its verdict wherever it is judged. */
export function whyRow(context: WhyContext, row: number): Link {
  const { catalog, places, judged } = context.index;
  const { table } = context.index.context;
  const key = table.key[row] as string;
  const entry = catalog.rows[row];
  return link(key, table.level[row] as number, {
    code: 'row',
    params: { requirement: shortOf(key), title: titleOf(context, row), intent: entry?.intent ?? '' },
    rule: '3.1',
    because: [],
    usedBy: places
      .filter((_, position) => verdictOf(judged[position]?.cells[row] ?? 0) !== V.notAsked)
      .map((place) => `verdict:${place.ref}:${key}`)
      .sort(byCodeUnit),
  });
}

/** A zone or conduit: its seven SL-T and SL-A. */
export function whyPlace(context: WhyContext, at: PlaceInIndex): Link {
  const { ref } = at.place;
  return link(ref, at.place.zone?.kind ?? at.place.conduit?.medium ?? null, {
    code: at.place.zone === null ? 'place-conduit' : 'place-zone',
    params: { place: nameOf(context, ref), n: at.place.assets.length },
    rule: '3.5',
    usedBy: FR_ORDER.flatMap((fr) => [`slt:${ref}:${fr}`, `sla:${ref}:${fr}`]),
  });
}

export function whyFinding(context: WhyContext, id: string): Link | null {
  const finding = context.findings.find((f) => f.id === id);
  if (finding === undefined) return null;
  const place = placeIn(context, finding.at);
  return link(id, finding.severity, {
    code: `rule:${finding.rule}`,
    params: finding.params,
    rule: '3.13',
    because:
      place === null
        ? []
        : [
            {
              ref: finding.at,
              value: null,
              code: 'found-at',
              params: { place: nameOf(context, finding.at) },
            },
          ],
  });
}
