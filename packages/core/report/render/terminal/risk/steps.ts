/** The steps of 62443-3-2 on a terminal: one SUC row by row, or several SUCs and what each is to go on with. */
import type { RequirementsCatalog } from '../../../../catalog/catalog.ts';
import { few } from '../../../../evaluate/rules/few.ts';
import type { Held, Lack, Step, StepStatus } from '../../../../program/zcr/step.ts';
import type { SucSteps } from '../../../../program/zcr/steps.ts';
import type { Words } from '../../../locales/words.ts';
import { inColumns, type Row } from '../columns.ts';
import { commandLines, shellWord } from '../command.ts';
import { englishNote } from '../english-note.ts';
import { penOf, type Pen } from '../pen.ts';
import { rendered, span, type Line, type Span, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';

export interface StepsView {
  readonly plantName: string;
  readonly asOf: string;
  readonly catalog: RequirementsCatalog;
  /** The plant answers rows of the document. */
  readonly inUse: boolean;
  readonly sucs: readonly SucSteps[];
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

const STATUSES = ['done', 'begun', 'notBegun', 'notNeeded', 'undetermined'] as const;

/** The silhouettes of verdicts: a step that is begun counts as partial. */
const GLYPHS: Readonly<Record<StepStatus, Span>> = {
  done: span('●', 'achieved'),
  begun: span('◇', 'deficit'),
  notBegun: span('◆', 'deficit'),
  notNeeded: span('·', 'quiet'),
  undetermined: span('?', 'unknown'),
};

export function stepsText(view: StepsView): string {
  const { plantName, catalog, inUse, sucs, words, terminal } = view;
  const pen = penOf(words, terminal);
  const [first] = sucs;
  const body = sucs.length === 1 && first !== undefined ? oneLines(view, first, pen) : manyLines(view, pen);
  const note = inUse
    ? []
    : [[], ...said(pen.say('stepsNotInUse', { document: nameOf(catalog) }), 'quiet', pen)];
  return rendered(
    [
      [span(pen.text(plantName), 'strong')],
      ...body,
      ...note,
      ...commands(view, pen),
      ...englishNote(words, terminal),
    ],
    terminal,
  );
}

function nameOf({ id, edition }: RequirementsCatalog): string {
  return `${id}@${edition}`;
}

function said(text: string, tone: Span['tone'], { terminal }: Pen, by = 0): readonly Line[] {
  return wrapped([span(text, tone)], terminal.columns - by).map((line): Line => [
    span(' '.repeat(by)),
    ...line,
  ]);
}

/** Several SUCs: how far each is, and the step it goes on with. */
function manyLines({ catalog, asOf, sucs }: StepsView, pen: Pen): readonly Line[] {
  const rows = sucs.map(({ ref, name, steps, next }): Row => {
    const [row] = next;
    const open =
      row === undefined
        ? pen.say('stepsAllDone')
        : pen.say('stepsNextIs', { row, title: titleOf(catalog, row) });
    return {
      cells: [[span(ref)]],
      prose: [span(pen.text(name), 'strong'), span(': '), ...countSpans(steps, pen), span(`; ${open}`)],
    };
  });
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 36, proseLines: 9 };
  return [
    ...said(pen.say('stepsSucs', { document: nameOf(catalog), asOf }), 'quiet', pen),
    [],
    ...inColumns(rows, layout, pen.terminal),
  ];
}

function countSpans(steps: readonly Step[], pen: Pen): Line {
  const parts = STATUSES.flatMap((status) => {
    const n = steps.filter((step) => step.status === status).length;
    return n === 0 ? [] : [`${n} ${pen.say(`stepStatus-${status}`)}`];
  });
  return [span(parts.join(', '))];
}

function titleOf({ rows }: RequirementsCatalog, row: string): string {
  return rows.find(({ id }) => id === row)?.title ?? '';
}

function oneLines({ catalog, asOf, ...view }: StepsView, suc: SucSteps, pen: Pen): readonly Line[] {
  const { ref, name, zones, conduits, scenarios, steps } = suc;
  const head = pen.say('stepsHead', {
    document: nameOf(catalog),
    asOf,
    suc: pen.text(name),
    zones: zones.length,
    conduits: conduits.length,
    scenarios,
  });
  return [
    ...said(head, 'quiet', pen),
    ...wrapped(countSpans(steps, pen), pen.terminal.columns),
    ...(ref === 'plant' ? said(pen.say('stepsWhole'), 'unknown', pen) : []),
    ...catalog.groups.flatMap(({ id, title }) => {
      const own = steps.filter(({ row }) => catalog.rows.find((each) => each.id === row)?.group === id);
      if (own.length === 0) return [];
      return [
        [],
        [span(pen.text(`${id} ${title}`), 'strong')],
        ...own.flatMap((step, i) => stepLines(step, own[i - 1], catalog, pen)),
      ];
    }),
    ...nextLines({ catalog, ...view }, suc, pen),
  ];
}

function stepLines(
  step: Step,
  before: Step | undefined,
  catalog: RequirementsCatalog,
  pen: Pen,
): readonly Line[] {
  const { row, status } = step;
  const should = catalog.rows.find(({ id }) => id === row)?.strength === 'should';
  const title = pen.text(titleOf(catalog, row));
  const longest = Math.max(...STATUSES.map((each) => pen.say(`stepStatus-${each}`).length));
  const glyph = GLYPHS[status];
  const rows: readonly Row[] = [
    {
      cells: [
        [span(pen.text(glyph.text), glyph.tone), span(` ${pen.say(`stepStatus-${status}`)}`, glyph.tone)],
        [span(row)],
      ],
      prose: [span(title), ...(should ? [span(` (${pen.say('stepsShould')})`, 'quiet')] : [])],
    },
  ];
  const layout = {
    columns: [{ least: longest + 2 }, { least: 8 }],
    proseAfter: 2,
    proseLeast: 24,
    proseLines: 3,
  };
  return [
    ...inColumns(rows, layout, pen.terminal),
    ...underLines(isSame(step, before) ? { ...step, missing: [] } : step, pen),
  ];
}

/** All of ZCR 5 may wait for one thing: it is said once. */
function isSame({ missing, status }: Step, before: Step | undefined): boolean {
  if (status !== 'undetermined' || before?.status !== status) return false;
  return missing.every(({ code, at }, i) => before.missing[i]?.code === code && before.missing[i]?.at === at);
}

const INDENT = 6;

function underLines({ row, status, held, missing, answer, contradiction }: Step, pen: Pen): readonly Line[] {
  const counts = heldText(held, pen);
  const verdict = answer === null ? '' : pen.term(answer.verdict);
  const recorded =
    answer === null
      ? []
      : [pen.say('stepsRecorded', { verdict, evidence: answer.evidence.map((id) => pen.text(id)) })];
  const about = [...(counts === '' || status === 'notNeeded' ? [] : [counts]), ...recorded].join('; ');
  const n = missing.length;
  const against = contradiction === null ? [] : [pen.say(CONTRADICTIONS[contradiction], { verdict, n })];
  return [
    ...(about === '' ? [] : said(about, 'quiet', pen, INDENT)),
    ...lackTexts(row, missing, pen).flatMap((text) => said(text, 'plain', pen, INDENT)),
    ...against.flatMap((text) => said(text, 'deficit', pen, INDENT)),
  ];
}

const CONTRADICTIONS = {
  claimsMore: 'stepsClaimsMore',
  claimsLess: 'stepsClaimsLess',
  claimsNone: 'stepsClaimsNone',
} as const;

function heldText(held: readonly Held[], pen: Pen): string {
  return held
    .filter(({ n, of }) => n > 0 || (of ?? 0) > 0)
    .map(({ code, n, of }) => pen.say(`zcrHeld-${code}`, { n, ...(of === null ? {} : { of }) }))
    .join(', ');
}

/** Where scenarios begin: it says how, the rows after it only that they wait. */
const FIRST_OF_SCENARIOS = 'ZCR 5.1';

/** One sentence for each thing that is missing, with the places at which. */
function lackTexts(row: string, missing: readonly Lack[], pen: Pen): readonly string[] {
  if (row !== FIRST_OF_SCENARIOS && missing.every(({ code }) => code === 'scenarios')) {
    return missing.length === 0 ? [] : [pen.say('stepsWaits')];
  }
  const codes = [...new Set(missing.map(({ code }) => code))];
  return codes.map((code) => {
    const at = few(missing.filter((lack) => lack.code === code).map((lack) => lack.at));
    return pen.say(`zcrLack-${code}`, { at: at.map((ref) => pen.text(ref)) });
  });
}

/** What to do next: what to write first, and what it yields. */
function nextLines(
  { catalog }: Pick<StepsView, 'catalog'>,
  { next, steps }: SucSteps,
  pen: Pen,
): readonly Line[] {
  if (next.length === 0) return [[], ...said(pen.say('stepsAllDone'), 'achieved', pen)];
  const rows = next.map((row): Row => {
    const yields = catalog.rows.find(({ id }) => id === row)?.yields ?? '';
    const missing = steps.find((step) => step.row === row)?.missing ?? [];
    const [first] = lackTexts(row, missing, pen);
    return {
      cells: [[span(row)]],
      prose: [
        span(pen.text(titleOf(catalog, row))),
        ...(first === undefined ? [] : [span(`; ${first}`)]),
        span(`; ${pen.say('stepsYield', { yields })}`, 'quiet'),
      ],
    };
  });
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 24, proseLines: 6 };
  return [[], [span(pen.say('stepsNext'), 'strong')], ...inColumns(rows, layout, pen.terminal)];
}

