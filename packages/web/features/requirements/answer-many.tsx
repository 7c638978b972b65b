/** One answer for all places that are ticked, what it does at each of them, and one entry for all. */
import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Status } from '@bulkhead/core/model/plant.ts';
import { STATUSES } from '@bulkhead/core/model/schema/judgement.ts';
import type { RequirementPlace } from '@bulkhead/core/report/workbench/requirement-places.ts';
import { whoAmI } from '../../api/account.ts';
import type { Conflict } from '../../api/use-recorded-change.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Inspector, Part } from '../../ui/inspector.tsx';
import { typedInto } from '../../ui/open-form/typed-into.ts';
import { Refused } from '../../ui/refused.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import list from '../../ui/list-page.module.css';
import { draftOf, isReasoned, lacking, saidBy, type Draft, type DraftField } from './draft.ts';
import { BECOMES, becomesAt, changesOf } from './many.ts';
import { rowId } from './shown-rows.ts';
import style from './requirements.module.css';

interface AnswerManyProps {
  readonly plant: string;
  readonly requirement: string;
  readonly places: readonly RequirementPlace[];
  readonly entry: number | null;
  /** What was answered by a key already. */
  readonly begun: Status | null;
  readonly onLeave: () => void;
  readonly onRecorded: () => void;
}

export function AnswerMany(props: AnswerManyProps) {
  const { plant, requirement, places, entry, begun, onLeave, onRecorded } = props;
  const { t, term, number, list: joined } = useWords();
  const { data: account } = useQuery(whoAmI);
  const change = useChange(plant);
  const [draft, setDraft] = useState<Draft>(() => ({
    ...draftOf(requirement, null, entry),
    status: begun,
  }));
  const [overwrites, setOverwrites] = useState(false);
  const lacks = lacking(draft);
  const changes = changesOf(places, draft, { overwrites, said: saidBy(account?.name ?? '') });
  const needsReason = isReasoned(draft.status);
  const field = (name: Exclude<DraftField, 'status'>) => ({
    label: t(`requirements.${name === 'how' ? 'howHere' : name}`),
    description: needsReason && lacks.includes(name) ? t('requirements.needed') : undefined,
    value: draft[name],
    onChange: typedInto(setDraft, name),
  });
  const nameOf = ({ at }: Conflict): string =>
    places.find(({ place }) => at === `answer:${place.ref}:${requirement}`)?.place.name ?? at;
  const record = async (): Promise<void> => {
    const isDone = await change.send({
      changes,
      reason: t('requirements.reasonOfMany', {
        requirement: rowId(requirement),
        status: draft.status === null ? '' : term(draft.status),
        count: changes.length,
      }),
      // As they were looked at when this was begun: what others do since is a conflict, and not lost.
      entry: draft.entry,
    });
    if (isDone) onRecorded();
  };
  return (
    <Inspector
      label={t('requirements.many')}
      kind={<span className="mono">{rowId(requirement)}</span>}
      title={t('requirements.answerMany', { count: places.length })}
      onClose={onLeave}
    >
      <Part head={t('requirements.many')}>
        <Select
          label={t('requirements.status')}
          data={STATUSES.map((value) => ({ value, label: term(value) }))}
          value={draft.status}
          onChange={(next) => {
            const status = STATUSES.find((each) => each === next);
            if (status !== undefined) setDraft((before) => ({ ...before, status }));
          }}
        />
        <Textarea autosize minRows={2} maxRows={6} {...field('how')} />
        {needsReason && (
          <>
            <Textarea autosize minRows={1} maxRows={4} {...field('reason')} />
            <TextInput {...field('approvedBy')} />
            <TextInput type="date" {...field('expires')} />
          </>
        )}
      </Part>
      <Part head={t('requirements.asked')}>
        {BECOMES.map((becomes) => {
          const some = places.filter((each) => becomesAt(each, draft, overwrites) === becomes);
          if (some.length === 0) return null;
          return (
            <details key={becomes} className={list.details} open={some.length <= 6}>
              <summary>
                {t(`requirements.change_${becomes}`, { count: number(some.length) as never })}
              </summary>
              <ul>
                {some.map(({ place, own }) => (
                  <li key={place.ref}>
                    {place.name} {own !== null && <span className="quiet">{term(own.status)}</span>}
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
        <label>
          <input
            type="checkbox"
            checked={overwrites}
            onChange={(event) => setOverwrites(event.currentTarget.checked)}
          />{' '}
          {t('requirements.overwrite')}
        </label>
      </Part>
      <Part head={t('requirements.record')}>
        {change.conflict !== null && (
          <div className={style.refused} role="alert">
            <p>{t('requirements.changedMeanwhile', { places: joined(change.conflicts.map(nameOf)) })}</p>
            {/* What stands there now is being asked for; until it is there, there is nothing newer to look at. */}
            <Button
              disabled={entry === draft.entry}
              onClick={() => {
                setDraft((before) => ({ ...before, entry }));
                change.settle();
              }}
            >
              {t('requirements.lookAgain')}
            </Button>
          </div>
        )}
        {change.refused !== null && change.conflict === null && <Refused>{change.refused}</Refused>}
        <p className="quiet">
          {lacks.length > 0
            ? t('requirements.draft', { what: joined(lacks.map((name) => t(`requirements.${name}`))) })
            : t(changes.length === 0 ? 'requirements.nothingChanges' : 'requirements.whole')}
        </p>
        <div className={style.actions}>
          <Button
            primary
            disabled={change.isSending || lacks.length > 0 || changes.length === 0}
            onClick={() => void record()}
          >
            {t('requirements.answerMany', { count: changes.length })}
          </Button>
          <Button bare onClick={onLeave}>
            {t('requirements.cancel')}
          </Button>
        </div>
      </Part>
    </Inspector>
  );
}
