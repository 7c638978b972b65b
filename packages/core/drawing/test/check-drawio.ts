/**
 * What draw.io asks of a file (drawio.com/docs/reference/file-format): mxfile, diagram, mxGraphModel, root, then cells that name their
 * parent; shapes with a place measured from it, connectors with both ends.
 */
import { readXml } from './xml.ts';

type Cell = ReadonlyMap<string, string>;

/** Each gives what is wrong, in words. */
export function unsound(file: string): readonly string[] {
  const { elements } = readXml(file);
  const heads = elements.slice(0, 4).map(({ name }) => name);
  const cells = elements.filter(({ name }) => name === 'mxCell').map(({ attributes }) => attributes);
  const byId = new Map(cells.map((cell) => [cell.get('id') ?? '', cell] as const));
  return [
    ...(heads.join() === 'mxfile,diagram,mxGraphModel,root' ? [] : [`begins with ${heads.join()}`]),
    ...(byId.size === cells.length ? [] : ['two cells with one id']),
    ...(cells[0]?.get('id') === '0' && cells[0].get('parent') === undefined ? [] : ['no root cell']),
    ...(cells[1]?.get('id') === '1' && cells[1].get('parent') === '0' ? [] : ['no layer']),
    ...cells.slice(2).flatMap((cell) => wrongIn(cell, byId)),
    ...elements.flatMap(({ name, attributes }, i) =>
      name === 'mxCell' && i > 5 ? geometryOf(attributes, elements[i + 1]) : [],
    ),
  ];
}

function wrongIn(cell: Cell, byId: ReadonlyMap<string, Cell>): readonly string[] {
  const id = cell.get('id') ?? '';
  const parent = byId.get(cell.get('parent') ?? '');
  const isShape = (ref: string | undefined): boolean => byId.get(ref ?? '')?.get('vertex') === '1';
  const within = cell.get('parent') === '1' || parent?.get('vertex') === '1';
  const [shape, connector] = [cell.get('vertex') === '1', cell.get('edge') === '1'];
  return [
    ...(within ? [] : [`${id} lies in nothing`]),
    ...(shape === connector ? [`${id} is not one of shape and connector`] : []),
    ...(connector && !(isShape(cell.get('source')) && isShape(cell.get('target')))
      ? [`${id} has a loose end`]
      : []),
    ...(/^([\w-]+=[\w.# -]*;)+$/.test(cell.get('style') ?? '') ? [] : [`${id} has a broken style`]),
  ];
}

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The element after a cell is its geometry. */
function geometryOf(cell: Cell, next: Element | undefined): readonly string[] {
  const place = next?.attributes;
  const has = (names: readonly string[]): boolean =>
    names.every((name) => /^-?[\d.]+$/.test(place?.get(name) ?? ''));
  const sound =
    next?.name === 'mxGeometry' &&
    place?.get('as') === 'geometry' &&
    (cell.get('edge') === '1' ? place.get('relative') === '1' : has(['x', 'y', 'width', 'height']));
  return sound ? [] : [`${cell.get('id') ?? ''} has no place`];
}
