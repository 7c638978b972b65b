/** Risk criteria from a file beside a plant, and as the text of a section; nothing of the plant is changed. */
import { problemSink, inTextOrder, type Problem } from '../problems.ts';
import type { Risk } from '../plant.ts';
import { RiskSchema } from '../schema/risk.ts';
import { arrangeFile } from './canonical/arrange.ts';
import { partOfValue } from './canonical/part-of-value.ts';
import { NO_NOTES, type MapPart } from './canonical/part.ts';
import { yamlFileText } from './canonical/yaml-file-text.ts';
import { collect } from './collect.ts';
import { checkRisk } from './risk.ts';
import { matrixFromCsv } from './risk-csv.ts';
import { shapeOf } from './shape.ts';
import type { SourceFile } from './source.ts';

export type CriteriaResult =
  | { readonly ok: true; /** null where the file has no section `risk`. */ readonly risk: Risk | null }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number };

/**
 * @param file YAML with a section `risk`, whatever else it says; or a CSV of the matrix alone
 * @param base what a matrix alone is put into: its ranks, its categories, its other scales
 */
export function criteriaFrom(file: SourceFile, base: Risk): CriteriaResult {
  const sink = problemSink();
  const risk = file.path.endsWith('.csv') ? matrixFromCsv(sink, file, base) : criteriaIn(sink, file);
  if (sink.total > 0) return { ok: false, problems: inTextOrder(sink.problems), total: sink.total };
  return { ok: true, risk };
}

function criteriaIn(sink: ReturnType<typeof problemSink>, file: SourceFile): Risk | null {
  // Its cases are those of another plant: only the criteria are looked at.
  const { entries } = collect(sink, [file]);
  checkRisk(sink, { ...entries, worstCase: [], scenario: [] });
  return (entries.risk[0]?.entity ?? null) as Risk | null;
}

/**
 * The section as canonical text.
 * @param comments to stand above a field, one line each, without their `#`
 */
export function criteriaText(
  risk: Risk,
  comments: Readonly<Partial<Record<keyof Risk, string>>> = {},
): string {
  const section = partOfValue(shapeOf(RiskSchema), risk) as MapPart;
  const entries = section.entries.map((entry) => {
    const comment = comments[entry.key as keyof Risk];
    return comment === undefined ? entry : { ...entry, before: [`# ${comment}`] };
  });
  const value = { ...section, entries };
  const file = { type: 'map', head: [], entries: [{ ...NO_NOTES, key: 'risk', value }], end: [] } as const;
  return yamlFileText(arrangeFile(file, (requirement) => requirement));
}
