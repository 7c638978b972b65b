/** Who supplies and what is bought: products by version, suppliers and service providers (PRACTICE 2.13, 2.15). */
import { z } from 'zod';
import * as f from './fields.ts';
import { SlVectorSchema } from './scope.ts';

export const CLASSES = ['SAR', 'EDR', 'HDR', 'NDR'] as const;

export const ROLES = ['product', 'integration', 'maintenance'] as const;

export const CertificateSchema = z.strictObject({
  scheme: f.text('who certified it, and by which scheme'),
  number: f.text('number of the certificate').optional(),
  version: f.text('the version it certifies, as the product states it; it counts for no other'),
  sl: SlVectorSchema.meta({ description: 'the SL-C it certifies: one digit, or one SL per FR' }),
  evidence: f.list(f.refTo('evidence', 'an evidence item'), 'what shows it').optional(),
  issued: f.date('first day on which it holds').optional(),
  expires: f.date('last day on which it holds').optional(),
});

export const ProductSchema = z.strictObject({
  id: f.id('the product in one version'),
  name: f.text('product or family'),
  vendor: f.text('vendor').optional(),
  model: f.text('order or model number').optional(),
  version: f.text('firmware or software version the statements are about').optional(),
  class: f.choice(CLASSES, 'component class of 62443-4-2'),
  supplier: f.refTo('supplier', 'who supplies it').optional(),
  certificate: CertificateSchema.optional(),
  supportEnd: f.date('end of support').optional(),
  note: f.text('anything else').optional(),
});

export const SupplierSchema = z.strictObject({
  id: f.id('the supplier'),
  name: f.text('its name'),
  roles: f.list(
    f.choice(ROLES, 'what it does: supplies products, builds, or looks after what is built'),
    'what it does for the plant',
  ),
  zones: f.list(f.refTo('zone', 'a zone'), 'zones it touches').optional(),
  conduits: f.list(f.refTo('conduit', 'a conduit'), 'conduits it comes in by').optional(),
  contact: f.text('whom to ask').optional(),
  contract: f.text('the contract or its clause on security').optional(),
  reviewed: f.date('last review').optional(),
  note: f.text('anything else').optional(),
});

export type Certificate = z.infer<typeof CertificateSchema>;
export type Product = z.infer<typeof ProductSchema>;
export type Supplier = z.infer<typeof SupplierSchema>;
export type SupplierRole = (typeof ROLES)[number];
export type ComponentClass = (typeof CLASSES)[number];
