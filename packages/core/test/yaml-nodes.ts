/** What two readers of YAML must agree on: each value, how it is written and where it stands. */
import { isMap, isScalar, isSeq, parseAllDocuments, type Node, type Pair } from 'yaml';

/** The reading of the package as `yaml-file.ts` asks for it; null where it finds a fault, or not one document. */
export function nodesByPackage(text: string): Node | null {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    merge: false,
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = documents;
  if (documents.length !== 1 || document === undefined || !('contents' in document)) return null;
  const { contents, errors, warnings } = document;
  return errors.length + warnings.length > 0 ? null : contents;
}

/** Nodes as values that can be compared. Where a block ends is not in it: nothing is read off that. */
export function comparable(node: unknown): unknown {
  if (isScalar(node)) {
    const { value, source, type, range, anchor, tag } = node;
    return { value, source, type, start: range?.[0], end: range?.[1], anchor, tag };
  }
  if (isMap(node)) {
    const pairs = (node.items as readonly Pair[]).map(({ key, value }) => [
      comparable(key),
      comparable(value),
    ]);
    return { ...collection(node), pairs };
  }
  if (isSeq(node)) return { ...collection(node), items: node.items.map(comparable) };
  return node === null ? null : { other: String(node) };
}

function collection({ flow = false, range, anchor, tag }: Node & { readonly flow?: boolean }) {
  return { flow, start: range?.[0], end: flow ? range?.[1] : undefined, anchor, tag };
}