function commands({ sucs, folder, options }: StepsView, pen: Pen): readonly Line[] {
  const plant = shellWord(folder);
  const behind = sucs.find(({ next }) => next.length > 0) ?? sucs[0];
  const one =
    sucs.length > 1 && behind !== undefined
      ? [
          {
            label: pen.say('stepsAskSuc'),
            call: `risk steps ${plant} --suc ${behind.ref.slice('suc:'.length)}${options}`,
          },
        ]
      : [];
  const none = sucs.some((suc) => suc.scenarios === 0)
    ? [{ label: pen.say('stepsAskSuggest'), call: `risk suggest ${plant}${options}` }]
    : [];
  const asked = sucs.length === 1 ? (sucs[0]?.next[0] ?? '') : '';
  const why =
    asked === ''
      ? []
      : [{ label: pen.say('riskAskWhy'), call: `why ${plant} ${whyOf(asked, behind)}${options}` }];
  const scenarios = { label: pen.say('stepsAskScenarios'), call: `risk scenarios ${plant}${options}` };
  return [[], ...commandLines([...one, ...none, ...why, scenarios], pen)];
}

/** How `why` names a step of a SUC. */
function whyOf(row: string, suc: SucSteps | undefined): string {
  const own = suc === undefined || suc.ref === 'plant' ? '' : `:${suc.ref.slice('suc:'.length)}`;
  return `zcr:${row.replace(/^ZCR /, '')}${own}`;
}
