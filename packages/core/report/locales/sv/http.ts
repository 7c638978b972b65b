/** Rubriker och uppgifter om fel som servern svarar med. */
import type { HttpWords } from '../en/http.ts';

export const httpWords: HttpWords = {
  'not-signed-in': 'ingen är inloggad; logga in, eller skicka en token som `Authorization: Bearer …`',
  'sign-in-refused': 'e-postadress, lösenord eller kod stämmer inte, eller så är kontot låst just nu',
  'second-factor-needed': 'kontot har ännu ingen andra faktor; ställ in en först',
  'step-up-needed':
    'detta kräver din andra faktor, visad under de senaste {n} minuterna; visa den och skicka begäran igen',
  'needs-session': 'det går inte med en token; logga in med en webbläsare',
  'other-version':
    'denna server har version {expected} och programmet som frågar {found}: använd samma; inget gjordes',
  'read-token': 'denna token får bara läsa',
  'token-for-less':
    'token är gjord för mindre: det här gäller alla platser och kräver en med omfattningen `installation`, eller en session',
  forbidden: 'dina roller på platsen ({roles& och }) tillåter inte `{permission}`',
  'not-found': 'här finns inget, eller inget som du får se',
  'cross-site': 'begäran kommer från en annan webbplats (`{found}`); den tas emot bara från {expected}',
  'wrong-host': 'den här servern heter inte `{found}`',
  'body-form': 'innehållet kan inte läsas som JSON: {error}',
  'body-deep': 'innehållet är nästlat djupare än {most} nivåer',
  'media-type': 'väntat är innehåll av typen {expected}',
  'body-large': 'innehållet är större än {most} byte',
  invalid: '{n} {n|fält är|fält är} inte så som begäran behöver {n|det|dem}',
  'changed-meanwhile': '{ref} har ändrats under tiden',
  conflict:
    '{n} {n|objekt har|objekt har} ändrats under tiden; inget är skrivet; bestäm om vart och ett och skicka resten igen',
  'request-taken': 'nyckeln har använts för en annan begäran; ta en ny',
  unsound: '{n} {n|fel|fel}: anläggningen skulle inte stämma; inget är skrivet',
  'set-up-over':
    'länken är använd eller för gammal; om ingen har ett konto ännu ger servern en ny vid nästa start',
  'invitation-over': 'inbjudan är använd, återkallad eller för gammal; be om en ny',
  'account-there': 'det finns ett konto med den e-postadressen; logga in för att ta emot inbjudan',
  'password-too-short': 'lösenordet är kortare än {least} tecken',
  'password-too-long': 'lösenordet är längre än {most} tecken',
  'password-common': 'lösenordet hör till dem som prövas först; ta ett annat',
  'password-names-you': 'lösenordet är knappt mer än ditt namn eller din e-postadress; ta ett annat',
  'second-factor-there': 'lösenordet stämmer inte, eller så har kontot redan en andra faktor',
  'elsewhere-refused':
    'leverantören loggade inte in dig, eller så tar den här servern inte emot den som den nämnde; den som driver servern ser varför i loggen',
  'provider-away': 'leverantören som du loggar in hos kan inte nås nu; försök igen senare',
  'sign-in-again': 'logga in hos leverantören igen; detta görs inom {n} minuter efter det',
  'password-wrong': 'det gamla lösenordet stämmer inte',
  'reset-alone':
    'kontot har ingen andra faktor här, så länken ensam skulle släppa in någon; spärra det och bjud in ägaren till ett annat',
  'link-alone': 'kontot har inget lösenord här och skulle alltså inte kunna logga in längre',
  'reset-over': 'länken är använd, ersatt eller för gammal; be om en ny',
  'last-administrator': 'ingen annan administrerar alla platser; ge den rollen till någon annan först',
  'too-often': 'för många förfrågningar på en gång; försök igen om {n} {n|sekund|sekunder}',
  method: 'den här metoden går inte här; det gör {allow}',
  'changed-since': 'anläggningen är inte längre som den var när den lästes; inget är skrivet; läs den igen',
  'if-match-unheard': '`if-match` beaktas inte här; inget är gjort; skicka begäran utan det',
  'body-slow': 'innehållet tog längre tid än {n} sekunder',
  'supplier-alone': 'en leverantör svarar för en leverantör till anläggningen och har ingen annan roll där',
  'supplier-unknown': 'anläggningen har ingen leverantör `{supplier}`',
  'not-asked': 'frågeformuläret frågar inte detta, eller inte så, eller så är det besvarat två gånger här',
  'too-many': 'för många försök; vänta {n} {n|sekund|sekunder}',
  'archive-no-zip':
    'detta är inget ZIP-arkiv som kan läsas här; ett utan delar, kryptering och ZIP64 kan det',
  'archive-too-large': '`{name}` gör arkivet större än {most} byte, uppackat',
  'archive-too-many': 'arkivet har fler än {most} poster',
  'archive-path': '`{name}` är ingen sökväg i arkivet, i UTF-8',
  'archive-link': '`{name}` i arkivet är ingen vanlig fil',
  'archive-twice': '`{name}` finns två gånger i arkivet, i alla fall där versaler inte skiljs åt',
  'archive-packing': '`{name}` är krypterad eller packad på ett sätt som inte läses här',
  'archive-damaged': '`{name}` i arkivet är skadad: den är inte vad arkivet säger om den',
  'archive-folder':
    'arkivet har ingen mapp som är anläggningen: lägg dess filer överst, eller i en mapp `{plant}`',
  'archive-no-sheets': 'arkivet innehåller inget arbetsblad: *.xlsx',
  'archive-other': 'arkivet har anläggningen `{found}`, och detta är `{expected}`',
  'rows-refused':
    '{n} {n|rad har en cell|rader har celler} som inte kan tas över; rätta filen, eller säg att {n|raden|raderna} ska utelämnas',
  'import-everywhere':
    'detta skapar en anläggning eller ändrar vad en organisation svarar för alla sina anläggningar: det behöver en roll på varje plats som tillåter `{permission}`',
  'jobs-own': 'du har {n} jobb som inte är klara; vänta på ett eller avsluta ett',
  'jobs-kept-own':
    'filerna från dina jobb är på {most} byte eller mer; ta bort sådant som du har hämtat (DELETE), eller vänta tills det är borttaget',
  'jobs-kept-all': 'filerna från alla jobb är på {most} byte eller mer; några måste först tas bort',
  'job-killed':
    'systemet avslutade det i förtid, som när minnet är slut; begär mindre åt gången, eller låt den som driver servern ge den mer',
  'job-full':
    'det finns inget utrymme kvar för registret, så det blev inget av detta; fråga igen när den som driver servern har gjort plats',
  'job-not-allowed': 'den som bad om detta får inte längre göra det',
  busy: 'servern har för mycket att göra; försök igen om {n} {n|sekund|sekunder}',
  slow: 'begäran tog längre än {n} sekunder',
  unavailable: 'registret kan inte nås eller skrivas just nu; inget har hänt',
  fault: 'detta är ett fel i programmet; det står i loggen som {id}',
};
