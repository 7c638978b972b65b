/** The rows of one document at the supplier or one of its products, each answered where it stands. */
import { Select, Textarea } from '@mantine/core';
import { CAPABILITIES } from '@bulkhead/core/model/schema/judgement.ts';
import type { QuestionnairePart, Question, SupplierAnswer } from '@bulkhead/core/program/questionnaire.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { useWords } from '../../words/use-words.ts';
import { drafting, keyOf, SAID, type Drafts } from './drafts.ts';
import style from './supplier.module.css';

interface PartRowsProps {
  readonly part: QuestionnairePart;
  readonly drafts: Drafts;
  /** By key, what was sent and is not decided. */
  readonly onTheirWay: ReadonlyMap<string, SupplierAnswer>;
  readonly onDrafts: (drafts: Drafts) => void;
}

export function PartRows({ part, drafts, onTheirWay, onDrafts }: PartRowsProps) {
  const { t } = useWords();
  return (
    <section className={style.rows} aria-label={t('supplier.rows', { part: part.name })}>
      <header className={style.head}>
        <h2>{part.title}</h2>
        <span className="quiet">{part.name}</span>
      </header>
      <ul>
        {part.rows.map((row) => {
          const key = keyOf(part.place, row.requirement);
          const said = onTheirWay.get(key) ?? row.answer;
          return (
            <Row
              key={row.requirement}
              row={row}
              asks={part.asks}
              said={said}
              draft={drafts[key]}
              isOnItsWay={onTheirWay.has(key)}
              onChange={(more) => onDrafts(drafting(drafts, key, said, more))}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly row: Question;
  readonly asks: QuestionnairePart['asks'];
  readonly said: SupplierAnswer | null;
  readonly draft: SupplierAnswer | undefined;
  readonly isOnItsWay: boolean;
  readonly onChange: (more: SupplierAnswer) => void;
}

const MATURITIES = ['1', '2', '3', '4'] as const;

function Row({ row, asks, said, draft, isOnItsWay, onChange }: RowProps) {
  const { t, term } = useWords();
  const id = row.requirement.slice(row.requirement.indexOf('/') + 1);
  const shown = draft ?? said ?? {};
  const state =
    draft !== undefined
      ? draft.status === undefined
        ? t('supplier.needsJudgement')
        : t('supplier.draft')
      : isOnItsWay
        ? t('supplier.waiting')
        : said?.status === undefined
          ? ''
          : t('supplier.recorded');
  return (
    <li className={style.row} data-question={row.requirement}>
      <div className={style.asked}>
        <span>
          <b className="mono">{id}</b>{' '}
          {row.level !== null && <span className="quiet">{t('supplier.sl', { level: row.level })}</span>}
        </span>
        <b>{row.title}</b>
        {row.question !== null && <p>{row.question}</p>}
      </div>
      <div className={style.answer}>
        <div className={style.choices}>
          <Segmented
            label={t('supplier.judgement', { row: id })}
            value={SAID.find((each) => each === shown.status) ?? ''}
            options={SAID.map((value) => ({ value, label: term(value) }))}
            onChange={(value) => onChange(value === '' ? {} : { status: value })}
          />
          {asks === 'maturity' && (
            <Select
              aria-label={t('supplier.maturityOf', { row: id })}
              placeholder={t('supplier.maturity')}
              clearable
              data={MATURITIES.map((value) => ({ value, label: t(`supplier.maturity_${value}`) }))}
              value={shown.maturity === undefined ? null : String(shown.maturity)}
              onChange={(value) =>
                onChange({ maturity: value === null ? undefined : Number(value) } as SupplierAnswer)
              }
            />
          )}
          {asks === 'capability' && (
            <Select
              aria-label={t('supplier.capability')}
              placeholder={t('supplier.capability')}
              clearable
              data={CAPABILITIES.map((value) => ({ value, label: t(`supplier.capability_${value}`) }))}
              value={shown.capability ?? null}
              onChange={(value) => onChange({ capability: value ?? undefined } as SupplierAnswer)}
            />
          )}
          <span className={draft === undefined ? 'quiet' : style.draft}>{state}</span>
        </div>
        <Textarea
          autosize
          minRows={1}
          maxRows={6}
          maxLength={4000}
          aria-label={`${t('supplier.how')}: ${id}`}
          placeholder={t('supplier.how')}
          value={shown.how ?? ''}
          onChange={(event) => onChange({ how: event.currentTarget.value })}
        />
      </div>
    </li>
  );
}
