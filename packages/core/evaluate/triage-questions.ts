/**
 * What each question of the triage speaks for: SRs of 62443-3-3 with their REs, each SR in one question. A yes carries
 * the rows up to a level and no higher, since a plain yes cannot show more; a no holds for all of them.
 */
import type { TriageQuestion } from '../model/plant.ts';

export interface QuestionRows {
  /** Base requirements; their REs go with them. */
  readonly requirements: readonly string[];
  /** The highest level of a row that a yes carries. */
  readonly carries: 1 | 2;
}

export const QUESTION_ROWS: Readonly<Record<TriageQuestion, QuestionRows>> = {
  accounts: { requirements: ['SR 1.1', 'SR 1.3', 'SR 1.4'], carries: 2 },
  signIn: { requirements: ['SR 1.5', 'SR 1.7', 'SR 1.10', 'SR 1.11', 'SR 1.12'], carries: 1 },
  devices: { requirements: ['SR 1.2', 'SR 1.6', 'SR 1.8', 'SR 1.9', 'SR 2.2'], carries: 2 },
  remote: { requirements: ['SR 1.13', 'SR 2.6'], carries: 2 },
  rights: { requirements: ['SR 2.1', 'SR 2.5', 'SR 2.7'], carries: 2 },
  media: { requirements: ['SR 2.3', 'SR 2.4', 'SR 3.2'], carries: 2 },
  records: {
    requirements: ['SR 2.8', 'SR 2.9', 'SR 2.10', 'SR 2.11', 'SR 2.12', 'SR 3.9', 'SR 6.1', 'SR 6.2'],
    carries: 2,
  },
  state: { requirements: ['SR 3.3', 'SR 3.4', 'SR 7.6', 'SR 7.7', 'SR 7.8'], carries: 2 },
  operation: {
    requirements: ['SR 3.1', 'SR 3.5', 'SR 3.6', 'SR 3.7', 'SR 3.8', 'SR 7.1', 'SR 7.2'],
    carries: 1,
  },
  borders: { requirements: ['SR 5.1', 'SR 5.2', 'SR 5.3', 'SR 5.4'], carries: 2 },
  secrets: { requirements: ['SR 4.1', 'SR 4.2', 'SR 4.3'], carries: 1 },
  backup: { requirements: ['SR 7.3', 'SR 7.4', 'SR 7.5'], carries: 2 },
};
