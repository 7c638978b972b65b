/** What the answer cites, each with whether it counts here, and what else lists this place. */
import type { PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import type { CitedEvidence } from '@bulkhead/core/report/workbench/row-standing.ts';
import { EvidenceGlyph } from '../../ui/glyphs/evidence.tsx';
import { Icon } from '../../ui/icons.tsx';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './requirements.module.css';

interface EvidenceFieldProps {
  readonly row: PlaceRow;
  readonly sheet: PlaceRows;
  readonly cited: readonly string[];
  readonly mayChange: boolean;
  readonly onCite: (evidence: readonly string[]) => void;
}

export function EvidenceField({ row, sheet, cited, mayChange, onCite }: EvidenceFieldProps) {
  const { t } = useWords();
  const others = sheet.evidence.filter(({ id }) => !cited.includes(id));
  return (
    <ul className={style.cites}>
      {row.evidence.map((each) => (
        <li key={each.id} className={style.cite}>
          <WhyDoor of={`evidence:${each.id}`} className={style.citeDoor}>
            <EvidenceGlyph state={each.standing === 'counts' ? 'ready' : 'failing'} />
            <span className="mono">{each.id}</span>
            <span className="ell">{each.title}</span>
            <span className="quiet">{t(`requirements.${STANDING[each.standing]}`)}</span>
          </WhyDoor>
          {mayChange && cited.includes(each.id) && row.own !== null && (
            <button
              type="button"
              className={style.uncite}
              aria-label={t('requirements.uncite', { id: each.id })}
              onClick={() => onCite(cited.filter((id) => id !== each.id))}
            >
              <Icon name="close" size={12} />
            </button>
          )}
        </li>
      ))}
      {mayChange && (
        <li className={style.citeMore}>
          {others.length === 0 ? (
            <span className="quiet">{t('requirements.citeNone')}</span>
          ) : (
            <select
              data-field="evidence"
              aria-label={t('requirements.cite')}
              value=""
              onChange={(event) => {
                if (event.currentTarget.value !== '') onCite([...cited, event.currentTarget.value]);
              }}
            >
              <option value="">{t('requirements.cite')}</option>
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {id} · {title}
                </option>
              ))}
            </select>
          )}
        </li>
      )}
    </ul>
  );
}

const STANDING = {
  counts: 'counts',
  notLive: 'notLive',
  outOfScope: 'outOfScope',
  wrongKind: 'wrongKind',
  unknown: 'unknown',
} as const satisfies Readonly<Record<CitedEvidence['standing'], string>>;
