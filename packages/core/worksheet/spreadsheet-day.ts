/** Days as spreadsheets count them. */
import { dayNumber, dayOfNumber } from '../lib/day.ts';

/** 1970-01-01 counted from the end of 1899. */
const EPOCH = 25_569;
/** 1900-03-01: before it spreadsheets disagree, since some count a day that never was. */
const FIRST_CERTAIN = 61;
/** How much later the other count begins, 1904. */
const LATER = 1_462;

/** null for a day that not every spreadsheet counts alike; it is written as text. */
export function serialOfDay(day: string): number | null {
  const serial = dayNumber(day) + EPOCH;
  return serial < FIRST_CERTAIN ? null : serial;
}

/** null for what is no whole day, or none that is certain. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const counted = serial + (from1904 ? LATER : 0);
  if (!Number.isInteger(counted) || counted < FIRST_CERTAIN) return null;
  return dayOfNumber(counted - EPOCH);
}
