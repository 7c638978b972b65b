/** A browser and its system out of what it calls itself, for people: which of their machines a session is on. */
const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  // Each calls itself by those that came before it, too.
  ['Edge', /\bEdg(?:e|A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Headless)?(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+).*\bSafari\//],
  ['curl', /^curl\/(\d+)/],
];

const SYSTEMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux|X11/],
];

/** As in `Firefox 142, Linux`; what nobody knows is shown as it came, cut short. */
export function programName(told: string | null): string {
  if (told === null || told === '') return '';
  const browser = BROWSERS.flatMap(([name, pattern]) => {
    const found = pattern.exec(told);
    return found === null ? [] : [`${name} ${found[1] ?? ''}`.trim()];
  })[0];
  const system = SYSTEMS.find(([, pattern]) => pattern.test(told))?.[0];
  if (browser === undefined) return told.slice(0, 60);
  return system === undefined ? browser : `${browser}, ${system}`;
}
