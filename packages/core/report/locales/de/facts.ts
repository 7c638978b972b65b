/** Was an einer Stelle gilt, wenn ein Merkmal dort wahr ist. */
import type { FactWords } from '../en/facts.ts';

export const factWords: FactWords = {
  wireless: 'eine Funkverbindung beliebiger Art endet dort oder führt hindurch',
  portableDevices: 'Wechseldatenträger, Notebooks oder Mobilgeräte lassen sich dort anschließen',
  mobileCode: 'Browser, PDF- oder Office-Dokumente, Skripte oder Applets können dort ausgeführt werden',
  pki: 'es sind Zertifikate in Gebrauch, die eine PKI ausstellt oder verwaltet',
  publicKeyAuth:
    'etwas weist sich mit einem öffentlichen Schlüssel aus, etwa SSH-Schlüssel, selbstsignierte Zertifikate oder OPC UA',
  passwordAuth: 'irgendwo an dieser Stelle wird ein Passwort verwendet',
  untrustedAccess:
    'ein Weg führt aus einem nicht vertrauenswürdigen Netz hinein, auch über Einwahl, Mobilfunk oder das VPN eines Lieferanten',
  remoteSessions: 'interaktive Sitzungen kommen aus einer anderen Zone an',
  confidentialData: 'Informationen mit beschränktem Leserecht werden dort gehalten oder hindurchgeführt',
  cryptography: 'Kryptografie wird verwendet oder von einer anderen Anforderung verlangt',
  humanAccess: 'ein Mensch kann eine Komponente bedienen, am Gerät oder über ein Werkzeug',
  sessions: 'Protokolle, die Sitzungen aufbauen, sind in Gebrauch',
  processOutputs: 'die Stelle steuert physische Ausgänge',
  emergencyPower: 'eine Notstromversorgung ist vorhanden',
};

/** Dieselben Merkmale mit kurzem Namen. */
export const factNames: FactWords = {
  wireless: 'eine Funkverbindung',
  portableDevices: 'Wechseldatenträger oder tragbare Geräte',
  mobileCode: 'mobiler Code',
  pki: 'Zertifikate einer PKI',
  publicKeyAuth: 'Authentifizierung mit öffentlichem Schlüssel',
  passwordAuth: 'Passwörter',
  untrustedAccess: 'Zugriff aus einem nicht vertrauenswürdigen Netz',
  remoteSessions: 'Sitzungen aus einer anderen Zone',
  confidentialData: 'vertrauliche Informationen',
  cryptography: 'Kryptografie',
  humanAccess: 'Zugriff durch Menschen',
  sessions: 'Sitzungen',
  processOutputs: 'Ausgänge zum Prozess',
  emergencyPower: 'eine Notstromversorgung',
};
