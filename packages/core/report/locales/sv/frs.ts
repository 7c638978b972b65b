/** Vad de sju grundläggande kraven heter, bredvid sina koder. */
import type { frNames as english } from '../en/frs.ts';

export const frNames: typeof english = {
  IAC: 'Identifiering och autentisering',
  UC: 'Användningskontroll',
  SI: 'Systemintegritet',
  DC: 'Datakonfidentialitet',
  RDF: 'Begränsat dataflöde',
  TRE: 'Snabb reaktion på händelser',
  RA: 'Resurstillgänglighet',
};
