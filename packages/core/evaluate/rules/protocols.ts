/**
 * Protocols that can change something at the far end and travel in clear text as they are usually set up.
 * A protocol that is not listed is not known, which is not the same as safe. Secured variants (OPC UA, Modbus
 * Security, DNP3 Secure Authentication, BACnet/SC, S7 over TLS, SNMPv3, SSH, HTTPS) are left out on purpose.
 */
export interface ProtocolTraits {
  readonly name: string;
  /** Other spellings; compared as letters and digits only, without case. */
  readonly aliases: readonly string[];
  /** The caller proves who it is, as usually set up. */
  readonly authenticated: boolean;
  readonly encrypted: boolean;
}

function open(name: string, ...aliases: string[]): ProtocolTraits {
  return { name, aliases, authenticated: false, encrypted: false };
}

/** With an account or password, but readable on the wire, that password included. */
function readable(name: string, ...aliases: string[]): ProtocolTraits {
  return { name, aliases, authenticated: true, encrypted: false };
}

export const CLEAR_TEXT_PROTOCOLS: readonly ProtocolTraits[] = [
  // control
  open('modbus-tcp', 'modbus', 'modbus-rtu', 'modbus-rtu-over-tcp', 'mbap'),
  open('umas', 'modbus-umas'),
  open('s7comm', 's7', 'step7'),
  open('ethernet-ip', 'enip', 'cip', 'eip', 'ethernet-ip-cip', 'cip-class-1', 'cip-class-3'),
  open('pccc', 'df1'),
  open('profinet', 'profinet-io', 'profinet-rt', 'pn-io', 'pnio', 'profinet-dcp'),
  open('profibus', 'profibus-dp'),
  open('ethercat'),
  open('powerlink', 'ethernet-powerlink'),
  open('dnp3', 'dnp', 'dnp3-tcp', 'dnp3-serial'),
  open('iec-104', 'iec-60870-5-104', 'iec104', '60870-5-104', 't104'),
  open('iec-101', 'iec-60870-5-101', 't101'),
  open('iec-103', 'iec-60870-5-103'),
  open('mms', 'iec-61850-mms', 'iec-61850'),
  open('goose', 'iec-61850-goose'),
  open('iccp', 'tase.2', 'tase2', 'iec-60870-6'),
  open('bacnet', 'bacnet-ip', 'bacnet-mstp'),
  open('knx', 'knxnet-ip', 'eibnet-ip'),
  open('lonworks', 'lontalk', 'cea-852'),
  open('fins', 'omron-fins'),
  open('melsec', 'slmp', 'mc-protocol', 'melsec-mc', 'melsec-q'),
  open('ge-srtp', 'ge-fanuc-srtp'),
  open('ads', 'beckhoff-ads', 'ads-ams', 'twincat-ads'),
  open('codesys-v2'),
  open('hart-ip', 'hartip'),
  open('ff-hse', 'foundation-fieldbus-hse'),
  open('tristation', 'tsaa'),
  readable('opc-da', 'opc-classic', 'opc-hda', 'opc-ae', 'dcom'),
  // administration and files
  readable('ftp'),
  readable('telnet'),
  readable('rlogin', 'rsh'),
  readable('vnc', 'rfb'),
  open('http', 'webdav'),
  open('tftp'),
  open('snmp-v1', 'snmp1', 'snmpv1'),
  open('snmp-v2c', 'snmp2', 'snmp2c', 'snmpv2', 'snmpv2c', 'snmp-v1-v2c', 'snmp-v1/v2c'),
  open('mqtt'),
  open('nfs-v3', 'nfs'),
  readable('smb-v1', 'smb1'),
];

const BY_SPELLING: ReadonlyMap<string, ProtocolTraits> = new Map(
  CLEAR_TEXT_PROTOCOLS.flatMap((traits) =>
    [traits.name, ...traits.aliases].map((name) => [spelling(name), traits] as const),
  ),
);

/** What is known of a protocol by any of its spellings. */
export function traitsOf(protocol: string): ProtocolTraits | undefined {
  return BY_SPELLING.get(spelling(protocol));
}

/** One key for all spellings of a protocol, fit for an id. */
export function protocolKey(protocol: string | undefined): string {
  if (protocol === undefined) return 'unstated';
  return traitsOf(protocol)?.name ?? (spelling(protocol) || 'other');
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
