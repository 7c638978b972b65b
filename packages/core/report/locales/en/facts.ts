/** What is so at a place when a fact is true there. Keys are the facts of the catalogs, in English the same words. */
export type FactWords = Readonly<Record<keyof typeof factWords, string>>;

export const factWords = {
  wireless: 'a radio link of any kind ends in the place or passes through it',
  portableDevices: 'removable media, laptops or mobile devices can be attached there',
  mobileCode: 'browsers, PDF or office documents, scripts or applets can run there',
  pki: 'certificates that a PKI issues or manages are in use',
  publicKeyAuth: 'anything authenticates by public key, such as SSH keys, self-signed certificates or OPC UA',
  passwordAuth: 'a password is used anywhere in the place',
  untrustedAccess: 'some path leads in from an untrusted network, dial-in, cellular and vendor VPN included',
  remoteSessions: 'interactive sessions arrive from another zone',
  confidentialData: 'information classified as read-restricted is kept there or carried through',
  cryptography: 'cryptography is used, or another row calls for it',
  humanAccess: 'a person can interact with a component, at the device or through a tool',
  sessions: 'protocols that open sessions are in use',
  processOutputs: 'the place drives physical outputs',
  emergencyPower: 'a standby power supply exists',
};

/** The same facts by a short name, as an object of a sentence. */
export const factNames: FactWords = {
  wireless: 'a radio link',
  portableDevices: 'removable media or portable devices',
  mobileCode: 'mobile code',
  pki: 'certificates of a PKI',
  publicKeyAuth: 'authentication by public key',
  passwordAuth: 'passwords',
  untrustedAccess: 'access from an untrusted network',
  remoteSessions: 'sessions from another zone',
  confidentialData: 'confidential information',
  cryptography: 'cryptography',
  humanAccess: 'access by people',
  sessions: 'sessions',
  processOutputs: 'outputs to the process',
  emergencyPower: 'a standby power supply',
};
