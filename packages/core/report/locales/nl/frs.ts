/** Hoe de zeven fundamentele eisen heten, naast hun codes. */
import type { frNames as english } from '../en/frs.ts';

export const frNames: typeof english = {
  IAC: 'Identificatie en authenticatie',
  UC: 'Gebruikscontrole',
  SI: 'Systeemintegriteit',
  DC: 'Vertrouwelijkheid van gegevens',
  RDF: 'Beperkte gegevensstroom',
  TRE: 'Tijdige reactie op gebeurtenissen',
  RA: 'Beschikbaarheid van middelen',
};
