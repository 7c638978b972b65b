/** Titels en details van fouten waarmee de server antwoordt. */
import type { HttpWords } from '../en/http.ts';

export const httpWords: HttpWords = {
  'not-signed-in': 'niemand is aangemeld; meld u aan, of stuur een token als `Authorization: Bearer …`',
  'sign-in-refused': 'e-mailadres, wachtwoord of code klopt niet, of het account is nu geblokkeerd',
  'second-factor-needed': 'het account heeft nog geen tweede factor; stel er eerst een in',
  'step-up-needed':
    'hiervoor is uw tweede factor nodig, getoond in de laatste {n} minuten; toon hem en stuur het verzoek opnieuw',
  'needs-session': 'dit kan niet met een token; meld u aan met een browser',
  'other-version':
    'deze server heeft versie {expected} en het programma dat vraagt {found}: gebruik dezelfde; er is niets gedaan',
  'read-token': 'dit token mag alleen lezen',
  'token-for-less':
    'het token is voor minder gemaakt: dit geldt voor alle locaties en vraagt er een met de reikwijdte `installation`, of een sessie',
  forbidden: 'uw rollen op deze locatie ({roles& en }) staan `{permission}` niet toe',
  'not-found': 'hier is niets, of niets wat u mag zien',
  'cross-site':
    'het verzoek komt van een andere site (`{found}`); het wordt alleen aangenomen van {expected}',
  'wrong-host': 'deze server heet niet `{found}`',
  'body-form': 'de inhoud kan niet als JSON worden gelezen: {error}',
  'body-deep': 'de inhoud is dieper genest dan {most} niveaus',
  'media-type': 'verwacht wordt inhoud van het type {expected}',
  'body-large': 'de inhoud is groter dan {most} bytes',
  invalid: '{n} {n|veld is|velden zijn} niet zoals het verzoek {n|het|ze} nodig heeft',
  'changed-meanwhile': '{ref} is intussen gewijzigd',
  conflict:
    '{n} {n|object is|objecten zijn} intussen gewijzigd; er is niets geschreven; beslis over elk en stuur de rest opnieuw',
  'request-taken': 'met deze sleutel is al een ander verzoek gestuurd; neem een nieuwe',
  unsound: '{n} {n|fout|fouten}: de installatie zou niet kloppen; er is niets geschreven',
  'set-up-over':
    'de link is gebruikt of te oud; als nog niemand een account heeft, geeft de server bij de volgende start een nieuwe',
  'invitation-over': 'de uitnodiging is gebruikt, ingetrokken of te oud; vraag om een nieuwe',
  'account-there': 'er is al een account met dit e-mailadres; meld u aan om de uitnodiging aan te nemen',
  'password-too-short': 'het wachtwoord is korter dan {least} tekens',
  'password-too-long': 'het wachtwoord is langer dan {most} tekens',
  'password-common': 'het wachtwoord hoort bij die welke het eerst geprobeerd worden; neem een ander',
  'password-names-you': 'het wachtwoord is weinig meer dan uw naam of e-mailadres; neem een ander',
  'second-factor-there': 'het wachtwoord klopt niet, of het account heeft al een tweede factor',
  'elsewhere-refused':
    'de aanbieder heeft u niet aangemeld, of deze server neemt niet aan wie hij heeft genoemd; wie de server beheert, ziet de reden in het logboek',
  'provider-away': 'de aanbieder waar u zich aanmeldt, is nu niet bereikbaar; probeer het later opnieuw',
  'sign-in-again': 'meld u opnieuw aan bij de aanbieder; dit kan binnen {n} minuten daarna',
  'password-wrong': 'het oude wachtwoord klopt niet',
  'reset-alone':
    'het account heeft hier geen tweede factor, dus de link alleen zou iemand binnenlaten; blokkeer het en nodig de eigenaar uit voor een ander',
  'link-alone': 'het account heeft hier geen wachtwoord en zou dus niet meer kunnen inloggen',
  'reset-over': 'de link is gebruikt, vervangen of te oud; vraag om een nieuwe',
  'last-administrator': 'niemand anders beheert alle locaties; geef die rol eerst aan iemand anders',
  'too-often': 'te veel verzoeken tegelijk; probeer het over {n} {n|seconde|seconden} opnieuw',
  method: 'deze methode kan hier niet; wel {allow}',
  'changed-since':
    'de installatie is niet meer zoals ze was toen ze werd bekeken; er is niets geschreven; bekijk haar opnieuw',
  'if-match-unheard': 'op `if-match` wordt hier niet gelet; er is niets gedaan; stuur het verzoek zonder',
  'body-slow': 'de inhoud had meer dan {n} seconden nodig',
  'supplier-alone':
    'een leverancier antwoordt voor één leverancier van de installatie en heeft daar geen andere rol',
  'supplier-unknown': 'de installatie heeft geen leverancier `{supplier}`',
  'not-asked': 'de vragenlijst vraagt dit niet of niet zo, of het is hier twee keer beantwoord',
  'too-many': 'te veel pogingen; wacht {n} {n|seconde|seconden}',
  'archive-no-zip':
    'dit is geen ZIP-archief dat hier gelezen kan worden; een zonder delen, versleuteling en ZIP64 kan dat wel',
  'archive-too-large': '`{name}` maakt het archief uitgepakt groter dan {most} bytes',
  'archive-too-many': 'het archief heeft meer dan {most} ingangen',
  'archive-path': '`{name}` is geen pad binnen het archief, in UTF-8',
  'archive-link': '`{name}` in het archief is geen gewoon bestand',
  'archive-twice':
    '`{name}` staat twee keer in het archief, in elk geval waar hoofdletters niet worden onderscheiden',
  'archive-packing': '`{name}` is versleuteld of ingepakt op een manier die hier niet gelezen wordt',
  'archive-damaged': '`{name}` in het archief is beschadigd: het is niet wat het archief ervan zegt',
  'archive-folder':
    'het archief bevat geen map die de installatie is: zet haar bestanden bovenaan, of in een map `{plant}`',
  'archive-no-sheets': 'het archief bevat geen werkblad: *.xlsx',
  'archive-other': 'het archief bevat de installatie `{found}`, en dit is `{expected}`',
  'rows-refused':
    '{n} {n|rij heeft een cel|rijen hebben cellen} die niet kan worden overgenomen; verbeter het bestand, of zeg dat {n|de rij|de rijen} wegblijven',
  'import-everywhere':
    'dit maakt een installatie of wijzigt wat een organisatie voor al haar installaties antwoordt: daarvoor is een rol op elke locatie nodig die `{permission}` toestaat',
  'jobs-own': 'u hebt {n} taken die niet klaar zijn; wacht op een ervan of beëindig er een',
  'jobs-kept-own':
    'de bestanden van uw taken zijn samen {most} bytes of meer; verwijder wat u hebt opgehaald (DELETE), of wacht tot dat is gebeurd',
  'jobs-kept-all':
    'de bestanden van alle taken zijn samen {most} bytes of meer; eerst moeten er enkele worden verwijderd',
  'job-killed':
    'het systeem heeft het vroegtijdig beëindigd, zoals bij te weinig geheugen; vraag minder tegelijk, of wie de server beheert geeft hem meer',
  'job-full':
    'er is geen ruimte meer voor de registratie, dus hier is niets van gekomen; vraag het opnieuw zodra de beheerder van de server ruimte heeft gemaakt',
  'job-not-allowed': 'wie hierom vroeg, mag dit niet meer',
  busy: 'de server heeft het te druk; probeer het over {n} {n|seconde|seconden} opnieuw',
  slow: 'het verzoek duurde langer dan {n} seconden',
  unavailable: 'het register is nu niet bereikbaar of niet beschrijfbaar; er is niets gebeurd',
  fault: 'dit is een fout van het programma; hij staat in het logboek als {id}',
};
