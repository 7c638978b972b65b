/** Words of `fmt`. Templates of lib/message.ts. */
export type FmtWords = Readonly<Record<keyof typeof fmtWords, string>>;

export const fmtWords = {
  rewritten: 'rewritten {path}',
  notCanonical: 'not canonical {path}',
  allCanonical: '{all} {all|file|files}, all canonical',
  countRewritten: '{n} of {all} {all|file|files} rewritten',
  countNotCanonical: '{n} of {all} {all|file|files} not canonical',
  rewrite: 'Rewrite',
};
