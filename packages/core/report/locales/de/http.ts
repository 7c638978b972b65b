/** Titel und Einzelheiten von Fehlern, mit denen der Server antwortet. */
import type { HttpWords } from '../en/http.ts';

export const httpWords: HttpWords = {
  'not-signed-in':
    'niemand ist angemeldet; melden Sie sich an oder senden Sie ein Token als `Authorization: Bearer …`',
  'sign-in-refused': 'E-Mail-Adresse, Passwort oder Code stimmt nicht, oder das Konto ist zurzeit gesperrt',
  'second-factor-needed': 'das Konto hat noch keinen zweiten Faktor; richten Sie zuerst einen ein',
  'step-up-needed':
    'dazu gehört Ihr zweiter Faktor, gezeigt in den letzten {n} Minuten; zeigen Sie ihn und senden Sie die Anfrage noch einmal',
  'needs-session': 'das geht nicht mit einem Token; melden Sie sich mit einem Browser an',
  'other-version':
    'dieser Server hat Version {expected} und das fragende Programm {found}: nehmen Sie dieselbe; nichts wurde getan',
  'read-token': 'dieses Token darf nur lesen',
  'token-for-less':
    'das Token ist für weniger gemacht: dies gilt für alle Standorte und braucht eines mit dem Umfang `installation` oder eine Sitzung',
  forbidden: 'Ihre Rollen an diesem Standort ({roles& und }) erlauben `{permission}` nicht',
  'not-found': 'hier ist nichts, oder nichts, was Sie sehen dürfen',
  'cross-site':
    'die Anfrage kommt von einer anderen Seite (`{found}`); angenommen wird sie nur von {expected}',
  'wrong-host': 'dieser Server heißt nicht `{found}`',
  'body-form': 'der Inhalt lässt sich nicht als JSON lesen: {error}',
  'body-deep': 'der Inhalt ist tiefer verschachtelt als {most} Ebenen',
  'media-type': 'erwartet wird ein Inhalt vom Typ {expected}',
  'body-large': 'der Inhalt ist größer als {most} Bytes',
  invalid: '{n} {n|Feld ist|Felder sind} nicht so, wie die Anfrage {n|es|sie} braucht',
  'changed-meanwhile': '{ref} wurde inzwischen geändert',
  conflict:
    '{n} {n|Objekt wurde|Objekte wurden} inzwischen geändert; geschrieben ist nichts; entscheiden Sie über jedes und senden Sie den Rest noch einmal',
  'request-taken': 'mit diesem Schlüssel wurde schon eine andere Anfrage gesendet; nehmen Sie einen neuen',
  unsound: '{n} {n|Fehler|Fehler}: die Anlage wäre nicht stimmig; geschrieben ist nichts',
  'set-up-over':
    'der Link ist verbraucht oder zu alt; wenn noch niemand ein Konto hat, gibt der Server beim nächsten Start einen neuen aus',
  'invitation-over': 'die Einladung ist angenommen, zurückgezogen oder zu alt; bitten Sie um eine neue',
  'account-there':
    'zu dieser E-Mail-Adresse gibt es ein Konto; melden Sie sich an, um die Einladung anzunehmen',
  'password-too-short': 'das Passwort ist kürzer als {least} Zeichen',
  'password-too-long': 'das Passwort ist länger als {most} Zeichen',
  'password-common': 'das Passwort gehört zu denen, die zuerst probiert werden; nehmen Sie ein anderes',
  'password-names-you':
    'das Passwort ist kaum mehr als Ihr Name oder Ihre E-Mail-Adresse; nehmen Sie ein anderes',
  'second-factor-there': 'das Passwort stimmt nicht, oder das Konto hat schon einen zweiten Faktor',
  'elsewhere-refused':
    'der Anbieter hat Sie nicht angemeldet, oder dieser Server nimmt nicht an, wen er genannt hat; wer den Server betreibt, sieht den Grund im Protokoll',
  'provider-away':
    'der Anbieter, bei dem Sie sich anmelden, ist jetzt nicht erreichbar; versuchen Sie es später noch einmal',
  'sign-in-again': 'melden Sie sich noch einmal beim Anbieter an; dies geht innerhalb von {n} Minuten danach',
  'password-wrong': 'das alte Passwort stimmt nicht',
  'reset-alone':
    'das Konto hat hier keinen zweiten Faktor, der Link allein ließe also jemanden ein; sperren Sie es und laden Sie den Inhaber zu einem anderen ein',
  'link-alone': 'das Konto hat hier kein Passwort, es könnte sich also nicht mehr anmelden',
  'reset-over': 'der Link ist benutzt, ersetzt oder zu alt; bitten Sie um einen neuen',
  'last-administrator': 'sonst verwaltet niemand alle Standorte; geben Sie diese Rolle zuerst jemand anderem',
  'too-often': 'zu viele Anfragen auf einmal; in {n} {n|Sekunde|Sekunden} noch einmal versuchen',
  method: 'diese Methode gibt es hier nicht, sondern {allow}',
  'changed-since':
    'die Anlage ist nicht mehr, wie sie war, als sie angesehen wurde; nichts ist geschrieben; noch einmal ansehen',
  'if-match-unheard':
    '`if-match` wird hier nicht beachtet; nichts ist geschehen; senden Sie die Anfrage ohne diese Angabe',
  'body-slow': 'der Rumpf brauchte länger als {n} Sekunden',
  'supplier-alone':
    'ein Lieferant antwortet für einen Lieferanten der Anlage und hat dort keine andere Rolle',
  'supplier-unknown': 'die Anlage hat keinen Lieferanten `{supplier}`',
  'not-asked': 'der Fragebogen fragt dies nicht oder nicht so, oder es ist hier zweimal beantwortet',
  'too-many': 'zu viele Versuche; warten Sie {n} {n|Sekunde|Sekunden}',
  'archive-no-zip':
    'das ist kein ZIP-Archiv, das hier gelesen werden kann; eines ohne Teile, Verschlüsselung und ZIP64 kann es',
  'archive-too-large': '`{name}` macht das Archiv ausgepackt größer als {most} Byte',
  'archive-too-many': 'das Archiv hat mehr als {most} Einträge',
  'archive-path': '`{name}` ist kein Pfad im Archiv, in UTF-8',
  'archive-link': '`{name}` im Archiv ist keine gewöhnliche Datei',
  'archive-twice':
    '`{name}` steht zweimal im Archiv, jedenfalls wo Großbuchstaben nicht unterschieden werden',
  'archive-packing': '`{name}` ist verschlüsselt oder auf eine Weise gepackt, die hier nicht gelesen wird',
  'archive-damaged': '`{name}` im Archiv ist beschädigt: es ist nicht, was das Archiv davon sagt',
  'archive-folder':
    'das Archiv enthält keinen Ordner, der die Anlage ist: legen Sie ihre Dateien nach oben oder in einen Ordner `{plant}`',
  'archive-no-sheets': 'das Archiv enthält kein Arbeitsblatt: *.xlsx',
  'archive-other': 'das Archiv enthält die Anlage `{found}`, und dies ist `{expected}`',
  'rows-refused':
    '{n} {n|Zeile hat eine Zelle|Zeilen haben Zellen}, die nicht übernommen werden {n|kann|können}; die Datei berichtigen oder sagen, dass {n|sie wegbleibt|sie wegbleiben}',
  'import-everywhere':
    'das legt eine Anlage an oder ändert, was eine Organisation für alle ihre Anlagen antwortet: dazu braucht es eine Rolle an jedem Standort, die `{permission}` erlaubt',
  'jobs-own': 'Sie haben {n} Aufträge, die nicht erledigt sind; warten Sie auf einen oder beenden Sie einen',
  'jobs-kept-own':
    'die Dateien Ihrer Aufträge umfassen {most} Bytes oder mehr; entfernen Sie, was Sie abgeholt haben (DELETE), oder warten Sie, bis es entfernt ist',
  'jobs-kept-all':
    'die Dateien aller Aufträge umfassen {most} Bytes oder mehr; zuerst sind einige zu entfernen',
  'job-killed':
    'das System hat es vor dem Ende beendet, wie bei zu wenig Speicher; verlangen Sie weniger auf einmal, oder wer den Server betreibt, gibt ihm mehr',
  'job-full':
    'für die Aufzeichnung ist kein Platz mehr, deshalb ist hieraus nichts geworden; fragen Sie noch einmal, sobald der Betreiber des Servers Platz geschaffen hat',
  'job-not-allowed': 'wer das verlangt hat, darf es nicht mehr',
  busy: 'der Server hat zu viel zu tun; versuchen Sie es in {n} {n|Sekunde|Sekunden} wieder',
  slow: 'die Anfrage dauerte länger als {n} Sekunden',
  unavailable:
    'die Aufzeichnung ist zurzeit nicht zu erreichen oder nicht zu beschreiben; geschehen ist nichts',
  fault: 'das ist ein Fehler des Programms; er steht im Protokoll als {id}',
};
