/** What an example of a refusal is, and the texts and helpers that many of them are made with. */
import type { ProblemCode } from '../../model/problems.ts';
import type { BrokenPlant } from './plant.ts';

/** The texts of a plant: the whole of plant.yaml, and other files. */
export type PlantTexts = Pick<BrokenPlant, 'text' | 'whole' | 'files' | 'shared'>;

export interface PageExample {
  readonly broken: PlantTexts;
  readonly mended: PlantTexts;
}

/** By code; a code without an example says why. */
export type PageExamples = Readonly<Partial<Record<ProblemCode, PageExample | string>>>;

type Others = Pick<PlantTexts, 'files' | 'shared'>;

export const HEAD = `schema: bulkhead/plant@1
id: waterworks
name: North Waterworks
catalogs: [62443-3-3@2013]
`;

/** A plant.yaml as it is, with other files. */
export const whole = (text: string, others: Others = {}): PlantTexts => ({ text, whole: true, ...others });
/** Broken and mended plant.yaml, as wholes. */
export const wholes = (broken: string, mended: string): PageExample => ({
  broken: whole(broken),
  mended: whole(mended),
});
/** Broken and mended plant.yaml, below the head. */
export const below = (broken: string, mended: string): PageExample =>
  wholes(`${HEAD}${broken}`, `${HEAD}${mended}`);
/** The same broken text below the head with one part of it replaced. */
export const replaced = (text: string, from: string, to: string): PageExample =>
  below(text, text.replaceAll('⌖', '').replace(from, to));
/** The same plant with another file broken and mended. */
export const beside = (text: string, path: string, broken: string, mended: string): PageExample => ({
  broken: whole(`${HEAD}${text}`, { files: { [path]: broken } }),
  mended: whole(`${HEAD}${text}`, { files: { [path]: mended } }),
});

export const ZONE = `zones:
  - id: filtration
    name: Filtration control
    kind: control
`;
export const TWO = `${ZONE}  - id: dmz
    name: DMZ
    kind: dmz
    level: 3.5
`;
/** An answer of the zone to SR 1.1, with what else it says line by line. */
export const answer = (...lines: readonly string[]): string =>
  `${ZONE}answers:
  - place: zone:filtration
    requirement: 62443-3-3/SR 1.1
${lines.map((line) => `    ${line}\n`).join('')}`;
/** A conduit and its two zones, likewise. */
export const conduit = (...lines: readonly string[]): string =>
  `${TWO}conduits:
  - id: historian-link
    name: Historian link
${lines.map((line) => `    ${line}\n`).join('')}`;
