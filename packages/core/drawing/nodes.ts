/**
 * A drawing as values: what a serialiser writes and a browser can take. Text is as it came from the plant, cleaned of what no
 * drawing can hold; escaping is the business of whoever writes it out.
 */

/** A colour by what it means, or a hatch. */
export type Paint =
  | 'none'
  | 'surface'
  | 'ground'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'line'
  | 'line2'
  | 'achieved'
  | 'achievedSoft'
  | 'deficit'
  | 'deficitSoft'
  | 'undetermined'
  | 'warning'
  | 'safety'
  | 'sl0'
  | 'sl1'
  | 'sl2'
  | 'sl3'
  | 'sl4'
  | 'rankLow'
  | 'rankLowMedium'
  | 'rankMedium'
  | 'rankMediumHigh'
  | 'rankHigh'
  | 'rankHighCritical'
  | 'rankCritical'
  | 'hatchDeficit'
  | 'hatchSafety';

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  /** Lengths of dash and space, such as `8 3`. */
  readonly dash?: string;
}

interface Drawn {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface RectNode extends Drawn {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface PathNode extends Drawn {
  readonly shape: 'path';
  /** Path data of numbers and letters only. */
  readonly d: string;
}

export interface TextNode {
  readonly shape: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly mono?: boolean;
  readonly paint?: Paint;
  readonly anchor?: 'middle' | 'end';
}

/** Parts that belong together: a zone, a conduit, the legend. */
export interface GroupNode {
  readonly shape: 'group';
  readonly role: Role;
  /** The place it draws: `zone:<id>` or `conduit:<id>`. */
  readonly of?: string;
  readonly nodes: readonly Node[];
}

export type Role =
  | 'bands'
  | 'zone'
  | 'zone-label'
  | 'conduit'
  | 'conduit-label'
  | 'device'
  | 'bridge'
  | 'frame'
  | 'legend'
  | 'title-block'
  | 'note'
  | 'change';

export type Node = RectNode | PathNode | TextNode | GroupNode;

/** A plan and what stands around it on its sheet. */
export interface Drawing {
  readonly title: string;
  /** In px of the sheet, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Paper size in mm, where there is a sheet. */
  readonly paper: { readonly width: number; readonly height: number } | null;
  readonly colours: 'light' | 'monochrome';
  /** The plan in its own px, and where it stands on the sheet. */
  readonly plan: readonly Node[];
  readonly place: { readonly x: number; readonly y: number; readonly scale: number };
  readonly around: readonly Node[];
}
