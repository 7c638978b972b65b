/**
 * What is drawn on a plant besides the plant itself. The drawing judges nothing: levels, gaps and ranks come in as values, so that the
 * same code draws a plant without any.
 */
import type { FrId, Plant } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import type { DrawingWords } from './words.ts';

/** One SL per FR; null where there is none. */
export type Levels = { readonly [fr in FrId]: number | null };

/** What is known of a place. A field that is left out is not drawn; nothing is taken for 0. */
export interface PlaceValues {
  readonly slT?: Levels;
  /** SL-A in the reading of the drawing. */
  readonly slA?: Levels;
  /** SL-A as claimed: what is claimed beyond `slA` shows apart and still counts as a deficit. */
  readonly claimed?: Levels;
  /** SL-A if all that is not answered were satisfied: what may be achieved is told apart from what is known to be short. */
  readonly upper?: Levels;
  /**
   * The level an attacker needs, 1 to 5 (5 is beyond SL 4), null where no path leads there; whether it is no higher than SL-T,
   * null where nobody knows; the level needed if attackers entered where that is not known, null where nothing changes; and the level
   * needed by one who does not enter at the zone itself, null where no path leads there.
   */
  readonly exposure?: {
    readonly needed: number | null;
    readonly exposed: boolean | null;
    readonly ifEntered: number | null;
    readonly elsewhere: number | null;
    /** Nobody knows from where else: a way from elsewhere begins where it is not known whether attackers enter. */
    readonly elsewhereOpen?: true;
  };
  /** Rank by the plant's own scale: its letter or short name, and how far up it stands, 0 to 1. */
  readonly risk?: { readonly rank: string; readonly part: number };
  /** Age of the oldest live evidence in days, null when there is none; and whether any has expired. */
  readonly evidenceAge?: { readonly days: number | null; readonly expired: boolean };
}

/** By place: `zone:<id>` or `conduit:<id>`. */
export type DrawingValues = ReadonlyMap<PlaceRef, PlaceValues>;

/** What changes the fill or the strip of a zone. Borders carry meaning of their own and never change. */
export type Overlay = 'plain' | 'gap' | 'exposure' | 'risk' | 'evidenceAge';

export interface TitleBlock {
  /** Number of the drawing; an empty field stays empty on the sheet. */
  readonly number?: string | undefined;
  readonly revision?: string | undefined;
  readonly date?: string | undefined;
  readonly drawn?: string | undefined;
  readonly checked?: string | undefined;
  readonly approved?: string | undefined;
  readonly classification?: string | undefined;
  /** Digest of the model, such as `sha256:…`. */
  readonly model?: string | undefined;
  readonly asOf?: string | undefined;
}

/** An older plant: what was done since is marked. */
export interface Against {
  readonly plant: Plant;
  /** Values of the older plant, of which SL-T is compared. */
  readonly values: DrawingValues;
  /** What tells it from the plant drawn, for legend and title block. */
  readonly revision?: string | undefined;
  readonly date?: string | undefined;
  /** Digest of its model. */
  readonly model: string;
}

export interface DrawingOptions {
  readonly words: DrawingWords;
  /** Colour when not stated. */
  readonly colours?: 'light' | 'monochrome';
  /** `gap` when not stated. */
  readonly overlay?: Overlay;
  /** The reading `slA` is in, for the legend, in the language of the words. */
  readonly reading?: string;
  /** A3 when not stated; `none` gives the plan alone, as large as it is. */
  readonly sheet?: 'A3' | 'A4' | 'none';
  readonly title?: TitleBlock;
  readonly against?: Against;
}
