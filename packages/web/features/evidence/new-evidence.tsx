/** A new piece of evidence, with its file where one was dropped: said first, then the file is brought to it. */
import { Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EVIDENCE_KINDS } from '@bulkhead/core/model/schema/judgement.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { bringFile } from '../../api/files.ts';
import type { Entities } from '../../api/entities.ts';
import { saidOf } from '../../api/use-recorded-change.ts';
import { Button } from '../../ui/controls/button.tsx';
import { EvidenceGlyph } from '../../ui/glyphs/evidence.tsx';
import { freeId } from '../../ui/free-id.ts';
import { Inspector } from '../../ui/inspector.tsx';
import { Refused } from '../../ui/refused.tsx';
import { today } from '../../ui/today.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import style from '../../ui/list-page.module.css';

interface NewEvidenceProps {
  readonly plant: string;
  readonly file: File | null;
  readonly data: Entities;
  readonly words: SheetWords;
  readonly onLeave: () => void;
  readonly onDone: (id: string) => void;
}

export function NewEvidence({ plant, file, data, words, onLeave, onDone }: NewEvidenceProps) {
  const { t, term } = useWords();
  const queries = useQueryClient();
  const change = useChange(plant);
  const [refused, setRefused] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [kind, setKind] = useState<string>('implementation');
  const [collected, setCollected] = useState(today);
  const head = words.evidence;
  const places = [
    ...data.of('zone').map(({ id, name }) => ({ value: `zone:${id}`, label: `${name} · zone:${id}` })),
    ...data
      .of('conduit')
      .map(({ id, name }) => ({ value: `conduit:${id}`, label: `${name ?? id} · conduit:${id}` })),
    { value: 'site', label: 'site' },
    { value: 'organisation', label: 'organisation' },
  ];
  const record = async (form: FormData): Promise<void> => {
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    const given = Object.fromEntries(
      (['title', 'collected', 'expires', 'collectedBy'] as const)
        .map((name) => [name, text(name)] as const)
        .filter(([, value]) => value !== ''),
    );
    const taken = new Set(data.of('evidence').map((each) => each.id));
    // A title of signs alone, which no id can hold, keeps nobody from recording it.
    const id = freeId(text('title'), 'evidence', taken) || freeId('evidence', 'evidence', taken);
    const add = { ...given, kind, ...(place === null ? {} : { places: [place] }) };
    const isDone = await change.send({
      changes: [{ ref: `evidence:${id}`, add }],
      reason: t('evidence.reasonOfNew', { title: text('title') }),
      entry: data.seq,
    });
    if (!isDone) return;
    if (file !== null) {
      try {
        await bringFile(plant, { evidence: id, file, isReplacing: false });
        await queries.invalidateQueries({ queryKey: ['plant', plant] });
      } catch (error) {
        return setRefused(t('evidence.fileNot', { why: saidOf(error) }));
      }
    }
    onDone(id);
  };
  const why = refused ?? change.refused;
  return (
    <Inspector
      label={t('evidence.new')}
      kind={<EvidenceGlyph state="none" />}
      title={t('evidence.new')}
      onClose={onLeave}
    >
      <form
        className={`${style.part} ${style.form}`}
        onSubmit={(event) => {
          event.preventDefault();
          void record(new FormData(event.currentTarget));
        }}
      >
        {file !== null && <p>{t('evidence.withFile', { name: file.name })}</p>}
        <TextInput
          name="title"
          label={head.title.head}
          required
          data-autofocus
          defaultValue={file?.name.replace(/\.[^.]+$/, '') ?? ''}
        />
        <Select
          label={head.kind.head}
          allowDeselect={false}
          data={EVIDENCE_KINDS.map((value) => ({ value, label: term(value) }))}
          value={kind}
          onChange={(next) => setKind(next ?? kind)}
        />
        <Select
          label={head.places.head}
          description={place === null ? t('evidence.placeNeeded') : undefined}
          searchable
          clearable
          data={places}
          value={place}
          onChange={setPlace}
        />
        <TextInput
          type="date"
          name="collected"
          label={head.collected.head}
          value={collected}
          onChange={(event) => setCollected(event.currentTarget.value)}
        />
        <TextInput type="date" name="expires" label={head.expires.head} min={collected} />
        <TextInput name="collectedBy" label={head.collectedBy.head} />
        {why !== null && <Refused>{why}</Refused>}
        <p className={style.actions}>
          <Button type="submit" primary disabled={change.isSending}>
            {t('evidence.record')}
          </Button>
          <Button bare onClick={onLeave}>
            {t('frame.cancel')}
          </Button>
        </p>
      </form>
    </Inspector>
  );
}
