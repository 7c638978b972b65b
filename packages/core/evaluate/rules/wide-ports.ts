/** A flow that opens more ports than a service can need. */
import type { Flow } from '../../model/plant.ts';
import { few } from './few.ts';
import { crossings } from './network.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

/**
 * Services with many ports (OPC Classic over DCOM, passive FTP) are pinned to some tens of ports in practice;
 * past a hundred a range no longer names a service, it switches the filter off.
 */
const WIDEST_RANGE = 100;
const EVERY_PORT = 65_536;

export const rule: Rule = {
  id: 'wide-ports',
  severity: 'warning',
  doc: {
    title: 'Any port, or a range wider than a service needs',
    looksAt:
      'Flows that cross a zone border, name a conduit or have an end in no zone: a port given as `any`, a range ' +
      `of more than ${WIDEST_RANGE} ports, or no port at all while the protocol is missing or \`any\`. ICMP has no ` +
      'ports and is left out.',
    clause: '62443-3-3 SR 5.2 RE 1, SR 7.7',
    cannotSee:
      'What the boundary device really permits: a narrow flow here may be a wide rule there. Many narrow ranges ' +
      'are not added up, and a port written as a service name is not read.',
    fix:
      'State the destination ports the service listens on. Pin dynamic ports at the server (DCOM, RPC, passive ' +
      'FTP) or put a proxy that knows the protocol on the border.',
    checkByHand:
      'Read the rule in the boundary device: service column `any` or a range, hit counter, and the ports really ' +
      'used over a month that includes a shutdown and a restart.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const flow of input.plant.flows) {
      if (staysInside(input, flow)) continue;
      const ports = flow.ports ?? [];
      const wide = ports.filter((port) => width(port) > WIDEST_RANGE);
      const unstated = ports.length === 0 && isOpen(flow);
      if (wide.length === 0 && !unstated) continue;
      yield {
        at: `flow:${flow.id}`,
        params: { flow: flow.id, ports: few(wide), unstated: unstated ? 1 : 0, widest: WIDEST_RANGE },
      };
    }
  },
};

/** Both ends are known to share a zone and no conduit is named: no border, nothing to filter. */
function staysInside(input: RuleInput, flow: Flow): boolean {
  if (flow.conduit !== undefined) return false;
  const known = [flow.from, flow.to].every((end) => input.zonesOfEnd(end).length > 0);
  return known && crossings(input, flow).length === 0;
}

function isOpen(flow: Flow): boolean {
  return flow.transport !== 'icmp' && (flow.protocol === undefined || isAny(flow.protocol));
}

function isAny(text: string): boolean {
  return /^\s*(any|all|\*)\s*$/i.test(text);
}

/** How many ports a text opens; 1 for what cannot be read. */
function width(port: string): number {
  if (isAny(port)) return EVERY_PORT;
  const range = /^\s*(\d{1,5})\s*[-–:]\s*(\d{1,5})\s*(?:\/\s*\w+\s*)?$/.exec(port);
  return range === null ? 1 : Math.abs(Number(range[2]) - Number(range[1])) + 1;
}
