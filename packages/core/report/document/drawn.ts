/** What is drawn: the plant with SL-T and SL-A in the reading of the report. Words come later, so it is not drawn here. */
import type { Against, DrawingOptions, DrawingValues } from '../../drawing/values.ts';
import type { Plant } from '../../model/plant.ts';
import { exposureOf } from '../../evaluate/exposure/exposure.ts';
import { drawingValues, withEvidenceAge, withExposure, withRisk } from '../drawing-values.ts';
import { shortDigest } from '../short-digest.ts';
import type { Compared, ReportInput, ShownReading } from './input.ts';

/** The paper of the overview and its parts, and whether they are for a printer without colours. */
export type SheetLook = Pick<DrawingOptions, 'sheet' | 'colours'>;

/** What is shown on an overview of its own besides levels and gaps. */
export const SHOWN_OVERLAYS = ['evidenceAge', 'exposure', 'risk'] as const;
export type ShownOverlay = (typeof SHOWN_OVERLAYS)[number];

export interface Drawn {
  readonly plant: Plant;
  readonly values: DrawingValues;
  readonly reading: ShownReading;
  readonly look: SheetLook;
  /** With what the overlay shows; null where the plant has nothing for it. Worked out when it is asked for. */
  readonly overlaid: (overlay: ShownOverlay) => DrawingValues | null;
  /** Sheets of single zones are drawn besides the overview. */
  readonly zoneSheets: boolean;
  /** What was done since is marked on every sheet. */
  readonly against: Against | null;
}

/** A report of more zones than this shows the overview alone. */
export const MOST_SHEETS = 40;

type DrawnInput = Pick<ReportInput, 'plant' | 'assessment' | 'reading' | 'look'> &
  Partial<Pick<ReportInput, 'why' | 'scenarios'>> & { readonly against?: Older };

type Older = Pick<Compared, 'plant' | 'assessment'>;

export function drawnOf(input: DrawnInput): Drawn {
  const { plant, assessment, reading, look = {}, against } = input;
  const values = drawingValues(assessment, reading);
  return {
    plant,
    values,
    reading,
    look,
    overlaid: (overlay) => overlaidValues(input, values, overlay),
    zoneSheets: plant.zones.length <= MOST_SHEETS,
    against: against === undefined ? null : olderOf(against, reading),
  };
}

/** Exposure and residual risk are told in two readings; a drawing in the third has no such overview. */
function overlaidValues(
  { plant, assessment, reading, why, scenarios = [] }: DrawnInput,
  values: DrawingValues,
  overlay: ShownOverlay,
): DrawingValues | null {
  if (overlay === 'evidenceAge') return withEvidenceAge(values, plant, assessment.asOf);
  if (reading === 'verified') return null;
  if (overlay === 'risk')
    return plant.risk === undefined || scenarios.length === 0
      ? null
      : withRisk(values, plant.risk, scenarios, reading);
  if (why === undefined) return null;
  const exposure = exposureOf(why.index, reading);
  return exposure.entryPoints.length === 0 ? null : withExposure(values, exposure);
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
