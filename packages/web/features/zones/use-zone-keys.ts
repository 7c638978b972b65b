/** Keys that change what is drawn, and what the help says of the keys of this page. */
import { useMemo } from 'react';
import { isGoing, useKeys } from '../../ui/keys.ts';
import { useTellKeys, type TellKey } from '../../ui/page-keys.ts';
import { useWords } from '../../words/use-words.ts';
import { OVERLAYS, useOverlayNames } from './use-overlay.ts';

type Acts = Readonly<Record<'z' | 'c' | 'a' | 'm' | 'F2' | 'Delete', () => void>>;

/** What keys do to what is drawn, and where they lead. */
interface ZoneKeys {
  readonly mayChange: boolean;
  /** Whether a dialog takes the keys. */
  readonly isCovered: boolean;
  readonly acts: Acts;
  readonly onFinding: (by: 1 | -1) => void;
  /** By its number, from 1. */
  readonly onOverlay: (n: number) => void;
}

export function useZoneKeys({ mayChange, isCovered, acts, onFinding, onOverlay }: ZoneKeys): void {
  const { t, list } = useWords();
  const names = useOverlayNames();
  const digits = OVERLAYS.map((_, i) => [String(i + 1), () => onOverlay(i + 1)] as const);
  const leads = { j: () => onFinding(1), k: () => onFinding(-1), ...Object.fromEntries(digits) };
  const keys = Object.entries({ ...leads, ...(mayChange ? acts : {}) }).map(
    ([key, act]) =>
      [
        key,
        (event: KeyboardEvent) => {
          if (!isCovered && !isGoing(event)) act();
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
        [['J', 'K'], t('zones.keyFindings')],
        [['1', '…', '5'], t('zones.keyOverlays', { overlays: list(OVERLAYS.map((each) => names[each])) })],
        [['↑', '↓'], t('zones.keyList')],
        [['+', '−'], t('zones.zoom')],
        [['0'], t('zones.legible')],
        [['F'], t('zones.fit')],
        [['Esc'], t('zones.keyLeave')],
      ],
      [t, list, names, mayChange],
    ),
  );
}
