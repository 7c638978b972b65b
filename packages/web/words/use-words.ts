/** Words, numbers and days as the reader's language writes them. */
import type { FrId } from '@bulkhead/core/model/schema/scope.ts';
import { numberText } from '@bulkhead/core/report/locales/number.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { words as english } from './en/index.ts';

export type Term = keyof (typeof english)['terms'];

export function signOf(currency: string, language: string): string {
  // Whoever wrote it down may have written anything: what is no code (ISO 4217) is shown as it stands.
  if (!/^[A-Za-z]{3}$/.test(currency)) return currency;
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return parts.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** As the reader writes it: in English there is more than one way to write a day. */
function regionOf(language: string): string {
  const own = navigator.languages.find((tag) => tag.slice(0, 2).toLowerCase() === language);
  return own === undefined || own === 'en' ? (REGIONS[language] ?? language) : own;
}

/** Where a browser names none. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB' };

function makeFormats(language: string) {
  const region = regionOf(language);
  return {
    numbers: { group: '\u00a0', decimal: language === 'en' ? '.' : ',' },
    days: new Intl.DateTimeFormat(region, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    years: new Intl.DateTimeFormat(region, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
    times: new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit' }),
    moments: new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }),
    lists: new Intl.ListFormat(region, { type: 'conjunction' }),
  };
}

const known = new Map<string, ReturnType<typeof makeFormats>>();

/** Once a language: made for each part of a page they took longer than the part itself. */
function formatsOf(language: string): ReturnType<typeof makeFormats> {
  const made = known.get(language) ?? makeFormats(language);
  known.set(language, made);
  return made;
}

export function useWords() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const { numbers, days, years, times, moments, lists } = formatsOf(language);
    return {
      t,
      language,
      term: (id: Term): string => t(`terms.${id}`),
      /** A kind of zone; as it is written where it is none we know. */
      zoneKind: (id: string): string => t(`kinds.${id}` as 'kinds.control', { defaultValue: id }),
      assetType: (id: string): string => t(`assetTypes.${id}` as 'assetTypes.other', { defaultValue: id }),
      /** A foundational requirement in words, beside its code. */
      fr: (id: FrId): string => t(`frs.${id}`),
      fact: (id: string): string => t(`facts.${id}` as 'facts.pki', { defaultValue: id }),
      number: (value: number): string => numberText(value, numbers),
      /** @param day `YYYY-MM-DD` */
      shortDay: (day: string): string => days.format(new Date(`${day}T00:00:00Z`)),
      day: (day: string): string => years.format(new Date(`${day}T00:00:00Z`)),
      time: (iso: string): string => times.format(new Date(iso)),
      moment: (iso: string): string => moments.format(new Date(iso)),
      list: (items: readonly string[]): string => lists.format(items),
      /** Numbers are written one way on a page, those of money too. */
      money: (amount: number, currency: string): string =>
        amount >= 10_000
          ? `${numberText(Math.round(amount / 1000), numbers)}\u00a0k${signOf(currency, language)}`
          : `${numberText(Math.round(amount), numbers)}\u00a0${signOf(currency, language)}`,
    };
  }, [t, language]);
}
