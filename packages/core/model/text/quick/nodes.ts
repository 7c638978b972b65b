/** Nodes as the parser of the YAML package makes them. */
import { Scalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

export type MapNode = YAMLMap<Node, Node | null>;
export type ListNode = YAMLSeq<Node>;

export function scalarNode(
  value: unknown,
  source: string,
  type: Scalar.Type,
  start: number,
  end: number,
): Scalar {
  const node = new Scalar(value);
  node.range = [start, end, end];
  node.source = source;
  node.type = type;
  return node;
}

/** What stands behind a key or a dash with nothing behind it. */
export function emptyNode(at: number): Scalar {
  return scalarNode(null, '', Scalar.PLAIN, at, at);
}
