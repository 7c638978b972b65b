/** What the plant rates risk by: its matrix and what it tolerates, its scales in words, who may attack, and which SL a rank asks for. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PRESET_SIZES, presetCriteria } from '@bulkhead/core/risk/presets.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { isNow, useMoment } from '../../ui/url-state.ts';
import { usePresetWords } from '../../words/preset-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Criteria } from './criteria.tsx';
import { CriteriaBar } from './criteria-bar.tsx';
import type { Stated } from './criteria-edit.ts';
import { Nothing } from './nothing.tsx';
import { RiskTop } from './risk-top.tsx';
import { useCriteriaDraft } from './use-criteria-draft.ts';
import { useRisk, type RiskOfPlant } from './use-risk.ts';
import style from './risk.module.css';

function statedOf({ risk, method }: RiskOfPlant): Stated {
  return { risk, method };
}

export function CriteriaPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/risk/criteria' });
  const { t } = useWords();
  const { data, error, again } = useRisk(plant);
  const { data: account } = useQuery(whoAmI);
  const moment = useMoment(plant);
  const presets = usePresetWords();
  const [kept, setDraft] = useCriteriaDraft(plant);
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const draft = mayChange ? kept : null;
  const shown =
    draft ??
    (data === undefined || data.risk === null
      ? null
      : { base: statedOf(data), risk: data.risk, method: data.method });
  return (
    <>
      <RiskTop plant={plant} />
      {error !== null && data === undefined && <Failed error={error} again={again} />}
      {data === undefined && error === null && <Waiting rows={16} what={t('risk.workingOut')} />}
      {data !== undefined && shown === null && (
        <div>
          <Nothing plant={plant} what="criteria" isThere />
          {mayChange && presets !== null && (
            <p className={style.presets}>
              {t('risk.beginWith')}
              {PRESET_SIZES.map((size) => (
                <Button
                  key={size}
                  onClick={() =>
                    setDraft({
                      base: statedOf(data),
                      risk: presetCriteria(size, size, presets),
                      method: { ...data.method, slTarget: data.method?.slTarget ?? 'risk-band' },
                    })
                  }
                >
                  {size} × {size}
                </Button>
              ))}
            </p>
          )}
        </div>
      )}
      {data !== undefined && shown !== null && (
        <>
          {mayChange && (
            <CriteriaBar
              plant={plant}
              data={data}
              draft={draft}
              onBegin={() => setDraft(shown)}
              onDraft={setDraft}
              onDone={() => setDraft(null)}
            />
          )}
          <Criteria
            risk={shown.risk}
            method={shown.method}
            edit={
              draft === null
                ? undefined
                : (change) => setDraft((before) => before && { ...before, risk: change(before.risk) })
            }
            onMethod={(method) => setDraft((before) => before && { ...before, method })}
          />
        </>
      )}
    </>
  );
}
