/** What is drawn: the plant with SL-T and SL-A in the reading of the report. Words come later, so it is not drawn here. */
import type { Against, DrawingOptions, DrawingValues } from '../../drawing/values.ts';
import type { Plant } from '../../model/plant.ts';
import { drawingValues } from '../drawing-values.ts';
import { shortDigest } from '../short-digest.ts';
import type { Compared, ReportInput, ShownReading } from './input.ts';

/** The paper of the overview and its parts, and whether they are for a printer without colours. */
export type SheetLook = Pick<DrawingOptions, 'sheet' | 'colours'>;

export interface Drawn {
  readonly plant: Plant;
  readonly values: DrawingValues;
  readonly reading: ShownReading;
  readonly look: SheetLook;
  /** Sheets of single zones are drawn besides the overview. */
  readonly zoneSheets: boolean;
  /** What was done since is marked on every sheet. */
  readonly against: Against | null;
}

/** A report of more zones than this shows the overview alone. */
export const MOST_SHEETS = 40;

type DrawnInput = Pick<ReportInput, 'plant' | 'assessment' | 'reading' | 'look'> & {
  readonly against?: Older;
};

type Older = Pick<Compared, 'plant' | 'assessment'>;

export function drawnOf({ plant, assessment, reading, look = {}, against }: DrawnInput): Drawn {
  const values = drawingValues(assessment, reading);
  return {
    plant,
    values,
    reading,
    look,
    zoneSheets: plant.zones.length <= MOST_SHEETS,
    against: against === undefined ? null : olderOf(against, reading),
  };
}

function olderOf({ plant, assessment }: Older, reading: ShownReading): Against {
  const { revision, date } = plant.document ?? {};
  return {
    plant,
    values: drawingValues(assessment, reading),
    revision,
    date,
    model: shortDigest(assessment.inputs.model),
  };
}
