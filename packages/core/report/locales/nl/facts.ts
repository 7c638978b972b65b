/** Wat op een plaats geldt als een feit daar waar is. */
import type { FactWords } from '../en/facts.ts';

export const factWords: FactWords = {
  wireless: 'een radioverbinding van welke soort ook eindigt daar of loopt erdoorheen',
  portableDevices: 'verwisselbare media, laptops of mobiele apparaten kunnen daar worden aangesloten',
  mobileCode: 'browsers, PDF- of Office-documenten, scripts of applets kunnen daar worden uitgevoerd',
  pki: 'er zijn certificaten in gebruik die een PKI uitgeeft of beheert',
  publicKeyAuth:
    'iets bewijst zijn identiteit met een publieke sleutel, zoals SSH-sleutels, zelfondertekende certificaten of OPC UA',
  passwordAuth: 'ergens op die plaats wordt een wachtwoord gebruikt',
  untrustedAccess:
    'er loopt een weg naar binnen vanuit een niet-vertrouwd netwerk, ook via inbellen, mobiel netwerk of het VPN van een leverancier',
  remoteSessions: 'interactieve sessies komen binnen vanuit een andere zone',
  confidentialData: 'informatie met beperkt leesrecht wordt daar bewaard of doorgegeven',
  cryptography: 'er wordt cryptografie gebruikt of een andere eis vraagt erom',
  humanAccess: 'een mens kan een component bedienen, aan het apparaat of met een hulpmiddel',
  sessions: 'er zijn protocollen in gebruik die sessies openen',
  processOutputs: 'de plaats stuurt fysieke uitgangen aan',
  emergencyPower: 'er is een noodstroomvoorziening',
};

/** Dezelfde kenmerken met een korte naam. */
export const factNames: FactWords = {
  wireless: 'een radioverbinding',
  portableDevices: 'verwisselbare media of draagbare apparaten',
  mobileCode: 'mobiele code',
  pki: 'certificaten van een PKI',
  publicKeyAuth: 'authenticatie met een publieke sleutel',
  passwordAuth: 'wachtwoorden',
  untrustedAccess: 'toegang vanuit een niet-vertrouwd netwerk',
  remoteSessions: 'sessies vanuit een andere zone',
  confidentialData: 'vertrouwelijke informatie',
  cryptography: 'cryptografie',
  humanAccess: 'toegang door mensen',
  sessions: 'sessies',
  processOutputs: 'uitgangen naar het proces',
  emergencyPower: 'een noodstroomvoorziening',
};
