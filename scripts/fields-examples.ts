/** An example of each section that is a list of things, in YAML. Together they are one plant, which a test reads. */
export const FIELD_EXAMPLES: Readonly<Record<string, string>> = {
  site: `site:
  name: North pumping station
  facts: { wireless: false, emergencyPower: true }
`,
  suc: `suc:
  - { id: pumping, name: Pumping, zones: [pumps, supervision] }
`,
  zones: `zones:
  - { id: pumps, name: Pump control, kind: control, level: 1, slTarget: 2 }
  - { id: supervision, name: Local supervision, kind: control, level: 2, slTarget: 2 }
`,
  conduits: `conduits:
  - { id: pump-bus, name: Pump bus, joins: [pumps, supervision], medium: wired }
`,
  assets: `assets:
  - { id: plc-1, name: Pump controller, type: controller, zones: [pumps], productVersion: controller-4, physicalOutputs: true }
  - { id: scada-1, name: SCADA server, type: server, zones: [supervision] }
  - { id: fw-1, name: Firewall, type: firewall, conduits: [pump-bus] } # a boundary device
`,
  flows: `flows:
  - { id: scada-plc, from: asset:scada-1, to: asset:plc-1, conduit: pump-bus }
`,
  functions: `functions:
  - { id: pumping, name: Pumping, kind: control, zones: [pumps], assets: [plc-1] }
`,
  suppliers: `suppliers:
  - { id: maker, name: Maker, roles: [product] }
`,
  products: `products:
  - { id: controller-4, name: Controller, version: "4.2", class: EDR, supplier: maker }
`,
  measures: `measures:
  - { id: m-accounts, name: Personal accounts on the panel, owner: OT, outage: { hours: 2 } }
`,
  answers: `answers:
  - place: zone:pumps
    requirement: 62443-3-3/SR 1.1
    status: unmet
    how: one shared password, known to all operators
    measures: [m-accounts]
  - place: zone:supervision
    requirement: 62443-3-3/SR 1.1
    status: compensated
    reason: the room is locked and the key is signed for
    approvedBy: plant manager
    expires: 2027-06-30
    evidence: [key-log]
`,
  evidence: `evidence:
  - { id: key-log, title: Log of keys, kind: effectiveness, places: [zone:supervision], collected: 2026-10-02 }
`,
  checks: `checks:
  - place: zone:supervision
    requirement: 62443-3-3/SR 1.1
    result: pass
    by: independent
    date: 2026-10-20
    retestBy: 2027-10-20
`,
};
