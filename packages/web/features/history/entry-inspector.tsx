/** One entry: what it changed as words, what that did, and the plant as it was then. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { entryDiff } from '../../api/plants.ts';
import { Facts, Inspector, Part } from '../../ui/inspector.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangeList, FieldList } from '../../ui/change-list.tsx';
import type { Row } from './history-page.tsx';
import { saidReason } from './said-reason.ts';
import style from '../../ui/list-page.module.css';

/** Of an entry with more, such as an import, the things are counted and not told one by one. */
const TOLD = 2000;

interface EntryInspectorProps {
  readonly plant: string;
  readonly entry: Row;
  readonly newest: number;
  readonly onClose: () => void;
}

export function EntryInspector({ plant, entry, newest, onClose }: EntryInspectorProps) {
  const { t, number, moment } = useWords();
  const { seq, time, actor, reason, own, thing } = entry;
  return (
    <Inspector
      label={t('history.inspector')}
      kind={<span className="quiet">{t('frame.entry', { seq: number(seq) })}</span>}
      title={saidReason(entry, t)}
      onClose={onClose}
    >
      <Part head={t('history.who')}>
        <Facts
          of={[
            [t('history.who'), actor ?? t('history.program')],
            [t('history.time'), moment(time)],
            ...(own === null ? [] : [[t('history.recorded'), reason] as const]),
            [
              t('history.hash'),
              'hash' in entry ? (
                <span key="hash" className="mono" title={entry.hash}>
                  {entry.hash.slice(0, 19)}…
                </span>
              ) : (
                ''
              ),
            ],
          ]}
        />
        {seq !== newest && (
          <p>
            <Link to="/p/$plant/overview" params={{ plant }} search={{ at: String(seq) }} className="link">
              {t('history.asItWas')}
            </Link>
          </p>
        )}
      </Part>
      {'before' in entry ? (
        <Part head={thing ?? t('history.what')}>
          <FieldList before={entry.before} after={entry.after} />
        </Part>
      ) : seq === 1 || entry.changes > TOLD ? (
        <Part head={t('history.what')}>
          <p>{t('history.many', { count: entry.changes, replace: { count: number(entry.changes) } })}</p>
        </Part>
      ) : (
        <WhatChanged plant={plant} seq={seq} />
      )}
    </Inspector>
  );
}

function WhatChanged({ plant, seq }: { readonly plant: string; readonly seq: number }) {
  const { t, number } = useWords();
  const { data, error, refetch, isPlaceholderData } = useQuery(entryDiff(plant, seq));
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined || isPlaceholderData) return <Waiting rows={4} />;
  const { summary, changes } = data.value;
  const did = [
    ...(summary.risen === 0 ? [] : [t('history.risen', { n: number(summary.risen) })]),
    ...(summary.fallen === 0 ? [] : [t('history.fallen', { n: number(summary.fallen) })]),
  ];
  return (
    <>
      <Part head={t('history.did')}>
        <p>{did.length === 0 ? t('history.didNothing') : did.join(' · ')}</p>
      </Part>
      <section className={style.part}>
        <h3>{t('history.what')}</h3>
        <ChangeList plant={plant} changes={changes} />
      </section>
    </>
  );
}
