import type { Words } from '../form.ts';

export const roles: Words['roles'] = {
  viewer: 'Leser',
  assessor: 'Beurteiler',
  engineer: 'Ingenieur',
  approver: 'Freigeber',
  admin: 'Verwalter',
  supplier: 'Lieferant',
};
