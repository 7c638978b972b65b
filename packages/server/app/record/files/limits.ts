/** How much a plant may have in files. */
export interface FileLimits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all files of one plant. */
  readonly plant: number;
}

/** 50 MiB a file and 2 GiB a plant: a few thousand exports, photographs and certificates. */
export const FILE_LIMITS: FileLimits = { file: 50 * 2 ** 20, plant: 2 * 2 ** 30 };
