/** The drawing with pan and zoom. What is selected stands in the address; its outline never enters the drawing. */
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { drawnPiece } from '@bulkhead/core/drawing/drawn-piece.ts';
import type { LaidOut } from '@bulkhead/core/drawing/laid-out.ts';
import { NO_VALUES } from '@bulkhead/core/drawing/pieces.ts';
import type { DrawingOptions, DrawingValues } from '@bulkhead/core/drawing/values.ts';
import { isGoing, isTyping } from '../../ui/keys.ts';
import { useWords } from '../../words/use-words.ts';
import { BandMargin } from './band-margin.tsx';
import { marginOf } from './bands.ts';
import { boxedPieces, placesOf } from './boxed.ts';
import { FindingPins } from './finding-pins.tsx';
import { Hatches } from './hatches.tsx';
import { DrawingLegend } from './legend.tsx';
import type { Pinned } from './pinned.ts';
import { Outline } from './outline.tsx';
import { Plan } from './plan.tsx';
import { Tool } from './tool.tsx';
import {
  beyond,
  drawnSight,
  LEGIBLE,
  openingView,
  recentred,
  sightOf,
  textScale,
  viewOf,
  wholeView,
  zoomed,
  type Box,
  type Size,
  type View,
} from './view.ts';
import style from './zones.module.css';

interface CanvasProps {
  readonly laidOut: LaidOut;
  /** What is drawn in each zone. */
  readonly values: DrawingValues;
  readonly options: DrawingOptions;
  readonly pins: ReadonlyMap<string, Pinned>;
  /** Places whose levels the server has not said yet. */
  readonly unconfirmed: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onSelect: (ref: string | undefined) => void;
  /** Counts up when what is selected is to be shown again. */
  readonly asked: number;
}

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly view: View;
  moved: boolean;
}

