/** What one planted error is, and the shipped editions most of them are planted in. */

/** One error in what is shipped, with everything that verifying it must say. */
export interface Planted {
  readonly name: string;
  readonly in: string;
  readonly change: (json: any) => void;
  /** `<code> <path>`, and for a count its name, in the order told. */
  readonly problems: readonly string[];
}

export const SYSTEM = '62443-3-3@2013';
export const COMPONENT = '62443-4-2@2019';
export const PROGRAM = '62443-2-1@2024';
export const PROVIDER = '62443-2-4@2023';
export const WORKFLOW = '62443-3-2@2020';
export const LAW = 'nis2@2022-2555';
export const STATES = '62443-2-3@2015';
export const TECHNIQUES = 'attack-ics@18.1';
