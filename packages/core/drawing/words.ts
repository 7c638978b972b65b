/** The words on a drawing, given by whoever draws it (core/report/locales has them). Templates of lib/message.ts. */
import type { DeviceKind } from './scene.ts';

export type BandId = 'enterprise' | 'dmz' | 'operations' | 'supervisory' | 'control' | 'process' | 'noLevel';

export interface DrawingWords {
  readonly bands: { readonly [band in BandId]: string };
  readonly devices: {
    readonly [device in DeviceKind]: string;
  } & {
    /** A device that may filter is there, and nothing says that it does. */
    readonly noFilter: string;
    /** No device is listed. */
    readonly none: string;
  };
  /** `{n}` assets. */
  readonly assets: string;
  readonly noAsset: string;
  /** `{n}` zones drawn on their own sheet. */
  readonly zonesInside: string;
  /** `{n}` conduits that do not leave a zone drawn closed. */
  readonly conduitsInside: string;
  /** `{n}` conduits drawn as one. */
  readonly conduits: string;
  /** `{n}` zones drawn as one, of a `{kind}`. */
  readonly zonesOfKind: string;
  /** It lies in the `{zone}` of that name, which is not drawn around it. */
  readonly within: string;
  /** Drawn on sheet `{n}`. */
  readonly onSheet: string;
  /** The zone states `{level}`. */
  readonly level: string;
  /** `{n}` more protocols than are listed. */
  readonly more: string;
  /** Exposure: the level `{level}` an attacker needs; and beyond SL 4. */
  readonly needed: string;
  readonly neededBeyond: string;
  /** With `level`, an SL or what is beyond it, and `elsewhere`: what is needed from elsewhere; and that no path leads there. */
  readonly elsewhere: string;
  readonly elsewhereNone: string;
  /** With `level`: whether a path leads there from elsewhere is not known. */
  readonly elsewhereOpen: string;
  /** Whether a path leads there, nobody knows. */
  readonly reachUnknown: string;
  /** No path leads there. */
  readonly unreached: string;
  /** With `level`: no known path, but one if attackers enter where that is not known. */
  readonly ifEntered: string;
  /** Risk: the rank `{rank}`. */
  readonly rank: string;
  /** Evidence age: the oldest is `{days}` days old; there is none. */
  readonly oldest: string;
  readonly noEvidence: string;
  readonly notStated: string;
  readonly legend: {
    readonly title: string;
    readonly zone: string;
    readonly logical: string;
    readonly temporary: string;
    readonly safety: string;
    readonly external: string;
    readonly wireless: string;
    readonly wired: string;
    readonly wirelessPipe: string;
    readonly initiates: string;
    readonly filter: string;
    readonly diode: string;
    readonly encrypted: string;
    readonly none: string;
    readonly hub: string;
    readonly bridge: string;
    readonly elsewhere: string;
    /** `{reading}`: the reading SL-A is shown in. */
    readonly vectors: string;
    readonly unknownTarget: string;
    readonly nothingApplies: string;
    readonly achieved: string;
    readonly deficit: string;
    /** Not shown in the `{reading}`. */
    readonly claimedOnly: string;
    readonly open: string;
    readonly above: string;
    readonly exposed: string;
    readonly notExposed: string;
    readonly exposureUnknown: string;
    readonly old: string;
    readonly fresh: string;
    /** Each with `{since}`, what is compared with. */
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
  };
  /** An older plant by its `{revision}`, with its `{date}` where it states one; or by the digest of its `{model}`. */
  readonly since: { readonly revision: string; readonly model: string };
  readonly title: {
    readonly overview: string;
    /** The overview that shows how old evidence is. */
    readonly evidenceAge: string;
    /** That which shows what an attacker needs, and that which shows residual risk. */
    readonly exposure: string;
    readonly risk: string;
    /** `{n}` of `{of}` parts; `{names}` of the systems under consideration, if any. */
    readonly part: string;
    /** `{zone}`: its name. */
    readonly zone: string;
    readonly plant: string;
    readonly drawing: string;
    readonly number: string;
    readonly revision: string;
    readonly date: string;
    readonly drawn: string;
    readonly checked: string;
    readonly approved: string;
    readonly classification: string;
    readonly sheet: string;
    readonly model: string;
    readonly asOf: string;
    readonly against: string;
    /** `{n}` of `{of}`. */
    readonly sheetOf: string;
  };
  readonly notes: {
    readonly closed: string;
    readonly grouped: string;
    /** The whole stands on sheets `{n}` to `{to}`. */
    readonly parts: string;
    readonly small: string;
    readonly empty: string;
  };
  /** By asset type. */
  readonly assetTypes: Readonly<Record<string, string>>;
  /** By kind of zone. */
  readonly kinds: Readonly<Record<string, string>>;
}
