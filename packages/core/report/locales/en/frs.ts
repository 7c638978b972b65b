/** What the seven foundational requirements are called, beside their codes. */
import type { FR_IDS } from '../../../model/schema/scope.ts';

export const frNames: Readonly<Record<(typeof FR_IDS)[number], string>> = {
  IAC: 'Identification and authentication control',
  UC: 'Use control',
  SI: 'System integrity',
  DC: 'Data confidentiality',
  RDF: 'Restricted data flow',
  TRE: 'Timely response to events',
  RA: 'Resource availability',
};
