/** What else a plant says: suppliers, products, systems under consideration, functions, overlays, waivers, the method. */
import { FR_ORDER } from '../evaluate/row-table.ts';
import { RULE_INFOS } from '../evaluate/rules/index.ts';
import { entityOf } from '../model/entities.ts';
import { nameOf, type Link, type WhyContext } from './chain.ts';
import { documentsAt } from './documents-at.ts';
import { answersAt, thing } from './thing.ts';

export function whySupplier(context: WhyContext, id: string): Link | null {
  const supplier = entityOf(context.index.entities, 'supplier', id);
  if (supplier === undefined) return null;
  const ref = `supplier:${id}`;
  const roles = supplier.roles.join(', ');
  return {
    ...thing(ref, roles, { code: 'supplier', params: { name: supplier.name, roles } }, '3.10', () => [
      ...answersAt(context, ref),
      ...context.plant.products.filter(({ supplier: by }) => by === id).map((one) => `product:${one.id}`),
    ]),
    because: documentsAt(context, ref),
  };
}

export function whyProduct(context: WhyContext, id: string): Link | null {
  const product = entityOf(context.index.entities, 'product', id);
  if (product === undefined) return null;
  const ref = `product:${id}`;
  const { certificate, supplier, vendor = '' } = product;
  const params = {
    name: nameOf(context, ref),
    class: product.class,
    vendor: supplier === undefined ? vendor : nameOf(context, `supplier:${supplier}`),
    certificate: certificate?.scheme ?? '',
  };
  const isJudged = context.library.components().some(({ capability }) => capability.ref === ref);
  return {
    ...thing(ref, product.class, { code: 'product', params }, '3.10', () => [
      ...(isJudged ? FR_ORDER.map((fr) => `slc:${ref}:${fr}`) : []),
      ...answersAt(context, ref),
      ...context.plant.assets
        .filter(({ productVersion }) => productVersion === id)
        .map((asset) => `asset:${asset.id}`),
    ]),
    because: documentsAt(context, ref),
  };
}

export function whySuc(context: WhyContext, id: string): Link | null {
  const suc = entityOf(context.index.entities, 'suc', id);
  if (suc === undefined) return null;
  const zones = suc.zones.map((zone) => nameOf(context, `zone:${zone}`));
  const params = { name: suc.name, n: zones.length, zones };
  return thing(`suc:${id}`, zones.length, { code: 'suc', params }, '3.7', () =>
    suc.zones.map((zone) => `zone:${zone}`),
  );
}

export function whyFunction(context: WhyContext, id: string): Link | null {
  const found = entityOf(context.index.entities, 'function', id);
  if (found === undefined) return null;
  const needs = [
    ...(found.zones ?? []).map((zone) => `zone:${zone}`),
    ...(found.assets ?? []).map((asset) => `asset:${asset}`),
    ...(found.flows ?? []).map((flow) => `flow:${flow}`),
  ];
  const params = { name: found.name, kind: found.kind, needs: needs.map((ref) => nameOf(context, ref)) };
  return thing(`function:${id}`, found.kind, { code: 'function', params }, '3.2', () => [
    ...needs,
    ...context.plant.worstCases.filter((one) => one.function === id).map((one) => `worstCase:${one.id}`),
    ...context.plant.scenarios.filter((one) => one.function === id).map((one) => `scenario:${one.id}`),
  ]);
}

export function whyOverlay(context: WhyContext, id: string): Link | null {
  const overlay = context.plant.overlays.find((one) => one.id === id);
  if (overlay === undefined) return null;
  const { name, source = '', rows } = overlay;
  const params = { name, source, n: rows.length };
  return thing(`overlay:${id}`, rows.length, { code: 'overlay', params }, '3.1', () =>
    rows.map((row) => `${id}/${row.id}`),
  );
}

export function whyWaiver(context: WhyContext, id: string): Link | null {
  const waiver = context.plant.waivers.find((one) => one.id === id);
  if (waiver === undefined) return null;
  const { finding, reason, approvedBy, expires } = waiver;
  const code = context.index.asOf <= expires ? 'waiver-live' : 'waiver-over';
  const stands = context.findings.some((one) => one.id === finding);
  return thing(`waiver:${id}`, expires, { code, params: { reason, approvedBy, expires } }, '3.13', () =>
    stands ? [finding] : [],
  );
}

export function whyMethod(context: WhyContext): Link {
  const { slTarget = '', baseline = 1, maturity } = context.plant.method ?? {};
  const params = { slTarget, baseline, ...(maturity === undefined ? {} : { maturity }) };
  const usedBy = (): readonly string[] =>
    context.index.places.flat().flatMap(({ ref }) => FR_ORDER.map((fr) => `slt:${ref}:${fr}`));
  return thing('method', slTarget === '' ? null : slTarget, { code: 'method', params }, '3.8', usedBy);
}

export function whyDocumentControl(context: WhyContext): Link {
  const { document = {} } = context.plant;
  const stated = Object.entries(document).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, text] as const],
  );
  return thing(
    'document',
    document.number ?? null,
    { code: 'document', params: Object.fromEntries(stated) },
    '3.1',
    () => [],
  );
}

export function whyPlant(context: WhyContext): Link {
  const { id, name, zones, conduits, assets, catalogs } = context.plant;
  const params = { name, zones: zones.length, conduits: conduits.length, assets: assets.length };
  return thing('plant', id, { code: 'plant', params }, '3.1', () => [
    ...catalogs,
    ...context.index.places.flat().map(({ ref }) => ref),
  ]);
}

/** A design rule, by what it found here. */
export function whyRule(context: WhyContext, id: string): Link | null {
  const rule = RULE_INFOS.find((one) => one.id === id);
  if (rule === undefined) return null;
  const found = context.findings.filter((finding) => finding.rule === id);
  const params = { rule: id, n: found.length, severity: { term: rule.severity } };
  return {
    ...thing(`rule:${id}`, found.length, { code: 'rule', params }, '3.13', () => found.map((one) => one.id)),
    clause: rule.doc.clause,
  };
}
