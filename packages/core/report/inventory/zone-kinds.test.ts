/** What a name of a zone suggests, and what it does not. */
import { expect, it } from 'vitest';
import { suggestedZoneKind } from './zone-kinds.ts';

it.each([
  ['DMZ', 'dmz'],
  ['SIS Reactor 1', 'safety'],
  ['Safety network', 'safety'],
  ['Büronetz', 'enterprise'],
  ['Kantoor', 'enterprise'],
  ['Office / IT', 'enterprise'],
  ['Kontorsnät', 'enterprise'],
  ['Fernzugang Hersteller', 'remote'],
  ['Fjärråtkomst', 'remote'],
  ['Onderhoud op afstand', 'remote'],
  ['WLAN Halle 3', 'wireless'],
  ['Trådlösa givare', 'wireless'],
  // Two kinds in one name, and names that say none of them.
  ['Remote DMZ', null],
  ['Filter', null],
  ['Units', null],
  ['Funktionsprüfung', null],
])('%s suggests %s', (name, kind) => {
  expect(suggestedZoneKind(name)).toBe(kind);
});
