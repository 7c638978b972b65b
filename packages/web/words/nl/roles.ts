import type { Words } from '../form.ts';

export const roles: Words['roles'] = {
  viewer: 'lezer',
  assessor: 'beoordelaar',
  engineer: 'engineer',
  approver: 'goedkeurder',
  admin: 'beheerder',
  supplier: 'leverancier',
};
