import type { Words } from '../form.ts';

export const keys: Words['keys'] = {
  Ctrl: 'Strg',
  Del: 'Entf',
  Enter: 'Enter',
  Esc: 'Esc',
  Space: 'Leertaste',
};
