/** What jobs there are, and what whoever asks for one must be allowed to do when it starts: at its plant, or at every site. */
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import type { Permission } from '../../accounts/roles.ts';
import type { ViewCall } from '../views/views.ts';

export const JOB_NEEDS = {
  report: 'read',
  worksheets: 'read',
  export: 'read',
  import: 'change',
  'inventory-trial': 'propose',
  'inventory-changes': 'change',
  starter: 'people',
  'worksheet-trial': 'propose',
  'worksheet-changes': 'change',
  'worksheet-proposal': 'propose',
  verify: 'read',
  backup: 'people',
} as const satisfies Readonly<Record<string, Permission>>;

export type JobKind = keyof typeof JOB_NEEDS;

/** As it stands in the row of the job. */
export interface JobAsked {
  readonly call: ViewCall;
  readonly language: Language;
  /** What the command reads of files, as whoever asked has them. */
  readonly sent?: SentTexts;
}

export interface SentTexts {
  readonly checkpoint?: string | undefined;
  readonly key?: string | undefined;
}
