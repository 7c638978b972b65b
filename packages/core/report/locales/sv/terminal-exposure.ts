/** Ord för vyn över exponering i terminalen. */
import type { ExposureWords } from '../en/terminal-exposure.ts';

export const exposureWords: ExposureWords = {
  exposureHead:
    'Exponering per {asOf} ({reading}): vad en angripare behöver för att nå varje zon genom conduiterna. Ett mått för förhandsgallring: varken SL-T eller utfall vilar på det.',
  exposureCount:
    '{n} av {all} {all|zon|zoner} är {n|exponerad|exponerade}{best?, # även om allt öppet vore uppfyllt}{unknown?; inte känt för #}.',
  exposureCountElsewhere:
    '{n} av dem är {n|exponerad|exponerade} även för angripare som börjar någon annanstans{open?; om # är det inte känt}.',
  exposureCountClaimed:
    'Vore allt belagt som är uppgivet skulle {n} vara det, {elsewhere} av dem även för angripare som börjar någon annanstans.',
  exposureNone: 'Anläggningen har ingen zon som inte är extern.',
  exposureExposed:
    'Exponerad även från annat håll: den som inte tar sig in vid zonen själv behöver inte mer än SL-T',
  exposureThere:
    'Exponerad för den som tar sig in vid zonen själv; från annat håll behövs mer än SL-T eller leder ingen väg dit',
  exposureThereUnknown:
    'Exponerad för den som tar sig in vid zonen själv; om även från annat håll beror på det som inte är känt',
  exposureNoTraffic:
    'Inte känt: anläggningen anger varken någon conduit eller något flöde, så ingen väg dit syns',
  exposureUnknown: 'Inte känt: ett SL-T saknas',
  exposureEntryFacts: 'Inte känt: det beror på om angripare tar sig in där fakta inte är kända',
  exposureWithstands: 'Inte exponerad: det en angripare behöver ligger över SL-T',
  exposureUnreached: 'Ingen väg leder dit',
  exposureElsewhere: 'från annat håll',
  exposureAnywhere: 'alls',
  exposureZones: '{zones& och }',
  exposureZonesBy: '{zones& och } ·',
  exposureNoPath: 'ingen väg',
  exposureNoKnownPath: 'ingen känd väg',
  exposureIfEntered: 'om angripare tar sig in i {entry}, {needed}: {way}',
  exposureHopsBetween: 'ytterligare {n} steg',
  exposureBeyond: 'mer än SL 4',
  exposureAtBest: '{zone} (i bästa fall {upper})',
  exposureOpen: 'från en annan zon som angripare tar sig in i; inget på vägen når SL 1',
  exposureOpenFrom: 'från {from& eller }; inget på vägen når SL 1',
  exposureFromOutside: 'utifrån in i {to}',
  exposureOutside: 'utifrån',
  exposureThroughTo: 'genom {conduit}',
  exposureBare: 'utan conduit',
  exposureOn: 'och vidare därifrån',
  exposureStart: 'från {from}',
  exposureThrough: 'genom {conduit} in i {to}',
  exposureAcross: 'över {asset}, som har ett ben i båda, in i {to}',
  exposureAcrossTo: 'över {asset}, som har ett ben i var och en',
  exposureInside: 'in i {to} utan conduit',
  exposureDecides: 'avgörs vid {to}',
  exposureDecidesThere: 'avgörs där',
  exposureExternal: 'Angripare antas finnas i {zones& och }',
  exposureEntered:
    'Utifrån tar de sig in, genom obetrodd åtkomst, bärbara enheter eller där anläggningen anger en ingångspunkt: {zones}',
  exposureNoEntries:
    'Ingen zon är extern, ingen anges som ingångspunkt, och vid ingen anges att obetrodd åtkomst eller bärbara enheter förekommer{closed?: inget kan nås}.',
  exposureUndecided:
    'Fakta untrustedAccess och portableDevices är inte båda kända vid {zones& och }; där ett är sant tar sig angripare in.',
  exposureHops: 'Den lättaste vägen, steg för steg',
  exposureHopsElsewhere: 'Den lättaste vägen från annat håll, steg för steg',
  exposureHopBare: 'SL {zone} i IAC, UC och SI där',
  exposureHop: 'SL {boundary} i RDF vid gränsen, SL {zone} i IAC, UC och SI bakom den',
  exposureRaises: 'Ett SL-A mer kräver mer av en angripare',
  exposureRaiseConduit: 'i RDF från SL {from} till SL {to}: då {needed}',
  exposureRaiseZone: 'i IAC, UC och SI från SL {from} till SL {to}: då {needed}',
  exposureRaisesNone: 'På inget enskilt ställe ändrar ett SL-A mer något.',
};
