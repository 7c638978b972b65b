/**
 * A workshop on the wall: one scenario at a time, rated by keys, with what each rating does to SL-T shown at once. Nothing is
 * written until it is agreed, and what nobody agreed stays undecided.
 */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { mayAt, whoAmI } from '../../../api/account.ts';
import { useChanges } from '../../../api/use-changes.ts';
import { Failed, Waiting } from '../../../ui/page-state.tsx';
import { isNow, useMoment } from '../../../ui/url-state.ts';
import { useSheetWords } from '../../../words/sheet-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { Nothing } from '../nothing.tsx';
import { useRisk } from '../use-risk.ts';
import { Wall } from './wall.tsx';
import style from './workshop.module.css';

export function WorkshopPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/workshop' });
  const { t } = useWords();
  const words = useSheetWords();
  const { data, error, again } = useRisk(plant);
  const { data: account } = useQuery(whoAmI);
  const moment = useMoment(plant);
  useChanges(plant);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const isEmpty = data !== undefined && (data.risk === null || data.rows.length === 0);
  return (
    <div className={style.page} data-sheet="wide">
      {error !== null && data === undefined && <Failed error={error} again={again} />}
      {(data === undefined || words === null) && error === null && (
        <Waiting rows={20} what={t('risk.workingOut')} />
      )}
      {isEmpty && (
        <main>
          <Nothing plant={plant} what={data.risk === null ? 'criteria' : 'scenarios'} />
        </main>
      )}
      {data !== undefined && data.risk !== null && words !== null && !isEmpty && (
        <Wall plant={plant} data={data} risk={data.risk} words={words} mayChange={mayChange} />
      )}
    </div>
  );
}
