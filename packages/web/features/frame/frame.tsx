/** Rail, top bar, status bar, and the page between them. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { overview } from '../../api/plants.ts';
import { useChanges } from '../../api/use-changes.ts';
import { useKeys } from '../../ui/keys.ts';
import { TopSlots } from '../../ui/top-slot.tsx';
import { carried, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useUndo } from '../../ui/use-undo.ts';
import { useWords } from '../../words/use-words.ts';
import { AsOfStrip } from './as-of.tsx';
import { Find } from './find.tsx';
import { KeysHelp } from './keys-help.tsx';
import { ALL_PAGES, type PageName } from './pages.ts';
import { PrintHead } from './print-head.tsx';
import { Rail } from './rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useAhead } from './use-ahead.ts';
import style from './frame.module.css';

export function Frame({ plant, children }: { readonly plant: string; readonly children: React.ReactNode }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'find' | 'keys' | null>(null);
  const url = useUrl();
  const setUrl = useSetUrl();
  const navigate = useNavigate();
  useChanges(plant);
  useAhead(plant, useQuery(overview(useMoment(plant))).data?.value);
  const go = (to: `/p/$plant/${PageName}`) => () =>
    void navigate({ to, params: { plant }, search: carried(url) });
  const undo = useUndo(plant);
  useKeys({
    'ctrl+k': () => setOpen('find'),
    'ctrl+z': () => void undo(),
    F1: () => setOpen('keys'),
    ...Object.fromEntries(ALL_PAGES.map(({ key, page }) => [`g ${key}`, go(`/p/$plant/${page}`)])),
    Escape: () => {
      if (url.why !== undefined) setUrl({ why: undefined });
    },
    '?': () => {
      const door = document.activeElement?.closest<HTMLElement>('[data-why]');
      if (door?.dataset['why'] !== undefined) setUrl({ why: door.dataset['why'] });
    },
  });
  return (
    <TopSlots>
      <div className={style.frame}>
        <a className="skip" href="#content">
          {t('frame.skip')}
        </a>
        <Rail plant={plant} />
        <div className={style.body}>
          <TopBar plant={plant} onFind={() => setOpen('find')} />
          <PrintHead plant={plant} />
          <AsOfStrip />
          <main id="content" className={style.main} tabIndex={-1}>
            {children}
          </main>
        </div>
        <StatusBar plant={plant} onUndo={() => void undo()} onKeys={() => setOpen('keys')} />
      </div>
      {open === 'find' && (
        <Find
          plant={plant}
          acts={{ undo: () => void undo(), keys: () => setOpen('keys') }}
          onClose={() => setOpen((now) => (now === 'find' ? null : now))}
        />
      )}
      {open === 'keys' && <KeysHelp onClose={() => setOpen(null)} />}
    </TopSlots>
  );
}
