/** Wie die sieben grundlegenden Anforderungen heißen, neben ihren Kürzeln. */
import type { frNames as english } from '../en/frs.ts';

export const frNames: typeof english = {
  IAC: 'Identifizierung und Authentifizierung',
  UC: 'Nutzungskontrolle',
  SI: 'Systemintegrität',
  DC: 'Vertraulichkeit der Daten',
  RDF: 'Eingeschränkter Datenfluss',
  TRE: 'Rechtzeitige Reaktion auf Ereignisse',
  RA: 'Verfügbarkeit der Ressourcen',
};
