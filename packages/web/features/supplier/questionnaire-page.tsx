/** All that a supplier sees of a plant: what is asked of it, its answers, and what became of those it sent. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { TextInput } from '@mantine/core';
import { ApiProblem } from '../../api/client.ts';
import { questionnaire, sendAnswers, type Asked } from '../../api/questionnaire.ts';
import { saidOf } from '../../api/use-recorded-change.ts';
import { BrandLine } from '../../ui/brand-line.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { tabRead, tabWrite } from '../../ui/tab-storage.ts';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { answeredIn, draftsIn, toSend, waiting, type Drafts } from './drafts.ts';
import { PartRows } from './part-rows.tsx';
import { SentList } from './sent-list.tsx';
import style from './supplier.module.css';

export function QuestionnairePage() {
  const { plant } = useParams({ from: '/signed-in/q/$plant' });
  const { t } = useWords();
  const { data, error, refetch } = useQuery(questionnaire(plant));
  useEffect(() => {
    document.title = `${t('supplier.title')} · ${t('frame.product')}`;
  }, [t]);
  const isGone = error instanceof ApiProblem && error.status === 404;
  return (
    <main className={style.page}>
      <BrandLine className={style.brand} />
      {error !== null && data === undefined && !isGone && (
        <Failed error={error} again={() => void refetch()} />
      )}
      {isGone && (
        <>
          <h1>{t('supplier.title')}</h1>
          <p>{t('supplier.gone')}</p>
          <p>
            <Link to="/plants">{t('supplier.toPlants')}</Link>
          </p>
        </>
      )}
      {data === undefined && error === null && <Waiting rows={12} />}
      {data !== undefined && !isGone && <Sheet key={data.supplier.id} plant={plant} asked={data} />}
    </main>
  );
}

function Sheet({ plant, asked }: { readonly plant: string; readonly asked: Asked }) {
  const { t, number } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const queries = useQueryClient();
  const kept = `questionnaire ${plant} ${asked.supplier.id}`;
  const [drafts, setDrafts] = useState<Drafts>(() => draftsIn(tabRead(kept)));
  const [reason, setReason] = useState('');
  const keep = (next: Drafts): void => {
    setDrafts(next);
    tabWrite(kept, Object.keys(next).length === 0 ? null : next);
  };
  const { parts, sent, supplier } = asked;
  const onTheirWay = waiting(sent);
  const part = parts.find(({ place, catalog }) => `${place} ${catalog}` === url.sel) ?? parts[0];
  const ready = toSend(parts, drafts);
  const sending = useMutation({
    mutationFn: async () =>
      await sendAnswers(plant, {
        answers: ready,
        reason: reason.trim() === '' ? t('supplier.reasonDefault') : reason.trim(),
      }),
    onSuccess: async () => {
      const keys = new Set(ready.map(({ place, requirement }) => `${place} ${requirement}`));
      keep(Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.has(key))));
      setReason('');
      await queries.invalidateQueries({ queryKey: ['questionnaire', plant] });
    },
  });
  return (
    <>
      <h1>{t('supplier.lead', { plant: asked.plant.name, supplier: supplier.name })}</h1>
      <p className="quiet">{t('supplier.proposal')}</p>
      {part === undefined ? (
        <p>{t('supplier.none', { supplier: supplier.name })}</p>
      ) : (
        <div className={style.columns}>
          <nav aria-label={t('supplier.parts')} className={style.parts}>
            {parts.map((each) => (
              <button
                key={`${each.place} ${each.catalog}`}
                type="button"
                aria-current={each === part}
                className={style.part}
                onClick={() => setUrl({ sel: `${each.place} ${each.catalog}` })}
              >
                <b className="ell">{each.name}</b>
                <span className="mono quiet">{each.catalog}</span>
                <span className="num">
                  {t('supplier.answered', {
                    n: number(answeredIn(each, drafts, onTheirWay)),
                    all: number(each.rows.length),
                  })}
                </span>
              </button>
            ))}
            <SentList sent={sent} />
          </nav>
          <PartRows
            key={`${part.place} ${part.catalog}`}
            part={part}
            drafts={drafts}
            onTheirWay={onTheirWay}
            onDrafts={keep}
          />
        </div>
      )}
      {(Object.keys(drafts).length > 0 || sending.data !== undefined || sending.error !== null) && (
        <form
          className={style.foot}
          onSubmit={(event) => {
            event.preventDefault();
            sending.mutate();
          }}
        >
          {Object.keys(drafts).length > 0 && (
            <>
              <TextInput
                className={style.reason}
                aria-label={t('supplier.reason')}
                placeholder={t('supplier.reason')}
                maxLength={1000}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <Button type="submit" primary disabled={ready.length === 0 || sending.isPending}>
                {t('supplier.send', { count: ready.length })}
              </Button>
              <Button bare onClick={() => keep({})}>
                {t('supplier.drop')}
              </Button>
            </>
          )}
          <p role="status">
            {sending.error !== null
              ? saidOf(sending.error)
              : sending.data === undefined
                ? ''
                : sending.data === null
                  ? t('supplier.nothingNew')
                  : t('supplier.sentNow')}
          </p>
        </form>
      )}
    </>
  );
}
