/** What a broken plant is, and the texts that many of them begin with. */
import type { ProblemCode } from '../../model/problems.ts';

export interface BrokenPlant {
  readonly name: string;
  readonly codes: readonly ProblemCode[];
  /** plant.yaml, after the head unless `whole`. */
  readonly text: string;
  readonly whole?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  /** The folder the plant names in `organisationFrom`; its files by their names in it. */
  readonly shared?: Readonly<Record<string, string>>;
  /** Part of the first sentence. */
  readonly says?: string;
}

export const HEAD = 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n';
export const ZONE = 'zones:\n  - { id: a, name: A, kind: control }\n';
export const TWO = `${ZONE}  - { id: b, name: B, kind: control }\n`;
/** An answer of the zone, with what else it says. */
export const answer = (rest: string, requirement = '62443-3-3/SR 1.1'): string =>
  `${ZONE}answers:\n  - place: zone:a\n    requirement: ${requirement}\n${rest}`;
/** A head with components beside the system. */
export const COMPONENTS = HEAD.replace('62443-3-3@2013', '62443-3-3@2013, 62443-4-2@2019');
/** What a compensation must say. */
export const AGREED = 'reason: r, approvedBy: b, expires: 2027-01-01';
