/** Vad `bulkhead verify` säger om ett lagrat register. */
import type { VerifyWords } from '../en/verify.ts';

export const verifyWords: VerifyWords = {
  chain:
    '{chain}: {entries} {entries|post|poster}, {entities} {entities|objekt|objekt}; nyaste posten {seq}, {hash}',
  place: '{chain}{seq?, post #}{entity?, #}',
  wholeRecord: 'hela registret',
  sound: '{chains} {chains|kedja|kedjor} kontrollerade, inget har ändrats',
  count: '{n} {n|iakttagelse|iakttagelser}: registret är inte det som skrevs',
  unlisted: '{n} {n|till visas|till visas} inte',
  limit:
    'poster som skurits av i slutet tillsammans med allt som vilar på dem syns inte i registret självt: jämför det med en kontrollpunkt som förvaras på annat håll, se bulkhead verify --help',
  unreadable: 'databasen går inte att läsa: {found}',
  'database-damaged':
    'databasens fil är skadad och går snart kanske varken att skriva eller läsa: {found}; återställ en säkerhetskopia till ett tomt register',
  'row-form': '`{found}` innehåller något som inte hör hemma i kolumnen',
  'chain-name': 'ingen anläggning kan heta så',
  'chain-without-head': 'det finns rader av den här kedjan, men ingen sådan kedja',
  'head-differs': 'huvudet säger {found}, den nyaste posten är {expected}',
  'entry-missing': 'poster saknas: {found}',
  'entry-number': 'poster räknas från 1',
  'entry-hash': 'posten anger hashen {found}; det den säger har {expected}',
  'entry-prev': 'posten följer på {found}; den före är {expected}',
  'changes-digest': 'posten skrevs med ändringar med hashen {found}; de som finns har {expected}',
  'change-order': 'ändringen står på plats {found}; dess plats är {expected}',
  'change-without-entry': 'ändringen hör inte till någon post',
  'change-body': 'det som ändringen skrev är inget objekt',
  'before-hash': 'ändringen ersatte enligt egen uppgift {found}; det fanns {expected}',
  nothingThere: 'inget',
  'state-missing': 'objektet skrevs och finns inte',
  'state-extra': 'objektet finns, men ingen ändring skrev det eller den sista tog bort det',
  'state-differs': '`{found}` för objektet är inte det som skrevs sist',
  'request-of-nothing':
    'ett namn på en skrivning{found?, `#`,} står för ingen post, eller för en som redan har sitt namn',
  'request-missing': 'posten har inget namn på en skrivning; samma skrivning kunde göras två gånger',
  'request-digest': 'skrivningen `{found}` bad om andra ändringar än posten gjorde',
  'counted-twice': 'läst på annat sätt har kedjan ett annat antal ändringar: ett index är skadat',
  compared: 'jämfört med {n} {n|kontrollpunkt|kontrollpunkter}',
  'checkpoint-key':
    'installationens nyckel är inte `{expected}`, som förvarats på annat håll{found?; den är `#`}',
  'checkpoint-cut': 'en kontrollpunkt säger att den här posten skrevs; kedjan slutar före den',
  'checkpoint-differs': 'en kontrollpunkt säger att den här posten har hashen {expected}; den har {found}',
  'checkpoint-signature':
    'kontrollpunkten är inte signerad med den här installationens nyckel, eller har ändrats',
  'checkpoint-foreign': 'kontrollpunkten är från `{found}`; den här installationen signerar som `{expected}`',
  'checkpoint-without-key':
    'kontrollpunkten från `{found}` går inte att kontrollera: registret säger inte vilken dess installation är',
  'file-damaged': 'filens byte är inte de som lagrades',
  'file-lost': 'anläggningen har filen, men dess byte finns inte',
  'file-unused': 'det finns byte av en fil som ingen anläggning har',
};