export const Canvas = memo(function Canvas({
  laidOut,
  values,
  options,
  pins,
  unconfirmed,
  selected,
  onSelect,
  asked,
}: CanvasProps) {
  const { t, number } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  /** Of the drawing itself: who chose there sees it already. */
  const chosenHere = useRef<string | undefined>(undefined);
  const lastAsked = useRef(asked);
  const lastShown = useRef({ selected, where: '' });
  const isOpened = useRef(false);
  const isFirst = useRef(true);
  const size = useRef<Size>({ width: 0, height: 0 });
  const [view, setView] = useState<View>({ x: 0, y: 0, scale: 1 });
  const [window, setWindow] = useState<Size | null>(null);
  const { width, height } = laidOut;
  const pieces = useMemo(() => boxedPieces(laidOut), [laidOut]);
  const places = useMemo(() => placesOf(pieces), [pieces]);
  const bands = pieces.find(({ piece }) => piece.of === 'bands');
  const margin = useMemo(
    () => (bands === undefined ? 0 : marginOf(drawnPiece(bands.piece, NO_VALUES, options), height).width),
    [bands, options, height],
  );
  const [drawnIn, setDrawnIn] = useState<Box | null>(null);
  const sight = window === null ? null : drawnSight(drawnIn, sightOf(view, window));
  if (sight !== drawnIn) setDrawnIn(sight);
  useEffect(() => {
    const id = requestIdleCallback(() => setDrawnIn((now) => (now === null ? now : beyond(now))));
    return () => cancelIdleCallback(id);
  }, []);

  const opening = useCallback(
    () => setView(openingView({ width, height }, size.current, zonesAmong(places), margin)),
    [width, height, places, margin],
  );
  const whole = useCallback(() => setView(wholeView({ width, height }, size.current)), [width, height]);
  const openAnew = useRef(opening);
  useLayoutEffect(() => {
    openAnew.current = opening;
  }, [opening]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      size.current = { width: element.clientWidth, height: element.clientHeight };
      setWindow(size.current);
    };
    measure();
    const watch = new ResizeObserver(() => {
      // While the page is printed it is not there, and what it showed stays.
      if (element.clientWidth === 0) return;
      const before = size.current;
      measure();
      // What nobody moved yet is opened anew; else what is in the middle stays there.
      if (isOpened.current) setView((now) => recentred(now, before, size.current));
      else openAnew.current();
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const at = selected === undefined ? undefined : places.get(selected);
  const where = at === undefined ? '' : `${at.x} ${at.y} ${at.width} ${at.height}`;
  const shownAt = useRef(at);
  useLayoutEffect(() => {
    shownAt.current = at;
  }, [at]);
  // What is chosen, not what else became otherwise: nothing moves under who looks at it, unless it went out of sight.
  useLayoutEffect(() => {
    const isTheirs = chosenHere.current === selected && lastAsked.current === asked;
    const before = lastShown.current;
    const isChosenAnew = before.selected !== selected || before.where === '' || lastAsked.current !== asked;
    lastShown.current = { selected, where };
    lastAsked.current = asked;
    chosenHere.current = undefined;
    // As the page opens: who comes for one thing sees the others as well, where all can be read.
    const isWholeRead = isFirst.current && wholeView({ width, height }, size.current).scale >= LEGIBLE;
    isFirst.current = false;
    const there = shownAt.current;
    if (there !== undefined && isChosenAnew && !isTheirs && !isWholeRead) {
      isOpened.current = true;
      setView(viewOf(there, size.current));
    } else if (!isOpened.current) opening();
    else if (there !== undefined && !isChosenAnew && before.where !== where)
      setView((now) => (isMiddleIn(there, sightOf(now, size.current)) ? now : viewOf(there, size.current)));
  }, [selected, where, asked, opening, width, height]);

  const moved = useCallback((next: (before: View) => View) => {
    isOpened.current = true;
    setView(next);
  }, []);
  const zoom = useCallback(
    (by: number, at?: { readonly x: number; readonly y: number }) =>
      moved((before) => zoomed(before, by, at ?? middleOf(size.current))),
    [moved],
  );
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // React listens to wheels passively; here the page must not scroll.
    const turned = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY * 0.0015), { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [zoom]);
  const pan = (dx: number, dy: number) => () => moved((v) => ({ ...v, x: v.x + dx, y: v.y + dy }));
  const pressed = (event: React.KeyboardEvent): void => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || isGoing(event)) return;
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => zoom(1.25),
      '=': () => zoom(1.25),
      '-': () => zoom(0.8),
      '0': opening,
      f: whole,
      Escape: () => onSelect(undefined),
      ArrowLeft: pan(60, 0),
      ArrowRight: pan(-60, 0),
      ArrowUp: pan(0, 60),
      ArrowDown: pan(0, -60),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const outline = selected?.startsWith('zone:') === true ? at : undefined;
  return (
    <div className={style.canvas}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the list beside it does the same by keyboard */}
      <div
        ref={box}
        className={style.box}
        data-drawing
        data-focus-home
        role="application"
        aria-label={t('zones.drawing')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys zoom and move it
        tabIndex={0}
        onKeyDown={pressed}
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, y: event.clientY, view, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const from = drag.current;
          if (from === null) return;
          const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
          if (Math.hypot(dx, dy) > 4) from.moved = true;
          if (from.moved) moved(() => ({ ...from.view, x: from.view.x + dx, y: from.view.y + dy }));
        }}
        onPointerUp={(event) => {
          const isClick = drag.current?.moved === false;
          drag.current = null;
          if (!isClick) return;
          const under = placeAt(event.clientX, event.clientY);
          chosenHere.current = under;
          onSelect(under);
        }}
      >
        {/* In pixels: one that is as large as what is around it is laid out whole whenever anything of the page is. */}
        <svg
          width={window?.width ?? '100%'}
          height={window?.height ?? '100%'}
          aria-hidden="true"
          className={style.svg}
        >
          <Hatches />
          <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
            {sight !== null && (
              <Plan pieces={pieces} sight={sight} values={values} options={options} chosen={selected} />
            )}
            {/* A zone is framed; a conduit is drawn in the colour of what is chosen, for its frame would be around half the plant. */}
            {outline !== undefined && <Outline of={outline} />}
            {[...unconfirmed].map((ref) => (
              <Unconfirmed key={ref} of={ref} box={ref.startsWith('zone:') ? places.get(ref) : undefined} />
            ))}
            {sight !== null && (
              <FindingPins pins={pins} places={places} sight={sight} scale={textScale(view)} />
            )}
          </g>
          {bands !== undefined && (
            <BandMargin bands={bands.piece} drawing={laidOut} options={options} view={view} />
          )}
        </svg>
      </div>
      <DrawingLegend laidOut={laidOut} values={values} options={options} />
      <div className={style.tools} role="toolbar" aria-label={t('zones.zoom')}>
        <Tool label={t('zones.zoomIn')} hint="+" icon="plus" onUse={() => zoom(1.25)} />
        <Tool label={t('zones.zoomOut')} hint="−" icon="minus" onUse={() => zoom(0.8)} />
        <Tool label={t('zones.legible')} hint="0" icon="search" onUse={opening} />
        <Tool label={t('zones.fit')} hint="F" icon="fit" onUse={whole} />
        <span className="num quiet" data-testid="zoom">
          {number(Math.round(view.scale * 100))} %
        </span>
      </div>
    </div>
  );
});

/** As what is not confirmed is marked everywhere: dotted below. */
function Unconfirmed({ of, box }: { readonly of: string; readonly box: Box | undefined }) {
  if (box === undefined) return null;
  const { x, y, width, height } = box;
  const d = `M${x + 4} ${y + height + 4}H${x + width - 4}`;
  return <path className={style.unconfirmedZone} data-unconfirmed={of} d={d} />;
}

function isMiddleIn({ x, y, width, height }: Box, sight: Box): boolean {
  const [across, down] = [x + width / 2 - sight.x, y + height / 2 - sight.y];
  return across > 0 && across < sight.width && down > 0 && down < sight.height;
}

function middleOf({ width, height }: Size): { readonly x: number; readonly y: number } {
  return { x: width / 2, y: height / 2 };
}

function zonesAmong(places: ReadonlyMap<string, Box>): readonly Box[] {
  return [...places].flatMap(([ref, box]) => (ref.startsWith('zone:') ? [box] : []));
}

function placeAt(x: number, y: number): string | undefined {
  return document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGGElement>('[data-of], [data-pin]')?.dataset)
    .map((data) => data?.['of'] ?? data?.['pin'])
    .find((ref) => ref !== undefined);
}
