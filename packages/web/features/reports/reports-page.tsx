/** Documents of the plant: chosen, looked at before they are made, made beside everything else, and kept for some days. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { overview } from '../../api/plants.ts';
import { PageTop } from '../../ui/top-slot.tsx';
import { useMoment } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { JobList } from './job-list.tsx';
import { Preflight } from './preflight.tsx';
import { ReportForm } from './report-form.tsx';
import { TitleBlock } from './title-block.tsx';
import style from './reports.module.css';

export function ReportsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/reports' });
  const { t } = useWords();
  const { data } = useQuery(overview(useMoment(plant)));
  const titleBlock = useRef<HTMLElement>(null);
  return (
    <>
      <PageTop title={t('frame.reports')} />
      <div className={style.page}>
        <ReportForm plant={plant} />
        <div className={style.beside}>
          <Preflight
            plant={plant}
            overview={data?.value ?? null}
            onTitleBlock={() => {
              // Whoever may change it opens its form from there.
              const panel = titleBlock.current;
              (panel?.querySelector<HTMLElement>('[data-opens]') ?? panel)?.focus();
            }}
          />
          <TitleBlock plant={plant} panel={titleBlock} />
        </div>
        <JobList plant={plant} />
      </div>
    </>
  );
}
