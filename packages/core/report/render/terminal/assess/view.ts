/** What `assess` on a terminal is made from. */
import type { Assessment } from '../../../../evaluate/assessment.ts';
import type { Catalog } from '../../../../catalog/catalog.ts';
import type { Plant } from '../../../../model/plant.ts';
import type { Next } from '../../../../plan/next.ts';
import type { Words } from '../../../locales/words.ts';
import type { PublishedFinding } from '../../finding.ts';
import type { Reading } from '../gauge.ts';
import type { Terminal } from '../style.ts';

export interface AssessView {
  readonly assessment: Assessment;
  /** Root causes and what they bring. */
  readonly next: Next;
  readonly findings: readonly PublishedFinding[];
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly reading: Reading;
  /** Every place and measure, also what is calm. */
  readonly all: boolean;
  /** The folder as the user named it, for commands that can be run as they stand. */
  readonly folder: string;
  /** Options that such a command takes over, such as ` --lang de`. */
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}
