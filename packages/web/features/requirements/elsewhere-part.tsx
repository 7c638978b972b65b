/** Where else the row that is open on the page is open too, and the way to answer it there at once. */
import { useQuery } from '@tanstack/react-query';
import type { PlaceRow } from '@bulkhead/core/report/workbench/place-rows.ts';
import { rowsAcross, type Moment } from '../../api/plants.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { useSetUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { isOpen, rowId } from './shown-rows.ts';
import style from './requirements.module.css';

interface ElsewherePartProps {
  readonly moment: Moment;
  readonly row: PlaceRow;
  readonly mayChange: boolean;
}

export function ElsewherePart({ moment, row, mayChange }: ElsewherePartProps) {
  const { t, number } = useWords();
  const setUrl = useSetUrl();
  const { data } = useQuery(rowsAcross(moment));
  const found = data?.value.rows.find(({ requirement }) => requirement === row.requirement);
  if (found === undefined) return null;
  const open = found.partial + found.unmet + found.undetermined + found.failed;
  // Where it is not required it is counted nowhere, here neither.
  const others = open - (isOpen(row) && row.required === true ? 1 : 0);
  const requirement = rowId(row.requirement);
  return (
    <section className={style.railPart} aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{t('requirements.elsewhere')}</h2>
      <p className="quiet">
        {others === 0
          ? t('requirements.elsewhereNone', { requirement })
          : t('requirements.elsewhereOpen', {
              count: others,
              replace: { count: number(others), requirement },
            })}
      </p>
      {others > 0 && (
        <Button onClick={() => setUrl({ by: 'requirement', row: row.requirement, sel: undefined })}>
          {t(mayChange ? 'requirements.many' : 'requirements.across')} {mayChange && <Kbd>A</Kbd>}
        </Button>
      )}
    </section>
  );
}
