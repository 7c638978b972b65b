/** Wat `bulkhead verify` van een opgeslagen register zegt. */
import type { VerifyWords } from '../en/verify.ts';

export const verifyWords: VerifyWords = {
  chain:
    '{chain}: {entries} {entries|boeking|boekingen}, {entities} {entities|object|objecten}; nieuwste boeking {seq}, {hash}',
  place: '{chain}{seq?, boeking #}{entity?, #}',
  wholeRecord: 'het hele register',
  sound: '{chains} {chains|keten|ketens} gecontroleerd, niets is veranderd',
  count: '{n} {n|bevinding|bevindingen}: het register is niet wat er geschreven is',
  unlisted: '{n} {n|andere is|andere zijn} niet vermeld',
  limit:
    'boekingen die aan het einde zijn afgesneden samen met alles wat erop rust, zijn aan het register alleen niet te zien: vergelijk het met een controlepunt dat elders wordt bewaard, zie bulkhead verify --help',
  unreadable: 'de database is niet leesbaar: {found}',
  'database-damaged':
    'het bestand van de database is beschadigd en is straks misschien niet meer te schrijven of te lezen: {found}; zet een back-up terug in een leeg register',
  'row-form': '`{found}` bevat iets dat niet in deze kolom hoort',
  'chain-name': 'geen installatie kan zo heten',
  'chain-without-head': 'er zijn rijen van deze keten, maar zo een keten is er niet',
  'head-differs': 'de kop zegt {found}, de nieuwste boeking is {expected}',
  'entry-missing': 'er ontbreken boekingen: {found}',
  'entry-number': 'boekingen tellen vanaf 1',
  'entry-hash': 'de boeking noemt de hash {found}; wat zij zegt heeft {expected}',
  'entry-prev': 'de boeking volgt op {found}; die ervoor is {expected}',
  'changes-digest':
    'de boeking is geschreven met wijzigingen met hash {found}; die er zijn hebben {expected}',
  'change-order': 'de wijziging staat op plaats {found}; haar plaats is {expected}',
  'change-without-entry': 'de wijziging hoort bij geen boeking',
  'change-body': 'wat de wijziging schreef is geen object',
  'before-hash': 'de wijziging verving naar eigen zeggen {found}; er was {expected}',
  nothingThere: 'niets',
  'state-missing': 'het object is geschreven en is er niet',
  'state-extra': 'het object is er, maar geen wijziging schreef het of de laatste verwijderde het',
  'state-differs': '`{found}` van het object is niet wat het laatst geschreven is',
  'request-of-nothing':
    'een naam van een schrijfopdracht{found?, `#`,} staat voor geen boeking, of voor een die haar naam al heeft',
  'request-missing':
    'de boeking heeft geen naam van een schrijfopdracht; dezelfde opdracht zou twee keer kunnen worden uitgevoerd',
  'request-digest': 'de schrijfopdracht `{found}` vroeg om andere wijzigingen dan de boeking maakte',
  'counted-twice':
    'langs een andere weg gelezen heeft de keten een ander aantal wijzigingen: een index is beschadigd',
  compared: 'vergeleken met {n} {n|controlepunt|controlepunten}',
  'checkpoint-key':
    'de sleutel van de installatie is niet `{expected}`, die elders is bewaard{found?; hij is `#`}',
  'checkpoint-cut': 'een controlepunt zegt dat deze boeking is geschreven; de keten eindigt ervoor',
  'checkpoint-differs': 'een controlepunt zegt dat deze boeking de hash {expected} heeft; zij heeft {found}',
  'checkpoint-signature':
    'het controlepunt is niet ondertekend met de sleutel van deze installatie, of is veranderd',
  'checkpoint-foreign': 'het controlepunt is van `{found}`; deze installatie ondertekent als `{expected}`',
  'checkpoint-without-key':
    'het controlepunt van `{found}` is niet te controleren: het register zegt niet wie zijn installatie is',
  'file-damaged': 'de bytes van het bestand zijn niet die zijn opgeslagen',
  'file-lost': 'de installatie heeft dit bestand, maar de bytes zijn er niet',
  'file-unused': 'er zijn bytes van een bestand dat geen installatie heeft',
};
