/** What programs on a terminal are made from. */
import { editionOf, type RequirementsCatalog } from '../../../../catalog/catalog.ts';
import type { Plant } from '../../../../model/plant.ts';
import type { ProgramAssessment } from '../../../../program/program.ts';
import type { Words } from '../../../locales/words.ts';
import type { Reading } from '../gauge.ts';
import type { Terminal } from '../style.ts';

export interface ProgramView {
  readonly programs: readonly ProgramAssessment[];
  readonly catalogs: readonly RequirementsCatalog[];
  readonly plant: Plant;
  readonly asOf: string;
  readonly reading: Reading;
  /** Rows are told one by one: those that are open, or all of them. */
  readonly rows: 'none' | 'open' | 'all';
  /** The folder as the user named it, for commands that can be run as they stand. */
  readonly folder: string;
  /** Options that such a command takes over, such as ` --lang de`. */
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function catalogOf(
  { catalogs }: Pick<ProgramView, 'catalogs'>,
  { catalog }: ProgramAssessment,
): RequirementsCatalog {
  const found = catalogs.find((each) => editionOf(each) === catalog);
  if (found === undefined) throw new Error(`judged by ${catalog}, which is not in use`);
  return found;
}
