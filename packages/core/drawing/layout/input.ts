/** What is laid out, and what comes of it: boxes, pipes and labels as numbers, with no word of a plant. */

/** In px of the drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

export interface LayoutZone {
  readonly id: string;
  /** Position of its band, 0 is the uppermost. */
  readonly band: number;
  /** The zone that contains it, null for none. INVARIANT: no loops, and the parent is given as well. */
  readonly parent: string | null;
  /** What its label needs, padding included. */
  readonly size: Size;
}

export interface LayoutLink {
  readonly id: string;
  /** The zones it joins, each once, two or more. */
  readonly ends: readonly string[];
  readonly label: Size;
  /** Height of the devices drawn on the pipe beside its label. */
  readonly devices: number;
}

export interface LayoutInput {
  readonly zones: readonly LayoutZone[];
  readonly links: readonly LayoutLink[];
  /** A band whose zones are wider together is set in several rows; Infinity keeps each band in one row. */
  readonly rowWidth: number;
}

export interface PlacedZone {
  readonly id: string;
  readonly rect: Rect;
  /** Where its label stands: the zone itself, or a place inside it beside what it contains. */
  readonly label: Rect;
}

/** One end of a pipe: at the border of a zone, or at the hub of a conduit that joins more than two. */
export interface PipeEnd {
  readonly zone: string | null;
}

export interface Pipe {
  readonly link: string;
  readonly from: PipeEnd;
  readonly to: PipeEnd;
  /** Corners, both ends included; each step is level or plumb. */
  readonly points: readonly Point[];
}

/** The hub of a conduit that joins more than two zones: a level pipe from which the branches leave. */
export interface Hub {
  readonly link: string;
  readonly from: Point;
  readonly to: Point;
  readonly rect: Rect;
}

export interface PlacedLabel {
  readonly link: string;
  readonly rect: Rect;
  /**
   * The pipe beside it: where devices are drawn, from the border of `zone` on. A pipe between neighbours has its devices in the
   * middle, to the right of `zone`; a hub, which has no zone, at the start of its bar.
   */
  readonly zone: string | null;
  readonly at: Point;
  /** Away from the border. */
  readonly direction: 'up' | 'down' | 'right';
}

export interface PlacedBand {
  readonly band: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  readonly zones: readonly PlacedZone[];
  readonly hubs: readonly Hub[];
  readonly pipes: readonly Pipe[];
  readonly labels: readonly PlacedLabel[];
}
