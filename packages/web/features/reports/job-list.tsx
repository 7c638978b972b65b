/** What was asked for: under way with what is done of it, and what was made, for as long as it is kept. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mayAt, whoAmI } from '../../api/account.ts';
import { archivePath, endJob, isUnderWay, jobs, type Job } from '../../api/jobs.ts';
import { Button, Tag } from '../../ui/controls/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './reports.module.css';

export function JobList({ plant }: { readonly plant: string }) {
  const { t, number } = useWords();
  const { data: all, error, refetch } = useQuery(jobs(plant));
  const data = all?.filter(isToHandOver);
  return (
    <section className={`${style.panel} ${style.wide}`} aria-labelledby="made-title">
      <header className={style.head}>
        <h2 id="made-title">{t('reports.made')}</h2>
        {data !== undefined && <span className="quiet">{number(data.length)}</span>}
      </header>
      {error !== null && data === undefined && <Failed error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={3} />}
      {data?.length === 0 && <p className={style.none}>{t('reports.madeNone')}</p>}
      <ul>
        {data?.map((job) => (
          <JobRow key={job.id} plant={plant} job={job} />
        ))}
      </ul>
    </section>
  );
}

/** A table or sheet that is tried shows on its own page what it would do, anew with every word that is mapped. */
function isToHandOver({ kind }: Job): boolean {
  return !kind.endsWith('-trial');
}

function JobRow({ plant, job }: { readonly plant: string; readonly job: Job }) {
  const { t, moment, day, number } = useWords();
  const { data: account } = useQuery(whoAmI);
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: async () => await endJob(plant, job.id),
    onSettled: async () => await queries.invalidateQueries({ queryKey: ['jobs', plant] }),
  });
  const { state, result, files, keptUntil, progress } = job;
  const mayEnd = job.actor === account?.account || mayAt(account, plant, 'people');
  return (
    <li className={style.job} data-state={state}>
      <div className={style.jobHead}>
        <b>{nameOf(job, t)}</b>
        {(result?.formats ?? []).map((format) => (
          <Tag key={format}>{format.toUpperCase()}</Tag>
        ))}
        <span className={style.space} />
        <span className="quiet">{moment(job.created)}</span>
      </div>
      {isUnderWay(job) && (
        <div className={style.progress} role="status">
          <progress
            aria-label={t(`reports.state_${state}`)}
            max={progress?.all ?? 1}
            {...(progress === null || progress.done === 0 ? {} : { value: progress.done })}
          />
          <span>
            {t(`reports.state_${state}`)}
            {progress !== null && progress.all > 1
              ? ` · ${t('reports.steps', { done: number(progress.done), all: number(progress.all) })}`
              : ''}
          </span>
          <span className="quiet">{t('reports.goesOn')}</span>
          {mayEnd && (
            <Button disabled={end.isPending} onClick={() => end.mutate()}>
              {t('reports.end')}
            </Button>
          )}
        </div>
      )}
      {state === 'cancelled' && <p className="quiet">{t('reports.state_cancelled')}</p>}
      {state === 'failed' && (
        <p className={style.refused}>
          {t('reports.state_failed')}{' '}
          {[job.error, ...(job.problems ?? []).slice(0, 3).map(({ message }) => message)]
            .filter((part) => part !== undefined && part !== null)
            .join(' ')}
        </p>
      )}
      {files.length > 0 && (
        <ul className={style.files}>
          {files.length > 1 && (
            <li>
              <a className={style.file} href={archivePath(plant, job.id)} download>
                <Icon name="download" size={14} />
                <b>{t('reports.archive', { n: number(files.length) })}</b>
              </a>
            </li>
          )}
          {files.slice(0, NAMED).map((file) => (
            <li key={file.file}>
              <a className={style.file} href={file.path} download>
                <Icon name="download" size={14} />
                <span className="ell">{file.name}</span>
                <span className="quiet num">{sizeText(file.size, number)}</span>
              </a>
            </li>
          ))}
          {files.length > NAMED && (
            <li className="quiet">{t('reports.moreFiles', { n: number(files.length - NAMED) })}</li>
          )}
        </ul>
      )}
      {state === 'done' && (
        <p className={style.of}>
          {[
            result?.from?.asOf === undefined ? '' : t('reports.asOf', { day: day(result.from.asOf) }),
            result?.from?.model === undefined ? '' : result.from.model.slice(0, 19),
            keptUntil === null ? '' : t('reports.keptUntil', { moment: moment(keptUntil) }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      )}
    </li>
  );
}

const NAMED = 24;

function nameOf({ kind, result }: Job, t: ReturnType<typeof useWords>['t']): string {
  const made = result?.made ?? [];
  if (made.length > 0)
    return made.map((id) => t(`reports.doc_${id}` as 'reports.doc_crs', { defaultValue: id })).join(', ');
  return t(`reports.kind_${kind}` as 'reports.kind_report', { defaultValue: kind });
}

/** In kilobytes and megabytes of a thousand, as file managers tell them. */
function sizeText(bytes: number, number: (value: number) => string): string {
  if (bytes < 1000) return `${number(bytes)} B`;
  if (bytes < 1_000_000) return `${number(Math.round(bytes / 1000))} kB`;
  return `${number(Math.round(bytes / 100_000) / 10)} MB`;
}
