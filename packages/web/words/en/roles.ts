export const roles = {
  viewer: 'viewer',
  assessor: 'assessor',
  engineer: 'engineer',
  approver: 'approver',
  admin: 'administrator',
  supplier: 'supplier',
};
