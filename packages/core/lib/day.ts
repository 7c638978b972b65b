/** Civil dates as `YYYY-MM-DD`; in this form code-unit order is the order of days. */

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day that exists in the Gregorian calendar. */
export function isDay(text: string): boolean {
  const parts = FORM.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** The day that a text in another form can only mean: with dots the day comes first, with a year before it last. */
export function dayMeant(text: string): string | null {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  const bare = /^(\d{4})[./-]?(\d{1,2})[./-]?(\d{1,2})$/.exec(text.trim());
  const [year, month, day] =
    dotted === null ? [bare?.[1], bare?.[2], bare?.[3]] : [dotted[3], dotted[2], dotted[1]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(meant) ? meant : null;
}

/** Days from 1970-01-01; the calendar is the Gregorian one throughout. @param day one that exists */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Years begin in March here, so that the day a leap year adds is the last one.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day with this number; null outside the years 0 to 9999. */
export function dayOfNumber(number: number): string | null {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  const year = y + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 0 || year > 9999) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The day so many days later, earlier when negative; a text that is no day, or a day out of reach, stays as it is. */
export function daysAfter(day: string, count: number): string {
  return isDay(day) ? (dayOfNumber(dayNumber(day) + count) ?? day) : day;
}
