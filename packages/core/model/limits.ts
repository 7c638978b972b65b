/**
 * How large a plant may be. A plant folder is the unit of loading, locking, hashing and evaluation, so the
 * figures bound memory and time of everything behind them. Input above a figure is refused with the figure.
 */
export const LIMITS = {
  /** Bytes of one file of the plant folder. */
  fileBytes: 64 * 1024 * 1024,
  /** Files of one plant folder that are read. */
  files: 2_000,
  /** Levels of nesting in YAML. */
  depth: 32,
  /** Characters of one text value. */
  text: 20_000,
  /** Entries of one list or map inside an entity. */
  entries: 5_000,
  assets: 25_000,
  /** Zones and conduits together. */
  zonesAndConduits: 2_000,
  flows: 50_000,
  answers: 250_000,
  /** Entities of any other section. */
  others: 50_000,
  /** Problems reported before the rest is counted only. */
  problems: 200,
} as const;
