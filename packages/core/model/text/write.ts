/** A whole plant as canonical text: what `export` writes and what reading gives back as the same plant. */
import { LIST_KINDS, headOf } from '../kinds.ts';
import { LIMITS } from '../limits.ts';
import type { OrganisationSaid } from '../organisation.ts';
import type { Plant } from '../plant.ts';
import { SECTIONS } from '../sections.ts';
import { arrangeFile } from './canonical/arrange.ts';
import { partOfValue } from './canonical/part-of-value.ts';
import type { MapEntry, MapPart } from './canonical/part.ts';
import { yamlFileText } from './canonical/yaml-file-text.ts';
import { FILE_KEYS } from './file-shape.ts';
import type { SourceFile } from './source.ts';

/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/**
 * The files of a folder that holds this plant and nothing else: `plant.yaml`, and `plant-2.yaml` and so on where
 * one would be too large to be read again. @param most bytes of one file
 */
export function writePlant(plant: Plant, most: number = LIMITS.fileBytes): readonly SourceFile[] {
  return filesOf('plant', contentOf(plant, headOf(plant)), most);
}

/** The files of a folder that holds what an organisation says and nothing else: `organisation.yaml` and so on. */
export function writeOrganisation(said: OrganisationSaid): readonly SourceFile[] {
  return filesOf('organisation', contentOf(said, { schema: said.schema }), LIMITS.fileBytes);
}

function filesOf(name: string, content: MapPart, most: number): readonly SourceFile[] {
  return textsOf(content, Math.floor(most / BYTES_PER_UNIT)).map((text, i) => ({
    path: i === 0 ? `${name}.yaml` : `${name}-${i + 1}.yaml`,
    text,
  }));
}

function contentOf(plant: Plant, head: object): MapPart {
  const sections = SECTIONS.map((section) => [
    section.name,
    section.list ? plant[LIST_KINDS[section.kind]] : plant[section.kind],
  ]);
  const content = { ...head, ...Object.fromEntries(sections) };
  const part = partOfValue({ type: 'object', keys: FILE_KEYS }, content) as MapPart;
  return arrangeFile(part, (requirement) => requirement);
}

/** Halves what is too long until every part fits or is a single entity. */
function textsOf(content: MapPart, most: number): readonly string[] {
  const text = yamlFileText(content);
  if (text.length <= most) return [text];
  const halves = halved(content);
  return halves === null ? [text] : halves.flatMap((half) => textsOf(half, most));
}

function halved(content: MapPart): readonly MapPart[] | null {
  const { entries } = content;
  const partWith = (some: readonly MapEntry[]): MapPart => ({ ...content, entries: some });
  if (entries.length > 1) {
    const middle = Math.ceil(entries.length / 2);
    return [partWith(entries.slice(0, middle)), partWith(entries.slice(middle))];
  }
  const [entry] = entries;
  if (entry?.value.type !== 'list' || entry.value.items.length < 2) return null;
  const { value } = entry;
  const middle = Math.ceil(value.items.length / 2);
  return [value.items.slice(0, middle), value.items.slice(middle)].map((items) =>
    partWith([{ ...entry, value: { ...value, items } }]),
  );
}
