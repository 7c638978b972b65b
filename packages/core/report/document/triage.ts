/** Zones that were asked twelve questions: a first range of SL-A, kept apart from every SL-A that was judged. */
import { FR_ORDER } from '../../evaluate/row-table.ts';
import { triageOfPlant, type PlaceTriage } from '../../evaluate/triage.ts';
import type { FrId } from '../../model/plant.ts';
import { TRIAGE_QUESTIONS } from '../../model/schema/judgement.ts';
import { placeSection } from './figures.ts';
import { placeId, type ReportFacts } from './input.ts';
import { count, id, paragraph, say, text, type Block, type Row, type Runs } from './parts.ts';

/** Nothing where no zone was asked. */
export function triaged(facts: ReportFacts): readonly Block[] {
  const asked = triageOfPlant(facts.why.index).filter(({ answers }) => Object.keys(answers).length > 0);
  if (asked.length === 0) return [];
  return [
    paragraph(say('triageIntro', { n: asked.length })),
    {
      kind: 'table',
      columns: [
        { head: 'zone', kind: 'text', share: 2 },
        { head: 'triageAnswered', kind: 'text' },
        ...FR_ORDER.map((fr) => ({ head: `fr-${fr}` as const, kind: 'text' as const })),
      ],
      rows: asked.map((each) => rangesOf(facts, each)),
    },
  ];
}

function rangesOf({ name }: ReportFacts, triage: PlaceTriage): Row {
  const { ref, answers } = triage;
  const asked = { n: Object.keys(answers).length, all: TRIAGE_QUESTIONS.length };
  return {
    ref,
    cells: [
      [...text(name(ref)), id(placeId(ref), `#${placeSection(ref)}`)],
      [say('triageOf', asked)],
      ...FR_ORDER.map((fr) => rangeOf(triage, fr)),
    ],
  };
}

function rangeOf({ ref, provisional: { lower, upper } }: PlaceTriage, fr: FrId): Runs {
  const [from, to] = [lower[fr], upper[fr]];
  const why = `triage:${ref}:${fr}:lower`;
  return from === to || from === null || to === null
    ? [count(from, why)]
    : [{ kind: 'text', text: `${from}–${to}` }];
}
