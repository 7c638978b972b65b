/** `bulkhead/triage@1`: what the twelve questions come to, a zone a line. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Assessment } from '../../evaluate/assessment.ts';
import { QUESTION_ROWS } from '../../evaluate/triage-questions.ts';
import type { PlaceTriage } from '../../evaluate/triage.ts';
import { TRIAGE_QUESTIONS } from '../../model/schema/judgement.ts';
import { jsonText } from './json-text.ts';

export function triageJson(
  places: readonly PlaceTriage[],
  catalog: Catalog,
  { plant, asOf, inputs }: Assessment,
): string {
  const head = { schema: 'bulkhead/triage@1', plant, asOf, inputs };
  const questions = TRIAGE_QUESTIONS.map((question) => {
    const { carries, requirements } = QUESTION_ROWS[question];
    return { question, carries, requirements: requirements.map((row) => `${catalog.id}/${row}`) };
  });
  const lines = (list: readonly object[]): string => list.map((each) => `    ${jsonText(each)}`).join(',\n');
  return (
    `${jsonText(head).slice(0, -1)},\n  "questions": [\n${lines(questions)}\n  ],\n` +
    `  "places": [\n${lines(places)}\n  ]\n}\n`
  );
}
