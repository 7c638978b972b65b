/** Vad som gäller på ett ställe när ett faktum är sant där. */
import type { FactWords } from '../en/facts.ts';

export const factWords: FactWords = {
  wireless: 'en radioförbindelse av något slag slutar där eller går igenom',
  portableDevices: 'flyttbara media, bärbara datorer eller mobila enheter kan anslutas där',
  mobileCode: 'webbläsare, PDF- eller kontorsdokument, skript eller appletar kan köras där',
  pki: 'certifikat som en PKI ger ut eller förvaltar används',
  publicKeyAuth:
    'något autentiserar sig med öppen nyckel, till exempel SSH-nycklar, självsignerade certifikat eller OPC UA',
  passwordAuth: 'ett lösenord används någonstans på stället',
  untrustedAccess:
    'någon väg leder in från ett nät som inte är betrott, även uppringt, mobilnät eller en leverantörs VPN',
  remoteSessions: 'interaktiva sessioner kommer in från en annan zon',
  confidentialData: 'information med begränsad läsrätt förvaras där eller förs igenom',
  cryptography: 'kryptografi används eller krävs av ett annat krav',
  humanAccess: 'en människa kan använda en komponent, vid enheten eller med ett verktyg',
  sessions: 'protokoll som öppnar sessioner används',
  processOutputs: 'stället styr fysiska utgångar',
  emergencyPower: 'det finns en reservkraftförsörjning',
};

/** Samma egenskaper med ett kort namn. */
export const factNames: FactWords = {
  wireless: 'en radiolänk',
  portableDevices: 'flyttbara medier eller bärbara enheter',
  mobileCode: 'mobil kod',
  pki: 'certifikat från en PKI',
  publicKeyAuth: 'autentisering med publik nyckel',
  passwordAuth: 'lösenord',
  untrustedAccess: 'åtkomst från ett ej betrott nät',
  remoteSessions: 'sessioner från en annan zon',
  confidentialData: 'konfidentiell information',
  cryptography: 'kryptografi',
  humanAccess: 'åtkomst av människor',
  sessions: 'sessioner',
  processOutputs: 'utgångar till processen',
  emergencyPower: 'en reservkraftkälla',
};
