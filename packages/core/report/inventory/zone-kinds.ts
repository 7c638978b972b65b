/**
 * What kind of zone a name suggests, by what people in the four languages call such zones. A suggestion for who knows the
 * plant: a name that says two kinds, or none of these words, suggests nothing.
 */
import type { ZoneKind } from '../../model/schema/scope.ts';

/** Whole words of a name, in lower case, or what stands before a hyphen; `*` at an end stands for the rest of a compound. */
const WORDS_OF_KIND: Readonly<Partial<Record<ZoneKind, readonly string[]>>> = {
  control: [
    'control',
    'control room',
    'control centre',
    'control center',
    'scada',
    'dcs',
    'bpcs',
    'pcs',
    'ics',
    'plc',
    'rtu',
    'hmi',
    'leitstand*',
    'leitwarte*',
    'leitsystem*',
    'leittechnik*',
    'leitebene*',
    'prozessleit*',
    'prozesssteuerung*',
    'prozess-steuerung*',
    'steuerung*',
    'anlagensteuerung*',
    'maschinensteuerung*',
    'messwarte*',
    'warte',
    // Field devices, and no access from afar: a name of both suggests neither.
    'remote io',
    'remote i o',
    'sps',
    'pls',
    'feldebene*',
    'regelkamer*',
    'controlekamer*',
    'besturing*',
    'procesbesturing*',
    'procesautomatisering*',
    'kontrollrum*',
    'styrsystem*',
    'styrning*',
    'processtyrning*',
    'driftcentral*',
    'driftscentral*',
  ],
  safety: [
    'safety',
    'sis',
    'esd',
    'sicherheitssteuerung*',
    'sicherheits-sps',
    'f-sps',
    'veiligheidsbesturing*',
    'säkerhetssystem*',
  ],
  dmz: ['dmz', 'idmz', 'perimeter*', 'demilitari*'],
  enterprise: [
    'office',
    'enterprise',
    'corporate',
    'business',
    'it',
    'erp',
    'büro*',
    'verwaltung*',
    'kantoor*',
    'kontor*',
    'unternehmensnetz*',
    'bedrijfsnetwerk*',
    'företagsnät*',
  ],
  remote: [
    'remote',
    'fernzugang*',
    'fernzugriff*',
    'fernwartung*',
    'vpn',
    'toegang op afstand',
    'onderhoud op afstand',
    'fjärråtkomst*',
    'fjärranslut*',
    'fjärrunderhåll*',
  ],
  wireless: [
    'wireless',
    'wlan',
    'wi-fi',
    'wifi',
    'funk',
    'funknetz*',
    'funkzelle*',
    'draadloos',
    'draadloze',
    'trådlös*',
  ],
  temporary: ['temporary', 'commissioning', 'inbetriebnahme*', 'inbedrijfstelling*', 'driftsättning*'],
  external: ['internet', 'external', 'cloud', 'extern*', 'mobilfunk*'],
};

/** Null where it says none, or more than one. */
export function suggestedZoneKind(name: string): ZoneKind | null {
  const words = ` ${name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `;
  const kinds = (Object.keys(WORDS_OF_KIND) as ZoneKind[]).filter((kind) =>
    (WORDS_OF_KIND[kind] ?? []).some((word) =>
      word.endsWith('*')
        ? words.includes(` ${word.slice(0, -1)}`)
        : words.includes(` ${word} `) || words.includes(` ${word}-`),
    ),
  );
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
