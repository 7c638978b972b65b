/** Keys that change what is drawn, and what the help says of the keys of this page. */
import { useMemo } from 'react';
import { isGoing, useKeys } from '../../ui/keys.ts';
import { useTellKeys, type TellKey } from '../../ui/page-keys.ts';
import { useWords } from '../../words/use-words.ts';

type Acts = Readonly<Record<'z' | 'c' | 'a' | 'm' | 'F2' | 'Delete', () => void>>;

/** @param isOpen whether anything can be changed now */
export function useZoneKeys(mayChange: boolean, isOpen: boolean, acts: Acts): void {
  const { t } = useWords();
  const keys = Object.entries(acts).map(
    ([key, act]) =>
      [
        key,
        (event: KeyboardEvent) => {
          if (isOpen && !isGoing(event)) act();
        },
      ] as const,
  );
  useKeys(Object.fromEntries(keys));
  useTellKeys(
    useMemo(
      (): readonly TellKey[] => [
        ...(mayChange
          ? ([
              [['Z'], t('zones.newZone')],
              [['C'], t('zones.newConduit')],
              [['A'], t('zones.newAsset')],
              [['M'], t('zones.keyMove')],
              [['F2'], t('zones.rename')],
              [['Del'], t('zones.keyRemove')],
            ] as const)
          : []),
        [['↑', '↓'], t('zones.keyList')],
        [['+', '−'], t('zones.zoom')],
        [['0'], t('zones.legible')],
        [['F'], t('zones.fit')],
        [['Esc'], t('zones.keyLeave')],
      ],
      [t, mayChange],
    ),
  );
}
