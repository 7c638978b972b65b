/** The rows of one FR under a line that says where it stands; rows of other documents stand apart below. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { Gauge } from '../../ui/gauge/gauge.tsx';
import { Verdict } from '../../ui/glyphs/verdict.tsx';
import { useReading } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import type { RowGroup } from './shown-rows.ts';
import style from './requirements.module.css';

interface FrGroupProps {
  readonly group: RowGroup;
  readonly sheet: PlaceRows;
  readonly children: React.ReactNode;
}

export function FrGroup({ group: { fr, overlays }, sheet, children }: FrGroupProps) {
  const { t } = useWords();
  const reading = useReading();
  const i = FR_ORDER.indexOf(fr);
  const levels = {
    target: sheet.slT[i] ?? null,
    achieved: sheet.slA[reading][i] ?? null,
    claimed: sheet.slA.claimed[i] ?? null,
    upper: sheet.slA.upper[i] ?? null,
  };
  const { target, achieved } = levels;
  const required = sheet.rows.filter((row) => row.fr === fr && row.required === true);
  const satisfied = required.filter(({ reads }) => reads.claimed).length;
  const undetermined = required.filter(({ verdict }) => verdict === 'undetermined').length;
  const standing =
    achieved === null
      ? t('requirements.groupNone')
      : target === null
        ? t('requirements.groupNoTarget')
        : t('requirements.group', { achieved, target });
  return (
    <>
      <div role="row" className={style.group}>
        <span role="gridcell" className={style.groupCell}>
          <b>
            FR {i + 1} {fr}
          </b>
          <Gauge levels={levels} />
          <span>{standing}</span>
          <span className={style.space} />
          <span>
            {t('requirements.groupCounts', {
              required: required.length,
              satisfied,
              gaps: required.length - satisfied,
              undetermined,
            })}
          </span>
        </span>
      </div>
      {children}
      {overlays.length > 0 && (
        <>
          <div role="row" className={style.group}>
            <span role="gridcell" className={style.groupCell}>
              <b>{t('requirements.overlays', { fr: `FR ${i + 1}` })}</b>
              <span className="quiet">{t('requirements.overlaysNote')}</span>
            </span>
          </div>
          {overlays.map((row) => (
            <OverlayRow key={row.requirement} row={row} place={sheet.place.ref} />
          ))}
        </>
      )}
    </>
  );
}

function OverlayRow({ row, place }: { readonly row: RowGroup['overlays'][number]; readonly place: string }) {
  const { t } = useWords();
  const reference = `verdict:${place}:${row.requirement}`;
  return (
    <div role="row" className={style.row}>
      <span role="gridcell" className="mono ell" title={row.requirement}>
        {row.requirement.slice(row.requirement.indexOf('/') + 1)}
      </span>
      <span role="gridcell" className="ell" title={row.title}>
        {row.title}
      </span>
      <span role="gridcell">–</span>
      <span role="gridcell">
        <WhyDoor of={reference} className={style.door}>
          <Verdict verdict={row.verdict} />
        </WhyDoor>
      </span>
      <span role="gridcell" className="ell quiet">
        {row.satisfiedBy.map((each) => each.slice(each.indexOf('/') + 1)).join(', ')}
      </span>
      <span role="gridcell" className="quiet">
        {row.from ?? (row.reason?.code === 'fact' ? t('requirements.from_fact') : '')}
      </span>
    </div>
  );
}
