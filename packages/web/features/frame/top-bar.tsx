import { Icon } from '../../ui/icons.tsx';
import { PersonMenu } from '../../ui/person-menu.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { TopSlot } from '../../ui/top-slot.tsx';
import { READINGS, useReading, useSetUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { AsOfButton } from './as-of.tsx';
import { useIsReadBy } from './read-pages.ts';
import { usePlantName } from './use-plant-name.ts';
import style from './frame.module.css';

export function TopBar({ plant, onFind }: { readonly plant: string; readonly onFind: () => void }) {
  const { t } = useWords();
  const setUrl = useSetUrl();
  const name = usePlantName(plant);
  const reading = useReading();
  const isReadBy = useIsReadBy();
  return (
    <header className={style.top}>
      <div className={`${style.slot} ${style.titled}`}>
        {/* Where the rail is too narrow to say it. */}
        <span className={style.ofPlant} title={name}>
          {name}
        </span>
        <TopSlot of="title" />
      </div>
      {isReadBy && (
        <Segmented
          label={t('frame.reading')}
          value={reading}
          options={READINGS.map((value) => ({ value, label: t(`frame.${value}`) }))}
          onChange={(next) => setUrl({ reading: next }, true)}
        />
      )}
      <TopSlot of="switches" className={style.slot} />
      <span className={style.space} />
      <button
        type="button"
        className={style.find}
        onClick={onFind}
        title={t('frame.find')}
        aria-label={t('frame.find')}
      >
        <Icon name="search" size={14} />
        <span className={`ell ${style.findText}`}>{t('frame.findShort')}</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <AsOfButton plant={plant} />
      <PersonMenu />
    </header>
  );
}
