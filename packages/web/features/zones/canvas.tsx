/** The drawing with pan and zoom. What is selected stands in the address; its outline never enters the drawing. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from '@bulkhead/core/drawing/drawing.ts';
import { Icon } from '../../ui/icons.tsx';
import { isTyping } from '../../ui/keys.ts';
import { useWords } from '../../words/use-words.ts';
import { PlanNodes } from './plan-nodes.tsx';
import style from './zones.module.css';

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const LEAST = 0.1;
const MOST = 4;
const EDGE = 12;

interface CanvasProps {
  readonly drawing: Drawing;
  readonly selected: string | undefined;
  readonly onSelect: (ref: string | undefined) => void;
}

export function Canvas({ drawing, selected, onSelect }: CanvasProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const plan = useRef<SVGGElement>(null);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly view: View; moved: boolean } | null>(
    null,
  );
  const [view, setView] = useState<View>({ x: 0, y: 0, scale: 1 });
  const [outline, setOutline] = useState<DOMRect | null>(null);
  const fit = useCallback(() => {
    const element = box.current;
    if (element === null) return;
    const { clientWidth: width, clientHeight: height } = element;
    const scale = Math.min((width - 2 * EDGE) / drawing.width, (height - 2 * EDGE) / drawing.height, 1.25);
    setView({ scale, x: (width - drawing.width * scale) / 2, y: (height - drawing.height * scale) / 2 });
  }, [drawing.width, drawing.height]);
  useLayoutEffect(fit, [fit]);
  useLayoutEffect(() => {
    if (drawing.plan.length === 0) return;
    const group =
      selected === undefined
        ? null
        : plan.current?.querySelector<SVGGElement>(`[data-of="${CSS.escape(selected)}"]`);
    setOutline(group === null || group === undefined ? null : group.getBBox());
  }, [selected, drawing]);
  const zoom = useCallback((by: number, at?: { readonly x: number; readonly y: number }) => {
    const element = box.current;
    if (element === null) return;
    const { x, y } = at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    setView((before) => {
      const scale = Math.max(LEAST, Math.min(MOST, before.scale * by));
      const k = scale / before.scale;
      return { scale, x: x - (x - before.x) * k, y: y - (y - before.y) * k };
    });
  }, []);
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
  const pressed = (event: React.KeyboardEvent): void => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => zoom(1.25),
      '=': () => zoom(1.25),
      '-': () => zoom(0.8),
      '0': fit,
      Escape: () => onSelect(undefined),
      ArrowLeft: () => setView((v) => ({ ...v, x: v.x + 60 })),
      ArrowRight: () => setView((v) => ({ ...v, x: v.x - 60 })),
      ArrowUp: () => setView((v) => ({ ...v, y: v.y + 60 })),
      ArrowDown: () => setView((v) => ({ ...v, y: v.y - 60 })),
    };
    const act = acts[event.key];
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
          if (from.moved) setView({ ...from.view, x: from.view.x + dx, y: from.view.y + dy });
        }}
        onPointerUp={(event) => {
          const isClick = drag.current?.moved === false;
          drag.current = null;
          if (!isClick) return;
          const under = document
            .elementsFromPoint(event.clientX, event.clientY)
            .map((element) => element.closest<SVGGElement>('[data-of]')?.dataset['of'])
            .find((ref) => ref !== undefined);
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
            <PlanNodes nodes={drawing.plan} />
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
          </g>
        </svg>
      </div>
      <div className={style.tools}>
        <Tool label={t('zones.zoomIn')} icon="plus" onUse={() => zoom(1.25)} />
        <Tool label={t('zones.zoomOut')} icon="minus" onUse={() => zoom(0.8)} />
        <Tool label={t('zones.fit')} icon="fit" onUse={fit} />
        <span className="num quiet">{Math.round(view.scale * 100)} %</span>
      </div>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: 'plus' | 'minus' | 'fit';
  readonly onUse: () => void;
}

function Tool({ label, icon, onUse }: ToolProps) {
  return (
    <button type="button" className={style.tool} aria-label={label} title={label} onClick={onUse}>
      <Icon name={icon} />
    </button>
  );
}
