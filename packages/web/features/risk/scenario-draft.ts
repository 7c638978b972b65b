/** What a scenario begins with, as it is typed. */
export interface ScenarioDraft {
  readonly name: string;
  /** `zone:<id>` or `conduit:<id>`. */
  readonly place: string | null;
  readonly source: string | null;
  readonly consequence: string;
  /** By which it counts for some FRs and not for others. */
  readonly effects: readonly string[];
  /** Levels by category; null for what is not known. */
  readonly severity: Readonly<Record<string, string | null>>;
  readonly likelihood: string | null;
}

/** What is stated of it: what was left open stays open. */
export function scenarioSaid(draft: ScenarioDraft): Readonly<Record<string, unknown>> {
  const { name, place, source, consequence, effects, likelihood } = draft;
  const severity = Object.entries(draft.severity).flatMap(([id, level]) =>
    level === null ? [] : [[id, Number(level)] as const],
  );
  return {
    name: name.trim(),
    place,
    ...(source === null ? {} : { source }),
    consequence: consequence.trim(),
    ...(effects.length === 0 ? {} : { effects }),
    ...(severity.length === 0 ? {} : { severity: Object.fromEntries(severity) }),
    ...(likelihood === null ? {} : { likelihood: Number(likelihood) }),
  };
}
