/** The drawing of a report as sheets in one language. */
import { drawSheets, toDrawio, toSvg, type Drawing } from '../drawing/drawing.ts';
import type { DrawingOptions } from '../drawing/values.ts';
import type { Report } from './document/parts.ts';
import { withEvidenceAge } from './drawing-values.ts';
import type { Words } from './locales/words.ts';
import { shortDigest } from './short-digest.ts';

export interface Sheet {
  /** `overview`, `overview-2` and on for its parts, `zone:<id>`, or `evidence-age` and its parts. */
  readonly of: string;
  readonly drawing: Drawing;
  /** A whole file. */
  readonly svg: string;
}

type Named = Pick<Report, 'drawn' | 'asOf' | 'model'>;

function optionsOf({ drawn, asOf, model }: Named, words: Words): DrawingOptions {
  return {
    ...drawn.look,
    words: words.drawing,
    reading: words.terms[drawn.reading],
    title: { ...drawn.plant.document, model: shortDigest(model), asOf },
    ...(drawn.against === null ? {} : { against: drawn.against }),
  };
}

/** The drawing as a file to work on in diagrams.net. */
export function drawioOf(report: Named, words: Words): string {
  const { plant, values } = report.drawn;
  return toDrawio(plant, values, optionsOf(report, words));
}

/** The overview first, with its parts where it needs any, then zones by id, as far as the report shows them. */
export function sheetsOf({ drawn, asOf, model }: Named, words: Words): readonly Sheet[] {
  const { plant, values, zoneSheets } = drawn;
  const options = { ...optionsOf({ drawn, asOf, model }, words), zoneSheets, smallZoneSheets: true };
  return drawSheets(plant, values, options).map(({ of, drawing }) => ({ of, drawing, svg: toSvg(drawing) }));
}

/** The overview once more, with its parts, showing how old the evidence of each zone is: of the plant as it is alone. */
export function evidenceSheetsOf({ drawn, asOf, model }: Report, words: Words): readonly Sheet[] {
  const options = {
    ...optionsOf({ drawn: { ...drawn, against: null }, asOf, model }, words),
    overlay: 'evidenceAge',
    zoneSheets: false,
  } as const;
  const values = withEvidenceAge(drawn.values, drawn.plant, asOf);
  return drawSheets(drawn.plant, values, options).map(({ of, drawing }) => ({
    of: of.replace('overview', 'evidence-age'),
    drawing,
    svg: toSvg(drawing),
  }));
}
