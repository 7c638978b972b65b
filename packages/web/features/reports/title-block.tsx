/** Under which number and revision drawings and reports are filed, and who answers for them: stated, and changed in one entry. */
import type { DocumentControl } from '@bulkhead/core/model/plant.ts';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { mayAt, whoAmI } from '../../api/account.ts';
import { entities } from '../../api/entities.ts';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { Facts } from '../../ui/inspector.tsx';
import { useOpenForm } from '../../ui/open-form/use-open-form.ts';
import { Waiting } from '../../ui/page-state.tsx';
import { Refused } from '../../ui/refused.tsx';
import { isNow, useMoment } from '../../ui/url-state.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { TITLE_BLOCK, titleBlockChanges, type TitleBlockGiven } from './title-block-draft.ts';
import { TitleBlockForm } from './title-block-form.tsx';
import style from './reports.module.css';

interface TitleBlockProps {
  readonly plant: string;
  /** The panel, to which other parts of the page lead. */
  readonly panel: RefObject<HTMLElement | null>;
}

export function TitleBlock({ plant, panel }: TitleBlockProps) {
  const { t, day } = useWords();
  const moment = useMoment(plant);
  const { data: said } = useQuery(entities(moment));
  const { data: account } = useQuery(whoAmI);
  const change = useChange(plant);
  const { part, begun, begin, leave, give, keepMine } = useOpenForm<DocumentControl | null, TitleBlockGiven>({
    change,
    sentOf: (about, given) => ({
      changes: titleBlockChanges(about, given),
      reason: t('reports.reasonOfBlock'),
    }),
  });
  const mayChange = mayAt(account, plant, 'change') && isNow(moment);
  const stated = said?.of('document')[0] ?? null;
  const isOpen = mayChange && begun !== null;
  const { conflict, refused } = change;
  const shown = (field: string, value: unknown): string =>
    field === 'date' ? day(String(value)) : String(value);
  const statedAs = (field: (typeof TITLE_BLOCK)[number]): React.ReactNode => {
    const value = stated?.[field];
    return value === undefined ? (
      <span className="quiet">{t('reports.notStated')}</span>
    ) : (
      shown(field, value)
    );
  };
  return (
    <section ref={panel} className={style.panel} aria-labelledby="title-block-title" tabIndex={-1}>
      <div ref={part} className="contents">
        <header className={style.head}>
          <h2 id="title-block-title">{t('reports.titleBlock')}</h2>
          <span className={style.space} />
          {mayChange && !isOpen && said !== undefined && (
            <Button data-opens onClick={() => begin({ about: stated, entry: said.seq })}>
              {t('reports.changeBlock')}
            </Button>
          )}
        </header>
        {said === undefined && <Waiting rows={3} />}
        {said !== undefined && !isOpen && (
          <div className={style.block}>
            <p className="quiet">{t('reports.aboutBlock')}</p>
            <Facts of={TITLE_BLOCK.map((field) => [t(`reports.field_${field}`), statedAs(field)])} />
          </div>
        )}
        {isOpen && (
          <TitleBlockForm
            stated={begun.about}
            isSending={change.isSending}
            onLeave={leave}
            onGive={(given) => void give(begun.about, given)}
          />
        )}
        {isOpen && conflict !== null && (
          <ConflictNote
            conflict={conflict}
            nameOf={(field) => {
              const known = TITLE_BLOCK.find((each) => each === field);
              return known === undefined ? null : t(`reports.field_${known}`);
            }}
            textOf={shown}
            onKeepMine={() => void keepMine(conflict.now as DocumentControl | null)}
            onTakeTheirs={leave}
          />
        )}
        {refused !== null && (conflict === null || !isOpen) && <Refused>{refused}</Refused>}
      </div>
    </section>
  );
}
