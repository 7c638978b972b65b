/** A planted fault: one line of the evaluation, the plan or the drawing, and the line that takes its place. */
export interface Fault {
  readonly name: string;
  /** Of docs/rules.md, or the decision: what the fault breaks. */
  readonly paragraph: string;
  /** From packages/core/evaluate. */
  readonly file: string;
  /** Without the white space around it; stands in the file once. */
  readonly line: string;
  readonly fault: string;
  /** To somebody who relies on the assessment. */
  readonly means: string;
}

export const FAULTY_FOLDER = 'packages/core/evaluate';

/**
 * The text with the fault in it.
 * @throws when the line does not stand in the text exactly once: the table is behind the code
 */
export function withFault(text: string, { name, file, line, fault }: Fault): string {
  const lines = text.split('\n');
  const found = lines.flatMap((one, at) => (one.trim() === line ? [at] : []));
  if (found.length !== 1) throw new Error(`${name}: the line stands ${found.length} times in ${file}`);
  const at = found[0] as number;
  return lines
    .with(
      at,
      (lines[at] as string).replace(line, () => fault),
    )
    .join('\n');
}
