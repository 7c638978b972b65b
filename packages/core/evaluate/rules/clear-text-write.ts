/** A protocol that can change something crosses a zone border unprotected. */
import type { Flow } from '../../model/plant.ts';
import { few } from './few.ts';
import { crossings } from './network.ts';
import { traitsOf } from './protocols.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

/** A file put or a desktop session changes the far end as surely as a write. */
const CHANGING: ReadonlySet<string> = new Set(['write', 'program', 'file', 'desktop']);

export const rule: Rule = {
  id: 'clear-text-write',
  severity: 'warning',
  doc: {
    title: 'Unprotected write or program protocol across a zone border',
    looksAt:
      'Flows between different zones with access write, program, file or desktop, or with access not stated. ' +
      'A table of known protocols (Modbus/TCP, S7comm, EtherNet/IP, DNP3, IEC 104, BACnet, OPC Classic, FTP, ' +
      'Telnet, VNC, HTTP, SNMP v1 and v2c and others) says whether the caller is authenticated and whether the ' +
      'traffic is encrypted as usually set up; `authenticated` and `encrypted` of the flow override it. One of ' +
      'the two missing is enough. Access read and other are left out.',
    clause: '62443-3-3 SR 1.2, SR 3.1, SR 4.1',
    cannotSee:
      'Protocols that are not in the table, unless the flow says so itself; `snmp` and `opc-ua` without more do ' +
      'not tell which security is set. A VPN, a tunnel or a firewall that drops write function codes: state ' +
      '`encrypted`, `authenticated` or `access: read` on the flow. Inside a zone nothing is reported.',
    fix:
      'Use the secured variant of the protocol, carry it through an authenticated tunnel between the boundary ' +
      'devices, or let the boundary device pass reading only. Where the device can do none of this, write the ' +
      'compensation down and waive the finding until it is replaced.',
    checkByHand:
      'Capture the flow on a mirror port for a shift: are write or download commands readable, and does the ' +
      'target accept one from a station that is not its own? Try the second only on a test system.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const flow of input.plant.flows) {
      if (!mayChange(flow)) continue;
      const { open, clear } = weaknessOf(flow);
      if (!open && !clear) continue;
      const [crossing] = crossings(input, flow);
      if (crossing === undefined) continue;
      yield {
        at: `flow:${flow.id}`,
        params: {
          flow: flow.id,
          protocol: flow.protocol ?? '?',
          access: flow.access ?? '?',
          from: few(input.zonesOfEnd(flow.from)),
          to: few(input.zonesOfEnd(flow.to)),
          open: open ? 1 : 0,
          clear: clear ? 1 : 0,
          both: open && clear ? 1 : 0,
        },
      };
    }
  },
};

/** Access that changes something; unstated counts, since such a protocol can. */
function mayChange(flow: Flow): boolean {
  return flow.access === undefined || CHANGING.has(flow.access);
}

/** What the flow says of itself, else what is usual for its protocol; not known is no weakness. */
function weaknessOf(flow: Flow): { readonly open: boolean; readonly clear: boolean } {
  const usual = flow.protocol === undefined ? undefined : traitsOf(flow.protocol);
  return {
    open: (flow.authenticated ?? usual?.authenticated) === false,
    clear: (flow.encrypted ?? usual?.encrypted) === false,
  };
}
