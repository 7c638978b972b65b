import type { Words } from '../form.ts';

export const roles: Words['roles'] = {
  viewer: 'läsare',
  assessor: 'bedömare',
  engineer: 'ingenjör',
  approver: 'godkännare',
  admin: 'administratör',
  supplier: 'leverantör',
};
