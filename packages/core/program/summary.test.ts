import { describe, expect, it } from 'vitest';
import { linkIndex } from '../catalog/links.ts';
import { isRequirements, type RequirementsCatalog } from '../catalog/catalog.ts';
import { opened } from '../catalog/shelf.ts';
import type { Answer } from '../model/plant.ts';
import { AS_OF, answer, evidence, measure, plantWith } from '../test/build.ts';
import { judgedBeside } from '../test/beside.ts';
import { shelf } from '../test/shelf.ts';
import { ownAnswers } from './own-answers.ts';
import { maturityStand, rowsByGroup, toDoIn } from './summary.ts';

const PROGRAM = '62443-2-1@2024';
const says = (row: string, status: Answer['status'], more: Partial<Answer> = {}): Answer =>
  answer('site', `62443-2-1/${row}`, status, more);

function judged(answers: Answer[]) {
  const plant = plantWith({
    catalogs: [PROGRAM, '62443-3-3@2013'],
    measures: [measure('m'), measure('n'), measure('done', { inPlace: true })],
    evidence: [evidence('e', ['site'])],
    answers,
  });
  return { plant, programs: judgedBeside(plant, AS_OF, linkIndex([])).programs };
}

function catalog(): RequirementsCatalog {
  const document = opened(shelf, PROGRAM);
  if (!isRequirements(document)) throw new Error('no requirements');
  return document;
}

describe('rows by group', () => {
  it('every row stands in one outermost group, in the order of the document', () => {
    const [program] = judged([]).programs;
    const groups = rowsByGroup(catalog(), program?.rows ?? []);
    expect(groups.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `SPE ${n}`));
    expect(groups.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual(
      catalog().rows.map(({ id }) => id),
    );
  });
});

describe('against a maturity', () => {
  const cited = { evidence: ['e'] };
  const { programs } = judged([
    says('ORG 1.1', 'met', { maturity: 2, ...cited }),
    says('ORG 1.2', 'met', { maturity: 2 }),
    says('ORG 1.3', 'met', { maturity: 1 }),
    says('ORG 1.4', 'met'),
    says('ORG 1.5', 'unmet'),
    says('ORG 1.6', 'notApplicable', { reason: 'r', approvedBy: 'a' }),
  ]);
  const rows = programs[0]?.rows ?? [];

  it('rows reach it, fall short of it, or nobody knows; what does not apply is not counted', () => {
    // Of 87 rows 81 are unanswered, and one met row says no maturity.
    expect(maturityStand(rows, 'claimed', 2)).toEqual({ reaching: 2, below: 2, unknown: 82 });
  });

  it('what is not shown does not reach it in the evidenced reading', () => {
    expect(maturityStand(rows, 'evidenced', 2)).toEqual({ reaching: 1, below: 3, unknown: 82 });
  });
});

describe('what to do', () => {
  it('names measures by the rows that wait for them, rows to answer, and rows without a measure', () => {
    const { plant, programs } = judged([
      says('ORG 1.1', 'unmet', { measures: ['n'] }),
      says('ORG 1.2', 'partial', { measures: ['n', 'm'] }),
      says('ORG 1.3', 'partial'),
      says('ORG 1.4', 'met', { measures: ['m'] }),
      says('ORG 1.5', 'partial', { measures: ['done'] }),
    ]);
    const todo = toDoIn(plant, programs);
    expect(todo.measures.map(({ measure: { id }, rows }) => [id, rows])).toEqual([
      ['n', 2],
      ['m', 1],
    ]);
    expect(todo.unplanned).toBe(1);
    expect(todo.toAnswer).toHaveLength(87 - 5);
    expect(todo.toAnswer[0]).toEqual({ requirement: '62443-2-1/ORG 1.6', place: 'site' });
  });
});

describe('own answers', () => {
  it('are those to the edition itself, by row', () => {
    const { programs } = judged([says('ORG 1.1', 'met')]);
    expect(ownAnswers(PROGRAM, programs).get('ORG 1.1')).toMatchObject([{ place: 'site', verdict: 'met' }]);
    expect(ownAnswers('62443-2-1@2010', programs).size).toBe(0);
  });
});
