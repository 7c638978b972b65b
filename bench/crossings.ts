/** Counts where lines of a drawing cross, whoever drew it. */

type XY = readonly [number, number];
export type Line = readonly XY[];

/** Pairs of pieces of two lines that cut through each other; touching ends do not count. */
export function crossingCount(lines: readonly Line[]): number {
  const pieces = lines.flatMap((points, line) =>
    points.slice(1).map((b, i) => ({ line, a: points[i] as XY, b })),
  );
  let count = 0;
  pieces.forEach((one, i) => {
    for (let j = i + 1; j < pieces.length; j++) {
      const two = pieces[j];
      if (two !== undefined && two.line !== one.line && cut(one.a, one.b, two.a, two.b)) count++;
    }
  });
  return count;
}

function cut(a: XY, b: XY, c: XY, d: XY): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** On which side of a line from a to b the point lies. */
function turn(a: XY, b: XY, c: XY): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
