/** Rail, top bar, status bar, and the page between them. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { mayAt, whoAmI } from '../../api/account.ts';
import { undoEntry } from '../../api/plants.ts';
import { useChanges } from '../../api/use-changes.ts';
import { useKeys } from '../../ui/keys.ts';
import { lastStatus, tell } from '../../ui/status.ts';
import { TopSlots } from '../../ui/top-slot.tsx';
import { carried, isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { AsOfStrip } from './as-of.tsx';
import { Find } from './find.tsx';
import { KeysHelp } from './keys-help.tsx';
import { PAGES, type PageName } from './pages.ts';
import { Rail } from './rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import style from './frame.module.css';

export function Frame({ plant, children }: { readonly plant: string; readonly children: React.ReactNode }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'find' | 'keys' | null>(null);
  const url = useUrl();
  const setUrl = useSetUrl();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const moment = useMoment(plant);
  const { data: account } = useQuery(whoAmI);
  useChanges(plant);
  const go = (to: `/p/$plant/${PageName}`) => () =>
    void navigate({ to, params: { plant }, search: carried(url) });
  const undo = async (): Promise<void> => {
    const last = lastStatus();
    if (last.state !== 'recorded' || last.plant !== plant || last.undone) return;
    if (!mayAt(account, plant, 'change') || !isNow(moment)) return;
    tell({ state: 'sending' });
    try {
      const { seq } = await undoEntry(plant, last.seq);
      if (seq !== null) tell({ ...last, seq, at: new Date().toISOString(), undone: true });
    } catch (error) {
      tell({ state: 'refused', why: error instanceof Error ? error.message : String(error) });
    }
    await queries.invalidateQueries({ queryKey: ['plant', plant] });
  };
  useKeys({
    'ctrl+k': () => setOpen('find'),
    'ctrl+z': () => void undo(),
    F1: () => setOpen('keys'),
    ...Object.fromEntries(PAGES.map(({ key, page }) => [`g ${key}`, go(`/p/$plant/${page}`)])),
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
