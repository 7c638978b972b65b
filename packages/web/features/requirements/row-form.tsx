/** The open row: what is asked, and the answer given here. It is recorded when the row is left; nothing is lost meanwhile. */
import { useEffect, useRef } from 'react';
import { Textarea, TextInput } from '@mantine/core';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import { STATUSES } from '@bulkhead/core/model/schema/judgement.ts';
import type { Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import type { PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { useWords } from '../../words/use-words.ts';
import { DecisionPart } from '../../ui/decision/decision-part.tsx';
import { FactAnswers } from '../../ui/facts/fact-answers.tsx';
import { Refused } from '../../ui/refused.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { isReasoned, isSame, lacking, type Draft, type DraftField } from './draft.ts';
import { EvidenceField } from './evidence-field.tsx';
import { useReading } from '../../ui/url-state.ts';
import { useHowText } from './how-text.ts';
import { IfMet } from './if-met.tsx';
import { rowId } from './shown-rows.ts';
import type { Failure } from './use-recording.ts';
import style from './requirements.module.css';

/** What a key can ask for. */
export type Wanted = DraftField | 'evidence' | 'decision';

interface RowFormProps {
  readonly plant: string;
  /** The entry that is confirmed. */
  readonly entry: number | null;
  readonly row: PlaceRow;
  readonly sheet: PlaceRows;
  readonly draft: Draft;
  /** What was given last, and is not in the record. */
  readonly failure: Failure | undefined;
  readonly isSending: boolean;
  /** The field a key asked for. */
  readonly wanted: Wanted | null;
  /** A decision is being written: its form stays, also where somebody else closed the row meanwhile. */
  readonly isDeciding: boolean;
  /** SL-A if it were met. */
  readonly tried: Ahead['tried'];
  readonly mayChange: boolean;
  readonly onWanted: () => void;
  readonly onDeciding: (isOpen: boolean) => void;
  readonly onChange: (more: Partial<Draft>) => void;
  readonly onCommit: (more: Partial<Draft>) => void;
  readonly onLeave: () => void;
  readonly onKeepMine: () => void;
}

export function RowForm(props: RowFormProps) {
  const { row, sheet, draft, failure, isSending, wanted, mayChange, onWanted, onChange, onCommit, onLeave } =
    props;
  const { t, term, list } = useWords();
  const form = useRef<HTMLDivElement>(null);
  const reading = useReading();
  const lacks = lacking(draft);
  const how = useHowText()(row, sheet.slT[FR_ORDER.indexOf(row.fr)] ?? null);
  useEffect(() => {
    if (wanted === null) return;
    const asked = form.current?.querySelector<HTMLElement>(`[data-field="${wanted}"]`);
    asked?.focus();
    if (wanted === 'decision') asked?.click();
    onWanted();
  }, [wanted, onWanted]);
  const field = (name: DraftField) => ({
    'data-field': name,
    value: draft[name] ?? '',
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  const needed = (name: DraftField): React.ReactNode =>
    lacks.includes(name) ? <span className={style.needed}>{t('requirements.needed')}</span> : undefined;
  const needsReason = isReasoned(draft.status);
  const pressed = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    } else if (event.key === 'Enter' && !event.shiftKey && isField(event.target)) {
      event.preventDefault();
      onCommit({});
    }
  };
  return (
    <div role="row">
      {/* A grid holds rows of cells and nothing else: the form is one wide cell. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its fields are what is focused */}
      <div role="gridcell" ref={form} className={style.form} onKeyDown={pressed}>
        <div className={style.asks}>
          {row.intent !== null && (
            <section>
              <h3>
                {t('requirements.asks')} <InEnglish />
              </h3>
              <p lang="en">{row.intent}</p>
            </section>
          )}
          {row.question !== null && (
            <section>
              <h3>
                {t('requirements.question')} <InEnglish />
              </h3>
              <p lang="en">{row.question}</p>
            </section>
          )}
          <section>
            <h3>{t('requirements.shownBy')}</h3>
            <p>{list(row.accepts.map((kind) => term(kind as 'implementation')))}</p>
          </section>
        </div>
        <div className={style.fields}>
          {row.own === null && how.text !== '' && (
            <p className="quiet">
              {row.from === null ? how.text : t('requirements.inherited', { how: how.text })}
            </p>
          )}
          {failure !== undefined && failure.conflict !== null && (
            <ConflictNote conflict={failure.conflict} onKeepMine={props.onKeepMine} onTakeTheirs={onLeave} />
          )}
          {failure !== undefined && failure.conflict === null && <Refused>{failure.why}</Refused>}
          {mayChange && (
            <>
              <Segmented
                label={t('requirements.status')}
                value={draft.status ?? ''}
                options={STATUSES.map((value) => ({ value, label: term(value) }))}
                onChange={(next) => {
                  const status = STATUSES.find((each) => each === next);
                  if (status !== undefined) onCommit({ status });
                }}
              />
              <Textarea
                label={
                  <>
                    {t('requirements.howHere')}{' '}
                    <span aria-hidden="true">
                      <Kbd>H</Kbd>
                    </span>
                  </>
                }
                autosize
                minRows={2}
                maxRows={6}
                {...field('how')}
              />
              {needsReason && (
                <>
                  <Textarea
                    label={t('requirements.reason')}
                    description={needed('reason')}
                    autosize
                    minRows={1}
                    maxRows={4}
                    {...field('reason')}
                  />
                  <div className={style.pair}>
                    <TextInput
                      label={t('requirements.approvedBy')}
                      description={needed('approvedBy')}
                      {...field('approvedBy')}
                    />
                    <TextInput
                      type="date"
                      label={t('requirements.expires')}
                      description={needed('expires')}
                      {...field('expires')}
                    />
                  </div>
                </>
              )}
            </>
          )}
          <EvidenceField
            row={row}
            sheet={sheet}
            cited={draft.evidence}
            mayChange={mayChange && draft.status !== null}
            onCite={(evidence) => onCommit({ evidence })}
          />
          {mayChange && !row.reads[reading] && <IfMet row={row} sheet={sheet} tried={props.tried} />}
          {mayChange && row.missing?.code === 'fact' && (
            <section className={style.factsAsked}>
              <h3>{t('facts_of.here')}</h3>
              <FactAnswers
                plant={props.plant}
                place={sheet.place.ref}
                name={sheet.place.name}
                ids={row.missing.facts}
              />
            </section>
          )}
          {(row.isGap || row.decided !== null || props.isDeciding) && (
            <section>
              <h3>{t('decisions.head')}</h3>
              <DecisionPart
                plant={props.plant}
                gap={{ place: sheet.place.ref, requirement: row.requirement, decided: row.decided }}
                isClosed={!row.isGap}
                name={`${rowId(row.requirement)}, ${sheet.place.name}`}
                entry={props.entry}
                mayChange={mayChange}
                onOpen={props.onDeciding}
              />
            </section>
          )}
          {mayChange && !isSame(draft, row.own) && (
            <div className={style.actions}>
              <Button primary disabled={isSending || lacks.length > 0} onClick={() => onCommit({})}>
                {t('requirements.record')}
              </Button>
              <Button bare onClick={onLeave}>
                {t('requirements.cancel')}
              </Button>
              {lacks.length > 0 && (
                <span className={style.lacks}>
                  {t('requirements.draft', { what: list(lacks.map((name) => t(`requirements.${name}`))) })}
                </span>
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** The catalogs are written in English alone; a page in another language says so where it shows their sentences. */
function InEnglish() {
  const { t, language } = useWords();
  return language === 'en' ? null : <span className="quiet">{t('requirements.inEnglish')}</span>;
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
