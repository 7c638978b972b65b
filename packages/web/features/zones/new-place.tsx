/** A zone or a conduit that is not there yet, in a dialog: said, then recorded as one entry. */
import { Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CONDUIT_MEDIA, PURDUE_LEVELS } from '@bulkhead/core/model/schema/network.ts';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import type { Zone } from '@bulkhead/core/model/plant.ts';
import { idOf } from '@bulkhead/core/worksheet/inventory/ids.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { allAt } from './targets.ts';
import style from './zones.module.css';

export interface NewPlaceProps {
  readonly plant: string;
  readonly kind: 'zone' | 'conduit';
  readonly zones: readonly Zone[];
  /** Ids of zones and of conduits. */
  readonly taken: ReadonlySet<string>;
  readonly entry: number | null;
  readonly onClose: () => void;
  readonly onDone: (ref: string) => void;
}

export function NewPlace({ plant, kind, zones, taken, entry, onClose, onDone }: NewPlaceProps) {
  const { t } = useWords();
  const change = useChange(plant);
  const [name, setName] = useState('');
  const [said, setSaid] = useState<Readonly<Record<string, unknown>> | null>(
    kind === 'zone' ? { kind: 'control' } : null,
  );
  const id = freeId(idOf(name.trim(), kind) ?? '', taken);
  const missing = name.trim() === '' ? t('zones.needsName') : said === null ? t('zones.needsEnds') : null;
  const record = async (): Promise<void> => {
    const isDone = await change.send({
      changes: [{ ref: `${kind}:${id}`, add: { name: name.trim(), ...said } }],
      reason: t(kind === 'zone' ? 'zones.reasonOfZone' : 'zones.reasonOfConduit', { name: name.trim() }),
      entry,
    });
    if (isDone) onDone(`${kind}:${id}`);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(kind === 'zone' ? 'zones.newZone' : 'zones.newConduit')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (missing === null) void record();
        }}
      >
        <TextInput
          label={t('zones.name')}
          description={id === '' ? undefined : t('zones.idIs', { id })}
          value={name}
          maxLength={200}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {kind === 'zone' ? (
          <ZoneFields zones={zones} onSaid={setSaid} />
        ) : (
          <ConduitFields zones={zones} onSaid={setSaid} />
        )}
        {change.refused !== null && (
          <p role="alert" className={style.refused}>
            {change.refused}
          </p>
        )}
        <p className={style.actions}>
          <Button type="submit" primary disabled={missing !== null || change.isSending}>
            {t('zones.make')}
          </Button>
          <Button bare onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          {missing !== null && <span className="quiet">{missing}</span>}
        </p>
      </form>
    </Modal>
  );
}

interface FieldsProps {
  readonly zones: readonly Zone[];
  /** Null while something is missing. */
  readonly onSaid: (said: Readonly<Record<string, unknown>> | null) => void;
}

function ZoneFields({ zones, onSaid }: FieldsProps) {
  const { t, zoneKind } = useWords();
  const [fields, setFields] = useState<Readonly<Record<string, string | null>>>({ kind: 'control' });
  const say = (field: string, value: string | null): void => {
    const next = { ...fields, [field]: value };
    setFields(next);
    const { kind, level = null, parent = null, target = null, rationale } = next;
    const vector = target === null ? null : allAt(Number(target));
    const why = (rationale ?? '').trim();
    onSaid({
      kind,
      ...(level === null ? {} : { level: Number(level) }),
      ...(parent === null ? {} : { parent }),
      ...(vector === null ? {} : { slTarget: why === '' ? Number(target) : { vector, rationale: why } }),
    });
  };
  return (
    <>
      <Select
        label={t('zones.kind')}
        allowDeselect={false}
        data={ZONE_KINDS.map((value) => ({ value, label: zoneKind(value) }))}
        value={fields['kind'] ?? null}
        onChange={(next) => say('kind', next ?? 'control')}
      />
      <Select
        label={t('zones.levelField')}
        clearable
        data={PURDUE_LEVELS.map(String)}
        value={fields['level'] ?? null}
        onChange={(next) => say('level', next)}
      />
      <Select
        label={t('zones.parent')}
        clearable
        searchable
        data={zones.map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }))}
        value={fields['parent'] ?? null}
        onChange={(next) => say('parent', next)}
      />
      {fields['kind'] !== 'external' && (
        <Select
          label={t('zones.target')}
          placeholder={t('zones.targetNone')}
          clearable
          data={['0', '1', '2', '3', '4']}
          value={fields['target'] ?? null}
          onChange={(next) => say('target', next)}
        />
      )}
      {typeof fields['target'] === 'string' && (
        <TextInput
          label={t('zones.rationale')}
          value={fields['rationale'] ?? ''}
          onChange={(event) => say('rationale', event.currentTarget.value)}
        />
      )}
    </>
  );
}

function ConduitFields({ zones, onSaid }: FieldsProps) {
  const { t } = useWords();
  const [ends, setEnds] = useState<readonly [string | null, string | null]>([null, null]);
  const [medium, setMedium] = useState<string | null>(null);
  const say = (next: typeof ends, by: string | null): void => {
    setEnds(next);
    setMedium(by);
    const [from, to] = next;
    const isWhole = from !== null && to !== null && from !== to;
    onSaid(isWhole ? { joins: [from, to], ...(by === null ? {} : { medium: by }) } : null);
  };
  const data = zones.map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }));
  return (
    <>
      <Select
        label={t('zones.from_')}
        searchable
        data={data}
        value={ends[0]}
        onChange={(next) => say([next, ends[1]], medium)}
      />
      <Select
        label={t('zones.to_')}
        searchable
        data={data.filter(({ value }) => value !== ends[0])}
        value={ends[1]}
        onChange={(next) => say([ends[0], next], medium)}
      />
      <Select
        label={t('zones.medium')}
        clearable
        data={CONDUIT_MEDIA.map((value) => ({ value, label: t(`zones.medium_${value}`) }))}
        value={medium}
        onChange={(next) => say(ends, next)}
      />
    </>
  );
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted === '') return '';
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted.slice(0, 58)}-${n}`;
    if (!taken.has(id)) return id;
  }
}
