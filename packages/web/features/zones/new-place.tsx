/** A zone or a conduit that is not there yet, in a dialog: said, then recorded as one entry. */
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CONDUIT_MEDIA, PURDUE_LEVELS } from '@bulkhead/core/model/schema/network.ts';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import type { Zone } from '@bulkhead/core/model/plant.ts';
import { freeId } from '../../ui/free-id.ts';
import { MakeDialog, NameField } from '../../ui/make-dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import { allAt, SL_CHOICES } from './targets.ts';

export interface NewPlaceProps {
  readonly plant: string;
  readonly kind: 'zone' | 'conduit';
  readonly zones: readonly Zone[];
  /** Ids of zones and of conduits. */
  readonly taken: ReadonlySet<string>;
  /** The id of the zone that is chosen: a zone comes to lie in it, a conduit to begin there. */
  readonly within: string | null;
  readonly entry: number | null;
  readonly onClose: () => void;
  readonly onDone: (ref: string) => void;
}

export function NewPlace(props: NewPlaceProps) {
  const { plant, kind, zones, taken, within, entry, onClose, onDone } = props;
  const { t } = useWords();
  const change = useChange(plant);
  const [name, setName] = useState('');
  const [said, setSaid] = useState<Readonly<Record<string, unknown>> | null>(
    kind === 'zone' ? zoneSaid(beginZone(zones, within)) : null,
  );
  const id = freeId(name, kind, taken);
  const missing = name.trim() === '' ? t('frame.needsName') : said === null ? t('zones.needsEnds') : null;
  const record = async (): Promise<void> => {
    const isDone = await change.record({
      changes: [{ ref: `${kind}:${id}`, add: { name: name.trim(), ...said } }],
      reason: t(kind === 'zone' ? 'zones.reasonOfZone' : 'zones.reasonOfConduit', { name: name.trim() }),
      entry,
    });
    if (isDone) onDone(`${kind}:${id}`);
  };
  return (
    <MakeDialog
      title={t(kind === 'zone' ? 'zones.newZone' : 'zones.newConduit')}
      missing={missing}
      refused={change.refused}
      isSending={change.isSending}
      onRecord={() => void record()}
      onClose={onClose}
    >
      <NameField label={t('zones.name')} value={name} id={id} onChange={setName} />
      {kind === 'zone' ? (
        <ZoneFields zones={zones} within={within} onSaid={setSaid} />
      ) : (
        <ConduitFields zones={zones} within={within} onSaid={setSaid} />
      )}
    </MakeDialog>
  );
}

interface FieldsProps {
  readonly zones: readonly Zone[];
  readonly within: string | null;
  /** Null while something is missing. */
  readonly onSaid: (said: Readonly<Record<string, unknown>> | null) => void;
}

type ZoneDraft = Readonly<Record<string, string | null>>;

/** A zone in another begins on its level, and as what it is. */
function beginZone(zones: readonly Zone[], within: string | null): ZoneDraft {
  const around = zones.find(({ id }) => id === within);
  const level = around?.level === undefined ? null : String(around.level);
  return { kind: around?.kind ?? 'control', parent: within, level };
}

function zoneSaid(draft: ZoneDraft): Readonly<Record<string, unknown>> {
  const { kind, level = null, parent = null, target = null, rationale } = draft;
  const vector = target === null ? null : allAt(Number(target));
  const why = (rationale ?? '').trim();
  return {
    kind,
    ...(level === null ? {} : { level: Number(level) }),
    ...(parent === null ? {} : { parent }),
    ...(vector === null ? {} : { slTarget: why === '' ? Number(target) : { vector, rationale: why } }),
  };
}

function ZoneFields({ zones, within, onSaid }: FieldsProps) {
  const { t, zoneKind } = useWords();
  const [fields, setFields] = useState(() => beginZone(zones, within));
  const level = SL_CHOICES.find((each) => each === fields['target']);
  const say = (field: string, value: string | null): void => {
    const next = { ...fields, [field]: value };
    setFields(next);
    onSaid(zoneSaid(next));
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
          data={SL_CHOICES}
          description={level === undefined ? undefined : t(`zones.level_${level}`)}
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

function ConduitFields({ zones, within, onSaid }: FieldsProps) {
  const { t } = useWords();
  const [ends, setEnds] = useState<readonly [string | null, string | null]>([within, null]);
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
        allowDeselect={false}
        data={data}
        value={ends[0]}
        onChange={(next) => say([next, ends[1]], medium)}
      />
      <Select
        label={t('zones.to_')}
        searchable
        allowDeselect={false}
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
