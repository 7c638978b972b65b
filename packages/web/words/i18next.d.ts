/** Keys that English does not have do not compile. */
import 'i18next';
import type { words } from './en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof words };
  }
}
