/** Why rows stay out: each reason once, with the cells it stands in, and the way to say what a word means. */
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import { isInterfacePart } from '@bulkhead/core/worksheet/inventory/fields.ts';
import { Ticked } from '../../ui/ticked.tsx';
import { useWords } from '../../words/use-words.ts';
import { grouped, type Refusal } from './grouped.ts';
import { goToStrange } from './strange-part.tsx';
import style from './bring.module.css';

const SHOWN = 50;
const CELLS = 8;

export function Refusals({ shown }: { readonly shown: InventoryShown }) {
  const { t, number } = useWords();
  if (shown.total === 0) return null;
  const groups = grouped(shown);
  const listed = groups.slice(0, SHOWN);
  const left = shown.total - listed.reduce((sum, { told }) => sum + told, 0);
  return (
    <>
      <ul className={style.problems}>
        {listed.map((group) => (
          <li key={`${group.column} ${group.message}`}>
            <RefusalLine group={group} />
          </li>
        ))}
      </ul>
      {left > 0 && <p className={`${style.said} quiet`}>{t('bring.moreProblems', { n: number(left) })}</p>}
    </>
  );
}

function RefusalLine({ group: { head, message, cells, rows, word } }: { readonly group: Refusal }) {
  const { t, number } = useWords();
  const known = word !== null && isInterfacePart(word.field) ? 'bring.noAddress' : 'bring.notKnown';
  const first = cells.slice(0, CELLS).join(', ');
  return (
    <>
      <span className="quiet">{head}</span>{' '}
      <Ticked text={word === null ? message : t(known, { text: word.text })} />{' '}
      <span className="quiet">
        {rows > 1 && `${t('bring.inRows', { n: number(rows) })} `}
        <span className="mono">{rows > CELLS ? `${first} …` : first}</span>
      </span>
      {word !== null && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => goToStrange(word.field, word.text)}>
            {t('bring.sayMeaning')}
          </button>
        </>
      )}
    </>
  );
}
