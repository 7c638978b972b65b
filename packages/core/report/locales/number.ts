/** Numbers as a language writes them. `Intl` would make them depend on the machine. */
export interface NumberForm {
  /** Between groups of three digits: a no-break space (ISO 80000-1), since a comma and a point are read both ways. */
  readonly group: string;
  readonly decimal: string;
}

export function numberText(value: number, { group, decimal }: NumberForm): string {
  const text = String(value);
  // Most are small, and written the same in every language.
  if (/^\d{1,3}$/.test(text)) return text;
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const [whole = '', part] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}
