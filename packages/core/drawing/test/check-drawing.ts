/** What must hold of every drawing. Each check gives what is wrong, in words. */
import type { Plant } from '../../model/plant.ts';
import type { Drawing } from '../nodes.ts';
import { seenOn, textBox, textsIn, type Box, type Seen, type SeenPipe } from './seen.ts';

/** Half the width of a pipe. */
const HALF = 3;
/** Between two zones. */
const SPACE = 16;
/** A pipe may be drawn on under the edge of a cloud. */
const UNDER_CLOUD = 12;

export function wrongs(drawing: Pick<Drawing, 'plan'>, plant: Plant): readonly string[] {
  const seen = seenOn(drawing);
  return [
    ...missing(seen, plant),
    ...zonesApart(seen, plant),
    ...pipesOutside(seen, plant),
    ...pipesApart(seen),
    ...labelsAlone(seen, plant),
    ...textsInside(seen),
    ...offGrid(seen),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function within(inner: Box, outer: Box, by = 0): boolean {
  return (
    inner.x0 >= outer.x0 + by &&
    inner.y0 >= outer.y0 + by &&
    inner.x1 <= outer.x1 - by &&
    inner.y1 <= outer.y1 - by
  );
}

function around(plant: Plant): (zone: string) => readonly string[] {
  const parents = new Map(plant.zones.map(({ id, parent }) => [id, parent] as const));
  return (zone) => {
    const parent = parents.get(zone);
    return parent === undefined ? [] : [parent, ...around(plant)(parent)];
  };
}

/** Every zone and every conduit once, with as many pipes as it has ends, and a label. */
function missing({ zones, pipes, labels }: Seen, plant: Plant): readonly string[] {
  const once = (what: string, drawn: readonly string[], expected: readonly string[]): string[] =>
    JSON.stringify(drawn.toSorted()) === JSON.stringify(expected.toSorted())
      ? []
      : [`${what} are not each there once`];
  const pipeCount = plant.conduits.flatMap(({ id, joins }) =>
    joins.length === 2 ? [id] : [...joins.map(() => id), id],
  );
  return [
    ...once(
      'zones',
      zones.map(({ id }) => id),
      plant.zones.map(({ id }) => id),
    ),
    ...once(
      'pipes',
      pipes.map(({ conduit }) => conduit),
      pipeCount,
    ),
    ...once(
      'labels',
      labels.map(({ conduit }) => conduit),
      plant.conduits.map(({ id }) => id),
    ),
    ...labels.filter(({ boxes }) => boxes.length === 0).map(({ conduit }) => `${conduit} has no label`),
  ];
}

function zonesApart({ zones }: Seen, plant: Plant): readonly string[] {
  const ancestors = new Map(zones.map(({ id }) => [id, new Set(around(plant)(id))] as const));
  return zones.flatMap((a) =>
    zones.flatMap((b) => {
      if (a.id === b.id) return [];
      if (ancestors.get(a.id)?.has(b.id)) return within(a.box, b.box, 8) ? [] : [`${a.id} leaves ${b.id}`];
      if (ancestors.get(b.id)?.has(a.id) || a.id > b.id) return [];
      if (overlap(a.box, b.box)) return [`${a.id} overlaps ${b.id}`];
      return overlap(thick(a.box, SPACE / 2), thick(b.box, SPACE / 2))
        ? [`${a.id} is too near to ${b.id}`]
        : [];
    }),
  );
}

function segmentsOf({ points }: SeenPipe): readonly Box[] {
  return points.slice(1).map(([x, y], i) => {
    const [px, py] = points[i] as readonly [number, number];
    return { x0: Math.min(x, px), y0: Math.min(y, py), x1: Math.max(x, px), y1: Math.max(y, py) };
  });
}

function thick(box: Box, by: number): Box {
  return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by };
}

/** A pipe may run within what an end lies in, and touch the border of an end from outside or, when it holds the other, from inside. */
function pipesOutside({ zones, pipes }: Seen, plant: Plant): readonly string[] {
  const ends = new Map(plant.conduits.map(({ id, joins }) => [id, joins] as const));
  const external = new Set(plant.zones.filter(({ kind }) => kind === 'external').map(({ id }) => id));
  const found: string[] = [];
  for (const pipe of pipes) {
    const joined = ends.get(pipe.conduit) ?? [];
    const free = new Set(joined.flatMap(around(plant)));
    for (const segment of segmentsOf(pipe)) {
      if (segment.x0 !== segment.x1 && segment.y0 !== segment.y1) found.push(`${pipe.conduit} runs aslant`);
      for (const { id, box } of zones) {
        if (free.has(id)) continue;
        const inner = joined.includes(id)
          ? thick(box, external.has(id) ? -UNDER_CLOUD : 0)
          : thick(box, HALF);
        if (overlap(segment.x0 === segment.x1 ? widened(segment, 'x') : widened(segment, 'y'), inner))
          found.push(`${pipe.conduit} runs through ${id}`);
      }
    }
  }
  return found;
}

/** A line as a box of no more than a hair. */
function widened(box: Box, axis: 'x' | 'y'): Box {
  const hair = 0.001;
  return axis === 'x'
    ? { ...box, x0: box.x0 - hair, x1: box.x1 + hair }
    : { ...box, y0: box.y0 - hair, y1: box.y1 + hair };
}

/** Two conduits never share a stretch, or they would be read as one. */
function pipesApart({ pipes }: Seen): readonly string[] {
  const found: string[] = [];
  pipes.forEach((a, i) => {
    for (const b of pipes.slice(i + 1)) {
      if (a.conduit === b.conduit) continue;
      for (const s of segmentsOf(a))
        for (const t of segmentsOf(b)) if (together(s, t)) found.push(`${a.conduit} runs on ${b.conduit}`);
    }
  });
  return found;
}

function together(a: Box, b: Box): boolean {
  const level = a.y0 === a.y1 && b.y0 === b.y1;
  const plumb = a.x0 === a.x1 && b.x0 === b.x1;
  if (level) return Math.abs(a.y0 - b.y0) < HALF * 2 && a.x0 < b.x1 && b.x0 < a.x1;
  return plumb && Math.abs(a.x0 - b.x0) < HALF * 2 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** A label meets no other, no pipe and no border, and lies in no zone that holds no other. */
function labelsAlone({ zones, pipes, labels }: Seen, plant: Plant): readonly string[] {
  const parents = new Set(plant.zones.map(({ parent }) => parent));
  const segments = pipes.flatMap((pipe) => segmentsOf(pipe).map((box) => thick(box, HALF)));
  return labels.flatMap(({ conduit, boxes }, i) =>
    boxes.flatMap((box) => [
      ...labels
        .slice(i + 1)
        .filter((other) => other.boxes.some((b) => overlap(box, b)))
        .map((other) => `labels of ${conduit} and ${other.conduit} meet`),
      ...segments
        .filter((segment) => overlap(box, segment))
        .map(() => `the label of ${conduit} lies on a pipe`),
      ...zones
        .filter(({ id, box: zone, texts }) =>
          parents.has(id)
            ? texts.some((text) => overlap(text, box)) || (overlap(box, zone) && !within(box, zone, 1))
            : overlap(box, zone),
        )
        .map(({ id }) => `the label of ${conduit} lies on ${id}`),
    ]),
  );
}

/** What is written in a zone stays in it, meets no other line of it and no pipe. */
function textsInside({ zones, pipes }: Seen): readonly string[] {
  const segments = pipes.flatMap((pipe) => segmentsOf(pipe).map((box) => thick(box, HALF)));
  return zones.flatMap(({ id, box, texts }) =>
    texts.flatMap((text, i) => [
      ...(within(text, box, 2) ? [] : [`text leaves ${id}`]),
      ...(texts.slice(i + 1).some((other) => overlap(text, other)) ? [`texts in ${id} meet`] : []),
      ...(segments.some((segment) => overlap(text, segment)) ? [`a pipe runs over the text of ${id}`] : []),
    ]),
  );
}

/** Zones stand on the grid of 8 px, pipes turn on half of it. */
function offGrid({ zones, pipes }: Seen): readonly string[] {
  const off = (value: number, step: number): boolean => value % step !== 0;
  return [
    ...zones
      .filter(({ box }) => [box.x0, box.y0, box.x1, box.y1].some((value) => off(value, 8)))
      .map(({ id }) => `${id} is off the grid`),
    ...pipes
      .filter(({ points }) => points.some(([x, y]) => off(x, 4) || off(y, 4)))
      .map(({ conduit }) => `${conduit} is off the grid`),
  ];
}

/** All text of the sheet lies on the sheet, and all of the plan within its frame. */
export function offSheet(drawing: Drawing): readonly string[] {
  const { x, y, scale } = drawing.place;
  const page = { x0: 0, y0: 0, x1: drawing.width, y1: drawing.height };
  const scaled = (box: Box): Box => ({
    x0: x + box.x0 * scale,
    y0: y + box.y0 * scale,
    x1: x + box.x1 * scale,
    y1: y + box.y1 * scale,
  });
  const plan = drawing.plan.flatMap(textsIn).map((text) => [text.text, scaled(textBox(text))] as const);
  const rest = drawing.around.flatMap(textsIn).map((text) => [text.text, textBox(text)] as const);
  return [...plan, ...rest].filter(([, box]) => !within(box, page)).map(([text]) => `off the sheet: ${text}`);
}

/** Text of a plan below 2 mm on its paper, unless the sheet says so. */
export function unreadable({ plan, place, around }: Drawing, says: string): readonly string[] {
  const least = Math.min(...plan.flatMap(textsIn).map(({ size }) => size)) * place.scale;
  const said = around.flatMap(textsIn).map(({ text }) => text);
  return (least * 25.4) / 96 >= 2 || said.join(' ').includes(says) ? [] : [`text of ${least} px on paper`];
}
