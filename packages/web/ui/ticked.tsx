/** A sentence with ids between backticks, as rules and refusals write it: the ids in the type of ids. */
export function Ticked({ text }: { readonly text: string }) {
  return text.split('`').map((part, i) =>
    i % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- a sentence is replaced whole
      <code key={i} className="mono">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
