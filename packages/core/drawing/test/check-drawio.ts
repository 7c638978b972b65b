/**
 * What draw.io asks of a file (drawio.com/docs/reference/file-format): mxfile, diagram, mxGraphModel, root, then cells that name their
 * parent; shapes with a place measured from it, connectors with both ends.
 */
import { readXml, type Element } from './xml.ts';

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
    ...aslant(elements),
  ];
}

/** What a person reads at each cell: entities are taken back once by XML, and once more by nobody while `html=0`. */
export function labelsOf(file: string): ReadonlyMap<string, string> {
  return new Map(
    readXml(file)
      .elements.filter(({ attributes }) => attributes.get('style')?.includes('html=0;') === true)
      .map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('value') ?? ''] as const),
  );
}

interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places of shapes on the page, each within its parent; then every stretch of a connector as draw.io would draw it is level or plumb. */
function aslant(elements: readonly Element[]): readonly string[] {
  const shapes = new Map<string, Shape>();
  const wrong: string[] = [];
  elements.forEach(({ name, attributes: cell }, i) => {
    if (name !== 'mxCell' || cell.get('vertex') !== '1') return;
    const id = cell.get('id') ?? '';
    const place = elements[i + 1]?.attributes;
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((key) =>
      Number(place?.get(key)),
    );
    const parent = shapes.get(cell.get('parent') ?? '');
    if (parent !== undefined && (x < 0 || y < 0 || x + width > parent.width || y + height > parent.height))
      wrong.push(`${id} leaves what it lies in`);
    shapes.set(id, { x: x + (parent?.x ?? 0), y: y + (parent?.y ?? 0), width, height });
  });
  elements.forEach(({ name, attributes: cell }, i) => {
    if (name !== 'mxCell' || cell.get('edge') !== '1') return;
    const points = [
      endOf(cell, 'exit', shapes.get(cell.get('source') ?? '')),
      ...bendsAfter(elements, i + 1),
      endOf(cell, 'entry', shapes.get(cell.get('target') ?? '')),
    ];
    if (points.some((point) => point === null))
      wrong.push(`${cell.get('id') ?? ''} ends nowhere on a border`);
    else if (!isSquare(points as readonly Point[])) wrong.push(`${cell.get('id') ?? ''} runs aslant`);
  });
  return wrong;
}

type Point = readonly [number, number];

/** With `exitPerimeter=0` and the like the end lies where the style says, as parts of the shape. */
function endOf(cell: Cell, end: 'exit' | 'entry', shape: Shape | undefined): Point | null {
  const style = new Map(
    (cell.get('style') ?? '').split(';').map((part) => part.split('=') as [string, string]),
  );
  const [x, y] = [Number(style.get(`${end}X`)), Number(style.get(`${end}Y`))];
  if (shape === undefined || !(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return null;
  if (style.get(`${end}Perimeter`) !== '0') return null;
  return [shape.x + x * shape.width, shape.y + y * shape.height];
}

/** Bends stand behind the geometry of their connector, up to the next cell. */
function bendsAfter(elements: readonly Element[], from: number): readonly Point[] {
  const bends: Point[] = [];
  for (let i = from; elements[i] !== undefined && elements[i]?.name !== 'mxCell'; i++) {
    const { name, attributes } = elements[i] as Element;
    if (name === 'mxPoint') bends.push([Number(attributes.get('x')), Number(attributes.get('y'))]);
  }
  return bends;
}

/** A pixel and less is rounding. */
function isSquare(points: readonly Point[]): boolean {
  return points.slice(1).every(([x, y], i) => {
    const [px, py] = points[i] as Point;
    return Math.abs(x - px) < 0.1 || Math.abs(y - py) < 0.1;
  });
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
    // LinkShape of draw.io is open at its ends and paints no marker.
    ...(/shape=link;.*Arrow=(?!none)/.test(cell.get('style') ?? '') ? [`${id} hides its arrow heads`] : []),
    ...(/^([\w-]+=[\w.# -]*;)+$/.test(cell.get('style') ?? '') ? [] : [`${id} has a broken style`]),
  ];
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
