/** The last entry of the ledger, what it is judged by, and what became of the last change. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useIsBusy } from '../../api/busy.ts';
import { newestEntry, overview } from '../../api/plants.ts';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { FindingGlyph } from '../../ui/glyphs/finding.tsx';
import { Icon } from '../../ui/icons.tsx';
import { today } from '../../ui/today.ts';
import { useStatus } from '../../ui/status.ts';
import { carried, useMoment, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { useWaiting } from './use-waiting.ts';
import style from './frame.module.css';

interface StatusBarProps {
  readonly plant: string;
  readonly onUndo: () => void;
  readonly onKeys: () => void;
}

export function StatusBar({ plant, onUndo, onKeys }: StatusBarProps) {
  const { t, number } = useWords();
  const { data } = useQuery(overview(useMoment(plant)));
  const url = useUrl();
  const judged = data?.value;
  return (
    <footer className={style.status} aria-label={t('frame.status')}>
      <LastEntry plant={plant} onUndo={onUndo} />
      {judged !== undefined && (
        <>
          <span className="ell">{judged.catalogs.filter((id) => id.startsWith('62443-3')).join(' · ')}</span>
          <span>{t('frame.engine', { version: judged.engine })}</span>
          <span role="group" aria-label={t('frame.findings', judged.findings)}>
            {(['error', 'warning', 'note'] as const).map((severity) => (
              <Link
                key={severity}
                to="/p/$plant/findings"
                params={{ plant }}
                search={{ ...carried(url), show: severity }}
                className={style.found}
                title={t(`frame.to_${severity}`, { n: number(judged.findings[severity]) })}
                aria-label={t(`frame.to_${severity}`, { n: number(judged.findings[severity]) })}
              >
                <FindingGlyph severity={severity} /> {number(judged.findings[severity])}
              </Link>
            ))}
          </span>
        </>
      )}
      <WaitingWork plant={plant} />
      <span className={style.space} />
      <span>
        <Kbd>?</Kbd> {t('frame.whyHint')}
      </span>
      <button type="button" className={style.hint} onClick={onKeys}>
        <Kbd>F1</Kbd> {t('frame.keysHint')}
      </button>
    </footer>
  );
}

/** Beside the rail, whose counts are not in sight where there is little room. */
function WaitingWork({ plant }: { readonly plant: string }) {
  const { t, number } = useWords();
  const waiting = useWaiting(plant);
  if (waiting === 0) return null;
  return (
    <Link to="/p/$plant/inbox" params={{ plant }} className={style.found}>
      <Icon name="inbox" size={13} />{' '}
      {t('frame.waitingCount', { count: waiting, replace: { count: number(waiting) } })}
    </Link>
  );
}

function LastEntry({ plant, onUndo }: { readonly plant: string; readonly onUndo: () => void }) {
  const { t, number, time, moment } = useWords();
  const status = useStatus();
  const { data: newest } = useQuery(newestEntry(plant));
  const isToday = newest?.time.startsWith(today()) === true;
  const isBusy = useIsBusy();
  const told = ((): React.ReactNode => {
    if (isBusy) return t('frame.busy');
    if (status.state === 'sending') return t('frame.sending');
    if (status.state === 'refused')
      return <span className={style.alarm}>{t('frame.refused', { why: status.why })}</span>;
    if (newest === undefined || newest === null) return '';
    return (
      <>
        <Icon name="check" size={13} />
        {t('frame.recorded', {
          seq: number(newest.seq),
          time: isToday ? time(newest.time) : moment(newest.time),
        })}
        {status.state === 'recorded' && status.plant === plant && !status.undone && (
          <button type="button" className="link" onClick={onUndo}>
            {t('frame.undo')}
          </button>
        )}
      </>
    );
  })();
  return <span role="status">{told}</span>;
}
