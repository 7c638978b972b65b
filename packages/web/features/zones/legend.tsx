/** What the signs of the drawing mean: the legend of its sheets, in a corner, put away by a click. */
import type { DrawnLegend } from '@bulkhead/core/drawing/drawing.ts';
import { useWords } from '../../words/use-words.ts';
import { PlanNodes } from './plan-nodes.tsx';
import style from './zones.module.css';

export function DrawingLegend({ legend: { node, width, height } }: { readonly legend: DrawnLegend }) {
  const { t } = useWords();
  return (
    <details className={style.legend}>
      <summary>{t('zones.legend')}</summary>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('zones.legend')}
      >
        <PlanNodes nodes={[node]} />
      </svg>
    </details>
  );
}
