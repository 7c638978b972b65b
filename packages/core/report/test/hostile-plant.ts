/** A plant whose every text is an attack on some format. */
import type { Plant, SlTarget } from '../../model/plant.ts';
import {
  answer,
  asset,
  conduit,
  evidence,
  flow,
  measure,
  plantWith,
  product,
  supplier,
  zone,
} from '../../test/build.ts';

export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</style></title></svg><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onload='alert(1)",
  '&lt;b&gt; &#60;i&#62; &nbsp;',
  '<!--[if IE]> ]]> <?xml ?> <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]> &a;',
  '#import "x.typ": * #sys.inputs $a^2$ [b] {c} #{d} @ref <label> = head',
  '| a | b |\n|---|---|\n[x](http://evil.example) ![y](http://evil.example/z.png) `code` ~~s~~ # h',
  '*bold* _it_ **b** \\ 1. x - y > q',
  '\u202edesrever\u202c \u200f\u2066x\u2069',
  'a\u0001b\u0007c\u001b[31md\u007f',
  '=HYPERLINK("http://evil.example","x")',
  '+1+cmd|calc!A0',
  '-2+3',
  '@SUM(A1)',
  'a;=1+1;b',
  '\uff1dHYPERLINK("http://evil.example";"x")',
  `${'W'.repeat(300)}`,
  '{plant} {n|a|b} {x?: #} `tick` {{y}}',
  'مصنع 工厂 🏭 é ß Ж',
  '%PDF-1.4 \\u003cscript\\u003e ${x} {{7*7}}',
];

/** Every hostile text in every kind of field a report shows. */
export function hostilePlant(): Plant {
  const at = (i: number): string => HOSTILE[i % HOSTILE.length] as string;
  const ids = HOSTILE.map((_, i) => `n${i}`);
  return {
    ...plantWith({
      name: at(0),
      catalogs: ['62443-2-1@2024', '62443-2-4@2023', '62443-3-3@2013', '62443-4-2@2019'],
      zones: ids.map((id, i) => zone(`z-${id}`, { name: at(i), owner: at(i + 1), slTarget: rated(at(i)) })),
      conduits: ids.map((id, i) =>
        conduit(`c-${id}`, [`z-${id}`, `z-${ids[(i + 1) % ids.length]}`], { name: at(i), owner: at(i) }),
      ),
      assets: ids.map((id, i) =>
        asset(`a-${id}`, {
          name: at(i),
          vendor: at(i + 1),
          product: at(i + 2),
          version: at(i + 3),
          zones: [`z-${id}`],
        }),
      ),
      flows: ids.map((id, i) =>
        flow(`f-${id}`, `zone:z-${id}`, `zone:z-${ids[(i + 1) % ids.length]}`, {
          name: at(i),
          protocol: at(i),
          purpose: at(i),
          conduit: `c-${id}`,
        }),
      ),
      answers: ids.flatMap((id, i) => [
        answer(`zone:z-${id}`, 'SR 1.1', 'unmet', {
          how: at(i),
          measures: [`m-${id}`],
          evidence: [`e-${id}`],
        }),
        answer(`zone:z-${id}`, 'SR 1.2', 'compensated', {
          reason: at(i),
          approvedBy: at(i + 1),
          expires: '2027-01-01',
        }),
        answer(`zone:z-${id}`, 'SR 1.3', 'notApplicable', { reason: at(i), approvedBy: at(i) }),
      ]),
      measures: ids.map((id, i) =>
        measure(`m-${id}`, {
          name: at(i),
          owner: at(i),
          cost: 5,
          currency: at(i),
          outage: { hours: 1, window: at(i + 1) },
        }),
      ),
      evidence: ids.map((id, i) =>
        evidence(`e-${id}`, [`zone:z-${id}`], {
          title: at(i),
          file: at(i),
          type: at(i + 1),
          source: at(i + 2),
          collectedBy: at(i + 3),
        }),
      ),
      suppliers: ids.map((id, i) => ({
        ...supplier(`s-${id}`, ['maintenance']),
        name: at(i),
        contact: at(i),
        contract: at(i),
      })),
      products: ids.map((id, i) => product(`p-${id}`, { name: at(i), version: at(i) })),
    }),
    organisation: { name: at(1) },
    document: {
      number: at(5),
      revision: at(7),
      classification: at(0),
      drawn: at(2),
      checked: at(11),
      approved: at(8),
    },
    functions: ids.map((id, i) => ({ id: `k-${id}`, name: at(i), kind: 'control', zones: [`z-${id}`] })),
    checks: ids.map((id, i) => ({
      place: `zone:z-${id}`,
      requirement: '62443-3-3/SR 1.1',
      result: 'pass',
      by: at(i),
      date: '2026-01-01',
      note: at(i + 1),
    })),
    site: { name: at(2), owner: at(3) },
    suc: ids.map((id, i) => ({
      id: `u-${id}`,
      name: at(i),
      description: at(i),
      zones: [],
      accessPoints: [at(i)],
      outOfScope: [at(i + 2)],
      assumptions: [at(i)],
    })),
    dispositions: ids.map((id, i) => ({
      place: `zone:${id}`,
      requirement: '62443-3-3/SR 1.1',
      decision: 'transferred',
      reason: at(i),
      owner: at(i + 1),
      approvedBy: at(i + 2),
      until: '2027-01-01',
      note: at(i),
    })),
    waivers: ids.map((id, i) => ({
      id: `w-${id}`,
      finding: at(i),
      reason: at(i),
      approvedBy: at(i),
      expires: '2027-01-01',
    })),
  };
}

function rated(rationale: string): SlTarget {
  return { vector: { IAC: 2, UC: 1, SI: 1, DC: 1, RDF: 1, TRE: 1, RA: 1 }, rationale };
}
