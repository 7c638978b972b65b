/** The weaknesses that a scenario uses, and what is done with each. */
import { RefDoor } from '../../ui/ref-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { PartActs } from './part-acts.tsx';
import type { RiskRow } from './use-risk.ts';
import list from '../../ui/list-page.module.css';
import style from './risk.module.css';

interface WeaknessesProps {
  readonly plant: string;
  readonly row: RiskRow;
  readonly mayChange: boolean;
  /** @param at null for one more */
  readonly onChange: (at: number | null) => void;
  readonly onRemove: (at: number) => void;
}

export function Weaknesses({ plant, row, mayChange, onChange, onRemove }: WeaknessesProps) {
  const { t } = useWords();
  const all = row.scenario.vulnerabilities ?? [];
  return (
    <>
      {all.map(({ text, assets = [], cves = [] }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may say the same, and nothing else names one
        <div key={`${at} ${text}`} className={style.weakness}>
          <p>{text}</p>
          <div className={list.refs}>
            {assets.map((id) => (
              <RefDoor key={id} plant={plant} to={`asset:${id}`} />
            ))}
            {cves.map((cve) => (
              <span key={cve} className="mono quiet">
                {cve}
              </span>
            ))}
          </div>
          {mayChange && <PartActs what={text} onChange={() => onChange(at)} onRemove={() => onRemove(at)} />}
        </div>
      ))}
      {mayChange && (
        <p>
          <button type="button" className="link" onClick={() => onChange(null)}>
            {t('risk.addWeakness')}
          </button>
        </p>
      )}
    </>
  );
}
