interface Level {
  readonly level: number;
  readonly name: string;
}

/** The levels of a scale of the criteria, to choose from. */
export function scaleOptions(
  of: readonly Level[],
): readonly { readonly value: string; readonly label: string }[] {
  return of.map(({ level, name }) => ({ value: String(level), label: `${level} ${name}` }));
}
