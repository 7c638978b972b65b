/** Rubriker och uppgifter om fel som servern svarar med. */
import type { HttpWords } from '../en/http.ts';

export const httpWords: HttpWords = {
  'not-signed-in': 'ingen är inloggad; logga in, eller skicka en token som `Authorization: Bearer …`',
  'sign-in-refused': 'e-postadress, lösenord eller kod stämmer inte, eller så är kontot låst just nu',
  'second-factor-needed': 'kontot har ännu ingen andra faktor; ställ in en först',
  'step-up-needed':
    'detta kräver din andra faktor, visad under de senaste {n} minuterna; visa den och skicka begäran igen',
  'needs-session': 'det går inte med en token; logga in med en webbläsare',
  'read-token': 'denna token får bara läsa',
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
  'reset-over': 'länken är använd, ersatt eller för gammal; be om en ny',
  'last-administrator': 'ingen annan administrerar alla platser; ge den rollen till någon annan först',
  'too-many': 'för många försök; vänta {n} {n|sekund|sekunder}',
  'jobs-own': 'du har {n} jobb som inte är klara; vänta på ett eller avsluta ett',
  'job-not-allowed': 'den som bad om detta får inte längre göra det',
  busy: 'servern har för mycket att göra; försök igen om {n} {n|sekund|sekunder}',
  slow: 'begäran tog längre än {n} sekunder',
  unavailable: 'registret kan inte nås eller skrivas just nu; inget har hänt',
  fault: 'detta är ett fel i programmet; det står i loggen som {id}',
};
