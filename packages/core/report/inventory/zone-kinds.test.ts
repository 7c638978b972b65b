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
  ['Leitstand', 'control'],
  ['Leitwarte 2', 'control'],
  ['Prozesssteuerung', 'control'],
  ['Prozessleitsystem Linie 1', 'control'],
  ['Steuerung Filter', 'control'],
  ['Kontrollrum', 'control'],
  ['Styrsystem panncentral', 'control'],
  ['Regelkamer', 'control'],
  ['Procesbesturing', 'control'],
  ['Control room', 'control'],
  ['Process control', 'control'],
  ['SCADA servers', 'control'],
  ['SPS-Netz', 'control'],
  ['F-SPS-Netz', 'safety'],
  ['IT-Netz', 'enterprise'],
  ['PLC cabinet 4', 'control'],
  // One word for what is safe, another for what controls: who knows the plant says which.
  ['Sicherheitssteuerung', 'safety'],
  ['Safety PLC', null],
  ['Access control office', null],
  ['Remote I/O', null],
  ['Zugangskontrolle', null],
  ['Non-safety', null],
  ['Wartehalle', null],
  // Two kinds in one name, and names that say none of them.
  ['Remote DMZ', null],
  ['Filter', null],
  ['Units', null],
  ['Funktionsprüfung', null],
])('%s suggests %s', (name, kind) => {
  expect(suggestedZoneKind(name)).toBe(kind);
});
