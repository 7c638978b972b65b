/** The fields of the title block; an empty one is not stated. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DocumentControl } from '@bulkhead/core/model/plant.ts';
import { Button } from '../../ui/controls/button.tsx';
import { OpenForm } from '../../ui/open-form/open-form.tsx';
import { typedInto } from '../../ui/open-form/typed-into.ts';
import { useWords } from '../../words/use-words.ts';
import { givenOf, TITLE_BLOCK, titleBlockChanges, type TitleBlockGiven } from './title-block-draft.ts';
import style from './reports.module.css';

interface TitleBlockFormProps {
  /** As it was when the form was opened: what others write meanwhile does not get into its fields. */
  readonly stated: DocumentControl | null;
  readonly isSending: boolean;
  readonly onLeave: () => void;
  readonly onGive: (given: TitleBlockGiven) => void;
}

export function TitleBlockForm({ stated, isSending, onLeave, onGive }: TitleBlockFormProps) {
  const { t } = useWords();
  const [given, setGiven] = useState(() => givenOf(stated));
  return (
    <OpenForm
      label={t('reports.titleBlock')}
      className={style.form}
      first="[name=number]"
      onSubmit={() => onGive(given)}
      onLeave={onLeave}
    >
      <div className={style.short}>
        {TITLE_BLOCK.map((field) => (
          <TextInput
            key={field}
            name={field}
            type={field === 'date' ? 'date' : 'text'}
            label={t(`reports.field_${field}`)}
            maxLength={2000}
            value={given[field]}
            onChange={typedInto(setGiven, field)}
          />
        ))}
      </div>
      <p className={style.actions}>
        <Button type="submit" primary disabled={isSending || titleBlockChanges(stated, given).length === 0}>
          {t('reports.recordBlock')}
        </Button>
        <Button bare onClick={onLeave}>
          {t('frame.cancel')}
        </Button>
      </p>
    </OpenForm>
  );
}
