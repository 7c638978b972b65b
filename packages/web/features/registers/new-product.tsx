/** A product that is not there yet, in a dialog: what it is, in which version; the rest is said of it in the register. */
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Product } from '@bulkhead/core/model/plant.ts';
import { CLASSES } from '@bulkhead/core/model/schema/supply.ts';
import { freeId } from '../../ui/free-id.ts';
import { MakeDialog, NameField } from '../../ui/make-dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import type { Reading } from './register.ts';

interface NewProductProps {
  readonly plant: string;
  readonly reading: Reading;
  readonly onClose: () => void;
  /** @param id of the product that is there now */
  readonly onDone: (id: string) => void;
}

export function NewProduct({ plant, reading, onClose, onDone }: NewProductProps) {
  const { t } = useWords();
  const { data, words } = reading;
  const change = useChange(plant);
  const [said, setSaid] = useState<Omit<Product, 'id' | 'class' | 'certificate'>>({ name: '' });
  const [classId, setClass] = useState<string | null>(null);
  const suppliers = data.of('supplier');
  const called = [said.name.trim(), said.version?.trim() ?? ''].filter((part) => part !== '').join(' ');
  const id = freeId(called, 'product', new Set(data.of('product').map((each) => each.id)));
  const missing =
    said.name.trim() === '' || id === ''
      ? t('frame.needsName')
      : classId === null
        ? t('registers.needsClass')
        : null;
  const record = async (): Promise<void> => {
    const stated = Object.entries(said).flatMap(([field, value]) =>
      value === undefined || value.trim() === '' ? [] : [[field, value.trim()] as const],
    );
    const isDone = await change.record({
      changes: [{ ref: `product:${id}`, add: { ...Object.fromEntries(stated), class: classId } }],
      reason: t('registers.reasonOfProduct', { name: called }),
      entry: data.seq,
    });
    if (isDone) onDone(id);
  };
  const field = (name: 'vendor' | 'model' | 'version', description?: string) => (
    <TextInput
      label={words.assets[name].head}
      description={description}
      value={said[name] ?? ''}
      maxLength={200}
      onChange={(event) => setSaid({ ...said, [name]: event.currentTarget.value })}
    />
  );
  return (
    <MakeDialog
      title={t('registers.newProduct')}
      missing={missing}
      refused={change.refused}
      isSending={change.isSending}
      onRecord={() => void record()}
      onClose={onClose}
    >
      <NameField
        label={words.assets.product.head}
        value={said.name}
        id={id}
        onChange={(name) => setSaid({ ...said, name })}
      />
      {field('version', t('registers.versionNote'))}
      {field('vendor')}
      {field('model')}
      <Select
        label={words.assets.class.head}
        description={words.assets.class.note}
        allowDeselect={false}
        data={[...CLASSES]}
        value={classId}
        onChange={setClass}
      />
      {suppliers.length > 0 && (
        <Select
          label={words.assets.supplier.head}
          searchable
          clearable
          data={suppliers.map((each) => ({ value: each.id, label: `${each.name} · ${each.id}` }))}
          value={said.supplier ?? null}
          onChange={(supplier) => setSaid({ ...said, supplier: supplier ?? undefined })}
        />
      )}
    </MakeDialog>
  );
}
