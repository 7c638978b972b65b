/** Which overlay the drawing has, and what its colours say now, in a sentence; that it is on its way, or cannot be had. */
import type { Overlay } from '@bulkhead/core/drawing/values.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { toldReading, type Reading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { OVERLAYS, useOverlayNames, type ShownOverlay } from './use-overlay.ts';
import style from './zones.module.css';

interface OverlayBarProps {
  readonly asked: ShownOverlay;
  readonly reading: Reading;
  readonly onChoose: (overlay: Overlay) => void;
}

export function OverlayBar({ asked, reading, onChoose }: OverlayBarProps) {
  const { t } = useWords();
  const names = useOverlayNames();
  return (
    <div className={style.overlayBar}>
      <Segmented
        label={t('zones.overlay')}
        value={asked.chosen}
        options={OVERLAYS.map((value) => ({ value, label: names[value] }))}
        onChange={onChoose}
      />
      <OverlayNote asked={asked} reading={reading} />
    </div>
  );
}

function OverlayNote({
  asked: { chosen, overlay, error, again },
  reading,
}: Omit<OverlayBarProps, 'onChoose'>) {
  const { t, term } = useWords();
  if (chosen === 'plain' || chosen === 'gap') return null;
  if (error !== null)
    return (
      <p role="status">
        {error.message} <Button onClick={again}>{t('frame.tryAgain')}</Button>
      </p>
    );
  const said =
    chosen === overlay
      ? t(`zones.says_${chosen}`, { reading: term(toldReading(reading)) })
      : t('zones.overlayComes');
  return (
    <p role="status" className="ell" title={said}>
      {said}
    </p>
  );
}
