/** What lies in the zone that is chosen: found by name, ticked one by one or all, and moved or deleted together. */
import { TextInput } from '@mantine/core';
import { memo, useState } from 'react';
import type { Asset } from '@bulkhead/core/model/plant.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { isCalled } from './nesting.ts';
import style from './zones.module.css';

/** Of more, what is typed finds the others. */
const SHOWN = 100;

export interface AssetActs {
  readonly onNew: () => void;
  readonly onMove: () => void;
  readonly onRemove: () => void;
}

interface ZoneAssetsProps {
  readonly plant: string;
  readonly assets: readonly Asset[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void;
  /** Null where nothing may be changed. */
  readonly acts: AssetActs | null;
}

export const ZoneAssets = memo(function ZoneAssets({ plant, assets, ticked, onTick, acts }: ZoneAssetsProps) {
  const { t, number } = useWords();
  const [text, setText] = useState('');
  const found = assets.filter(({ id, name = '' }) => isCalled({ id, name }, text));
  const isAll = found.length > 0 && found.every(({ id }) => ticked.has(id));
  return (
    <section className={style.assets} aria-label={t('zones.assetsIn')}>
      <h3>{t('zones.assetsHead', { n: number(assets.length) })}</h3>
      {assets.length > 8 && (
        <TextInput
          aria-label={t('zones.filterAssets')}
          placeholder={t('zones.filter')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {acts !== null && (
        <p className={style.actions}>
          {ticked.size === 0 ? (
            <Button onClick={acts.onNew}>
              {t('zones.newAsset')} <Kbd>A</Kbd>
            </Button>
          ) : (
            <>
              <Button onClick={acts.onMove}>
                {t('zones.move')} <Kbd>M</Kbd>
              </Button>
              <Button onClick={acts.onRemove}>
                {t('removal.open')} <Kbd>Del</Kbd>
              </Button>
            </>
          )}
          {found.length > 0 && (
            <label className={style.tickAll}>
              <input
                type="checkbox"
                checked={isAll}
                onChange={() =>
                  onTick(
                    found.map(({ id }) => id),
                    !isAll,
                  )
                }
              />
              {ticked.size === 0
                ? t('zones.tickAll')
                : t('assets.marked', { count: ticked.size, replace: { count: number(ticked.size) } })}
            </label>
          )}
        </p>
      )}
      <ul>
        {found.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id} className={style.asset}>
            {acts !== null && (
              <input
                type="checkbox"
                aria-label={t('zones.tick', { name: name ?? id })}
                checked={ticked.has(id)}
                onChange={(event) => onTick([id], event.currentTarget.checked)}
              />
            )}
            <RefDoor plant={plant} to={`asset:${id}`} name={name ?? id} />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className="quiet">{t('zones.moreAssets', { n: number(found.length - SHOWN) })}</p>
      )}
      {assets.length > 0 && found.length === 0 && <p className="quiet">{t('zones.noneMatch')}</p>}
    </section>
  );
});
