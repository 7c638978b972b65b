/** Words, numbers and days as the reader's language writes them. */
import { numberText } from '@bulkhead/core/report/locales/number.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { words as english } from './en/index.ts';

export type Term = keyof (typeof english)['terms'];

export function useWords() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const numbers = { group: '\u00a0', decimal: language === 'en' ? '.' : ',' };
    const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const years = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const times = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
    const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    const lists = new Intl.ListFormat(language, { type: 'conjunction' });
    return {
      t,
      language,
      term: (id: Term): string => t(`terms.${id}`),
      fact: (id: string): string => t(`facts.${id}` as 'facts.pki', { defaultValue: id }),
      number: (value: number): string => numberText(value, numbers),
      /** @param day `YYYY-MM-DD` */
      shortDay: (day: string): string => days.format(new Date(`${day}T00:00:00Z`)),
      day: (day: string): string => years.format(new Date(`${day}T00:00:00Z`)),
      time: (iso: string): string => times.format(new Date(iso)),
      moment: (iso: string): string => moments.format(new Date(iso)),
      list: (items: readonly string[]): string => lists.format(items),
      money: (amount: number, currency: string): string =>
        new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          maximumFractionDigits: 0,
          notation: amount >= 10_000 ? 'compact' : 'standard',
        }).format(amount),
    };
  }, [t, language]);
}
