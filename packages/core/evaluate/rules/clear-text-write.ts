/** Protocols that can change something cross a zone border unprotected. One protocol through one conduit is one cause. */
import { concerned } from './concerns.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { Flow, Zone } from '../../model/plant.ts';
import { few } from './few.ts';
import type { Graded } from './graded.ts';
import { crossings } from './network.ts';
import { protocolKey, traitsOf } from './protocols.ts';
import type { Rule, RuleInput } from './rule.ts';

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
      'the two missing is enough. Access read and other are left out. One finding for each protocol through a ' +
      'conduit, whatever the number of flows; a note where all of them go to zones of kind enterprise or external.',
    clause: '62443-3-3 SR 1.2, SR 3.1, SR 4.1',
    cannotSee:
      'Protocols that are not in the table, unless the flow says so itself; `snmp` and `opc-ua` without more do ' +
      'not tell which security is set. A VPN, a tunnel or a firewall that drops write function codes: state ' +
      '`encrypted`, `authenticated` or `access: read` on the flow. Inside a zone nothing is reported. A waiver ' +
      'also covers flows of this protocol that come to the conduit later.',
    fix:
      'Use the secured variant of the protocol, carry it through an authenticated tunnel between the boundary ' +
      'devices, or let the boundary device pass reading only. Where the device can do none of this, write the ' +
      'compensation down and waive the finding until it is replaced.',
    checkByHand:
      'Capture the flow on a mirror port for a shift: are write or download commands readable, and does the ' +
      'target accept one from a station that is not its own? Try the second only on a test system.',
  },
  *find(input: RuleInput): Iterable<Graded> {
    const groups = new Map<string, Unprotected[]>();
    for (const flow of input.plant.flows) {
      const weak = unprotected(input, flow);
      if (weak === null) continue;
      const { at, what } = whereOf(input, flow);
      const key = `${at} ${what ?? ''}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [weak]);
      else known.push(weak);
    }
    for (const group of groups.values()) yield foundOf(input, group);
  },
};

interface Unprotected {
  readonly flow: Flow;
  readonly open: boolean;
  readonly clear: boolean;
}

function unprotected(input: RuleInput, flow: Flow): Unprotected | null {
  if (!mayChange(flow)) return null;
  const { open, clear } = weaknessOf(flow);
  return (open || clear) && crossings(input, flow).length > 0 ? { flow, open, clear } : null;
}

/** A flow through no conduit of the plant stands for itself. */
function whereOf({ conduit }: RuleInput, flow: Flow): Pick<Graded, 'at' | 'what'> {
  if (flow.conduit === undefined || !conduit.has(flow.conduit)) return { at: `flow:${flow.id}` };
  return { at: `conduit:${flow.conduit}`, what: protocolKey(flow.protocol) };
}

function foundOf(input: RuleInput, group: readonly Unprotected[]): Graded {
  const flows = group.map(({ flow }) => flow);
  const [first] = flows as [Flow, ...Flow[]];
  const to = flows.flatMap((flow) => input.zonesOfEnd(flow.to));
  const open = group.some((each) => each.open);
  const clear = group.some((each) => each.clear);
  return {
    ...whereOf(input, first),
    ...(to.some((id) => isOfIacs(input.zone.get(id))) ? {} : { severity: 'note' }),
    params: {
      n: flows.length,
      flows: few(flows.map(({ id }) => id)),
      protocol: flows.map(({ protocol = '?' }) => protocol).toSorted(byCodeUnit)[0] ?? '?',
      from: few(flows.flatMap((flow) => input.zonesOfEnd(flow.from))),
      to: few(to),
      conduit: first.conduit ?? '',
      open: open ? 1 : 0,
      clear: clear ? 1 : 0,
      both: open && clear ? 1 : 0,
    },
    concerns: concerned('flow', flows),
  };
}

/** What is not known to be elsewhere counts as the plant's. */
function isOfIacs(zone: Zone | undefined): boolean {
  return zone?.kind !== 'enterprise' && zone?.kind !== 'external';
}

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
