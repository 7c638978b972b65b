/** The drawing with pan and zoom. What is selected stands in the address; its outline never enters the drawing. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Drawing, DrawnLegend } from '@bulkhead/core/drawing/drawing.ts';
import { Icon } from '../../ui/icons.tsx';
import { isGoing, isTyping } from '../../ui/keys.ts';
import { useWords } from '../../words/use-words.ts';
import { BandMargin } from './band-margin.tsx';
import { withoutBandNames } from './bands.ts';
import { FindingPins } from './finding-pins.tsx';
import { DrawingLegend } from './legend.tsx';
import type { Pinned } from './pinned.ts';
import { PlanNodes } from './plan-nodes.tsx';
import { openingView, recentred, viewOf, wholeView, zoomed, type Box, type Size, type View } from './view.ts';
import style from './zones.module.css';

interface CanvasProps {
  readonly drawing: Drawing;
  readonly legend: DrawnLegend;
  readonly pins: ReadonlyMap<string, Pinned>;
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

export function Canvas({ drawing, legend, pins, selected, onSelect, asked }: CanvasProps) {
  const { t, number } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const plan = useRef<SVGGElement>(null);
  const drag = useRef<Drag | null>(null);
  /** Of the drawing itself: who chose there sees it already. */
  const chosenHere = useRef<string | undefined>(undefined);
  const lastAsked = useRef(asked);
  const isOpened = useRef(false);
  const size = useRef<Size>({ width: 0, height: 0 });
  const [view, setView] = useState<View>({ x: 0, y: 0, scale: 1 });
  const [outline, setOutline] = useState<Box | null>(null);
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  const { width, height } = drawing;
  const nodes = useMemo(() => withoutBandNames(drawing.plan), [drawing]);

  const opening = useCallback(
    () => setView(openingView({ width, height }, size.current, [...zoneBoxes(plan.current).values()])),
    [width, height],
  );
  const whole = useCallback(() => setView(wholeView({ width, height }, size.current)), [width, height]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measured = (): Size => ({ width: element.clientWidth, height: element.clientHeight });
    size.current = measured();
    const watch = new ResizeObserver(() => {
      const [before, after] = [size.current, measured()];
      size.current = after;
      // What nobody moved yet is opened anew; else what is in the middle stays there.
      if (isOpened.current) setView((now) => recentred(now, before, after));
      else opening();
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [opening]);
  useLayoutEffect(() => {
    if (drawing.plan.length > 0) setBoxes(zoneBoxes(plan.current));
  }, [drawing]);
  useLayoutEffect(() => {
    if (drawing.plan.length === 0) return;
    const at = boxOf(plan.current, selected);
    markChosen(plan.current, selected);
    // A zone is framed; a conduit is drawn in the colour of what is chosen, for its frame would be around half the plant.
    setOutline(selected?.startsWith('zone:') === true ? at : null);
    const isTheirs = chosenHere.current === selected && lastAsked.current === asked;
    lastAsked.current = asked;
    chosenHere.current = undefined;
    if (at !== null && !isTheirs) {
      isOpened.current = true;
      setView(viewOf(at, size.current));
    } else if (!isOpened.current) opening();
  }, [selected, drawing, asked, opening]);

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
  return (
    <div className={style.canvas}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the list beside it does the same by keyboard */}
      <div
        ref={box}
        className={style.box}
        data-drawing
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
        <svg width="100%" height="100%" aria-hidden="true" className={style.svg}>
          <defs>
            <pattern
              id="bh-hatch-safety"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={style.ground} width="6" height="6" />
              <path className={style.hatch} d="M0 0V6" />
            </pattern>
          </defs>
          <g ref={plan} transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
            <PlanNodes nodes={nodes} />
            {outline !== null && (
              <rect
                className={style.outline}
                x={outline.x - 4}
                y={outline.y - 4}
                width={outline.width + 8}
                height={outline.height + 8}
                rx={6}
              />
            )}
            <FindingPins pins={pins} boxes={boxes} view={view} />
          </g>
          <BandMargin drawing={drawing} view={view} />
        </svg>
      </div>
      <DrawingLegend legend={legend} />
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
}

function middleOf({ width, height }: Size): { readonly x: number; readonly y: number } {
  return { x: width / 2, y: height / 2 };
}

/** Null where nothing of the drawing is it. */
function boxOf(plan: SVGGElement | null, ref: string | undefined): Box | null {
  if (ref === undefined) return null;
  return plan?.querySelector<SVGGElement>(`[data-of="${CSS.escape(ref)}"]`)?.getBBox() ?? null;
}

/** A mark on the groups themselves: the drawing is not drawn anew for it. */
function markChosen(plan: SVGGElement | null, ref: string | undefined): void {
  for (const group of plan?.querySelectorAll<SVGGElement>('[data-of^="conduit:"]') ?? [])
    group.toggleAttribute('data-chosen', group.dataset['of'] === ref);
}

function zoneBoxes(plan: SVGGElement | null): ReadonlyMap<string, Box> {
  const groups = plan?.querySelectorAll<SVGGElement>('[data-of^="zone:"]') ?? [];
  return new Map([...groups].map((group) => [group.dataset['of'] ?? '', group.getBBox()]));
}

function placeAt(x: number, y: number): string | undefined {
  return document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGGElement>('[data-of], [data-pin]')?.dataset)
    .map((data) => data?.['of'] ?? data?.['pin'])
    .find((ref) => ref !== undefined);
}

interface ToolProps {
  readonly label: string;
  /** The key that does the same. */
  readonly hint: string;
  readonly icon: 'plus' | 'minus' | 'fit' | 'search';
  readonly onUse: () => void;
}

function Tool({ label, hint, icon, onUse }: ToolProps) {
  return (
    <button
      type="button"
      className={style.tool}
      aria-label={label}
      aria-keyshortcuts={hint}
      title={`${label} (${hint})`}
      onClick={onUse}
    >
      <Icon name={icon} />
    </button>
  );
}
