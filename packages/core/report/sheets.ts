/** The drawing of a report as sheets in one language. */
import { drawSheets, toDrawio, toSvg, type Drawing } from '../drawing/drawing.ts';
import type { DrawingOptions } from '../drawing/values.ts';
import { SHOWN_OVERLAYS, type ShownOverlay } from './document/drawn.ts';
import type { Report } from './document/parts.ts';
import type { Words } from './locales/words.ts';
import { shortDigest } from './short-digest.ts';

export interface Sheet {
  /** `overview`, `overview-2` and on for its parts, `zone:<id>`, or `evidence-age`, `exposure`, `risk` and their parts. */
  readonly of: string;
  readonly drawing: Drawing;
  /** A whole file. */
  readonly svg: string;
  /** Of a part of the overview its zones. */
  readonly partOf: ReadonlySet<string> | null;
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
  return drawSheets(plant, values, options).map((sheet) => ({ ...sheet, svg: toSvg(sheet.drawing) }));
}

const NAMES: Readonly<Record<ShownOverlay, string>> = {
  evidenceAge: 'evidence-age',
  exposure: 'exposure',
  risk: 'risk',
};

/**
 * The overview once more, with its parts, for each thing there is to show: how old the evidence of each zone is, what an attacker needs to
 * reach it, what risk is left. Of the plant as it is alone.
 * @param sheets those of the overview, by whose parts these are divided
 */
export function overlaySheetsOf(report: Report, words: Words, sheets: readonly Sheet[]): readonly Sheet[] {
  const parts = sheets.flatMap(({ partOf }) => (partOf === null ? [] : [partOf]));
  return SHOWN_OVERLAYS.flatMap((overlay) => sheetsOfOverlay(report, words, overlay, parts));
}

function sheetsOfOverlay(
  { drawn, asOf, model }: Report,
  words: Words,
  overlay: ShownOverlay,
  dividedLike: readonly ReadonlySet<string>[],
): readonly Sheet[] {
  const values = drawn.overlaid(overlay);
  if (values === null) return [];
  const named = { drawn: { ...drawn, against: null }, asOf, model };
  const options = { ...optionsOf(named, words), overlay, zoneSheets: false, dividedLike };
  return drawSheets(drawn.plant, values, options).map((sheet) => ({
    ...sheet,
    of: sheet.of.replace('overview', NAMES[overlay]),
    svg: toSvg(sheet.drawing),
  }));
}
