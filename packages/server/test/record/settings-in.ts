/** Of an environment what the program reads. */
export function settingsIn(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const [name, value] of Object.entries(env))
    if (/^(?:BULKHEAD_|DATABASE_URL$)/.test(name) && value !== undefined) settings[name] = value;
  return settings;
}
