/** Who may do what at a site: the one table of roles. Routes name a permission, never a role. */
export const ROLES = ['viewer', 'assessor', 'engineer', 'approver', 'supplier', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * A site is a plant of the record. A supplier has nothing but its questionnaire; whoever approves does so by a role of
 * its own, so that nobody approves by being the administrator.
 */
export const PERMISSIONS = {
  /** The plant, what it is judged to be, its history, its files. */
  read: ['viewer', 'assessor', 'engineer', 'approver', 'admin'],
  /** Proposals: changes that somebody else accepts. */
  propose: ['assessor', 'engineer', 'approver', 'admin'],
  /** Changes of anything in the plant, files brought, undo. */
  change: ['assessor', 'engineer', 'admin'],
  /** Proposals accepted or refused, baselines signed off. */
  approve: ['approver'],
  /** Bytes of files taken away. */
  purge: ['admin'],
  /** Who has which role at the site. */
  people: ['admin'],
  /** The questionnaire of one supplier, and answers to it as proposals. */
  answer: ['supplier'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof PERMISSIONS;
/** All of them, in this order. */
export const ALL_PERMISSIONS = [
  'read',
  'propose',
  'change',
  'approve',
  'purge',
  'people',
  'answer',
] as const satisfies readonly Permission[];

/** Stands for every site, also those that come later: whoever set the installation up has it. */
export const EVERY_SITE = '*';

export function may(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => allowed.includes(role));
}
