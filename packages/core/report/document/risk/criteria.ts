/** By what risk is rated and what is tolerated, as the plant states it (62443-3-2, ZCR 5; the head of a register). */
import type { Risk } from '../../../model/plant.ts';
import { letterOf, rankName } from '../../../risk/names.ts';
import { isAbove, tolerableIn } from '../../../risk/rating.ts';
import {
  maybe,
  paragraph,
  say,
  section,
  stacked,
  text,
  type Block,
  type Column,
  type Run,
  type Runs,
  type Section,
} from '../parts.ts';
import { criteriaMatrix, likelihoodMatrix } from './matrix.ts';

export function criteria(risk: Risk): Section {
  return section('risk-criteria', 'riskCriteria', criteriaBlocks(risk));
}

export function criteriaBlocks(risk: Risk): readonly Block[] {
  return [
    approval(risk),
    paragraph(toleratedRun(risk), ranksRun(risk), say('criteriaHighest')),
    criteriaMatrix(risk),
    severityTable(risk),
    likelihoodTable(risk),
    ...likelihoodMatrix(risk),
    ...(risk.note === undefined ? [] : [paragraph(...text(risk.note))]),
  ];
}

function approval({ approvedBy, date }: Risk): Block {
  if (approvedBy === undefined) return { kind: 'missing', runs: [say('criteriaNotApproved')] };
  return paragraph(say('criteriaApproved', { by: approvedBy, date: date ?? '' }));
}

/** In the plant, and in the categories that say otherwise. */
export function toleratedRun(risk: Risk): Run {
  const others = risk.categories
    .filter(({ id: category }) => tolerableIn(risk, category) !== risk.tolerable)
    .map(({ id: category, name }) => `${name}: ${rankName(risk, tolerableIn(risk, category))}`);
  return say('criteriaTolerated', { rank: rankName(risk, risk.tolerable), others });
}

/** What the letters stand for: what is tolerated, and what is not. */
function ranksRun(risk: Risk): Run {
  const named = (of: boolean): readonly string[] =>
    risk.ranks
      .filter(({ id: rank }) => isAbove(risk, rank, risk.tolerable) === of)
      .map(({ id: rank, name }) => `${letterOf(risk, rank)} ${name}`);
  return say('criteriaRanks', { tolerated: named(false), above: named(true) });
}

function severityTable({ severities, categories }: Risk): Block {
  const columns: readonly Column[] = [
    { head: 'severityHead', kind: 'text', share: 2 },
    { head: 'meaningHead', kind: 'text', share: 7 },
  ];
  const rows = severities.toReversed().map(({ level, name, texts = {} }) => ({
    cells: [
      text(`${level} ${name}`),
      stacked(
        categories
          .filter(({ id: category }) => Object.hasOwn(texts, category))
          .map(({ id: category, name: of }) => text(`${of}: ${texts[category]}`)),
      ),
    ],
  }));
  return { kind: 'table', columns, rows };
}

function likelihoodTable({ likelihoods }: Risk): Block {
  const columns: readonly Column[] = [
    { head: 'likelihoodHead', kind: 'text', share: 2 },
    { head: 'meaningHead', kind: 'text', share: 7 },
  ];
  const rows = likelihoods.map(({ level, name, text: means, from }, i) => ({
    cells: [
      text(`${level} ${name}`),
      [...maybe(means), ...bandRuns(from, likelihoods[i + 1]?.from)],
    ] as readonly Runs[],
  }));
  return { kind: 'table', columns, rows: rows.toReversed() };
}

function bandRuns(from: number | undefined, below: number | undefined): Runs {
  if (from === undefined) return [];
  return [below === undefined ? say('bandOpen', { from }) : say('band', { from, below })];
}
