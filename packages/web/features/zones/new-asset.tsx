/** An asset that is not there yet, in a dialog: what it is and where it lies; the rest is said of it in the register. */
import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Zone } from '@bulkhead/core/model/plant.ts';
import { ASSET_TYPES } from '@bulkhead/core/model/schema/network.ts';
import type { Entities } from '../../api/entities.ts';
import { freeId } from '../../ui/free-id.ts';
import { MakeDialog, NameField } from '../../ui/make-dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';

interface NewAssetProps {
  readonly plant: string;
  readonly zones: readonly Zone[];
  readonly data: Entities;
  /** The id of the zone that is chosen. */
  readonly within: string | null;
  readonly onClose: () => void;
  /** @param zone where it lies now */
  readonly onDone: (zone: string | null) => void;
}

export function NewAsset({ plant, zones, data, within, onClose, onDone }: NewAssetProps) {
  const { t, assetType } = useWords();
  const change = useChange(plant);
  const [name, setName] = useState('');
  const [type, setType] = useState<string | null>(null);
  const [zone, setZone] = useState(within);
  const [product, setProduct] = useState<string | null>(null);
  const products = data.of('product');
  const id = freeId(name, 'asset', new Set(data.of('asset').map((asset) => asset.id)));
  const missing = id === '' ? t('frame.needsName') : type === null ? t('zones.needsType') : null;
  const record = async (): Promise<void> => {
    const isDone = await change.record({
      changes: [
        {
          ref: `asset:${id}`,
          add: {
            name: name.trim(),
            type,
            ...(zone === null ? {} : { zones: [zone] }),
            ...(product === null ? {} : { productVersion: product }),
          },
        },
      ],
      reason: t('zones.reasonOfAsset', { name: name.trim() }),
      entry: data.seq,
    });
    if (isDone) onDone(zone);
  };
  return (
    <MakeDialog
      title={t('zones.newAsset')}
      missing={missing}
      refused={change.refused}
      isSending={change.isSending}
      onRecord={() => void record()}
      onClose={onClose}
    >
      <NameField label={t('zones.name')} value={name} id={id} onChange={setName} />
      <Select
        label={t('zones.type')}
        searchable
        allowDeselect={false}
        data={ASSET_TYPES.map((value) => ({ value, label: assetType(value) }))}
        value={type}
        onChange={setType}
      />
      <Select
        label={t('zones.parent')}
        searchable
        clearable
        data={zones.map((each) => ({ value: each.id, label: `${each.name} · ${each.id}` }))}
        value={zone}
        onChange={setZone}
      />
      {products.length > 0 && (
        <Select
          label={t('zones.product')}
          description={t('zones.productWhy')}
          searchable
          clearable
          data={products.map((each) => ({ value: each.id, label: `${each.name} · ${each.id}` }))}
          value={product}
          onChange={setProduct}
        />
      )}
    </MakeDialog>
  );
}
