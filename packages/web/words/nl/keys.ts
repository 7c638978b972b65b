import type { Words } from '../form.ts';

export const keys: Words['keys'] = {
  Ctrl: 'Ctrl',
  Del: 'Del',
  Enter: 'Enter',
  Esc: 'Esc',
  Space: 'Spatie',
};
