/** A table taken into a plant that is there. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { INVENTORY_KINDS, type InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import { mayAt, whoAmI } from '../../api/account.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Waiting } from '../../ui/page-state.tsx';
import { takeFile } from '../../ui/pending-file.ts';
import { PageTop } from '../../ui/top-slot.tsx';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useSheetWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { TableImport } from './table-import.tsx';
import style from './bring.module.css';

/** As the registers stand beside each other. */
const ORDER = ['assets', 'products', 'flows', 'conduits'] as const satisfies readonly InventoryKind[];
const REGISTERS = {
  assets: '/p/$plant/assets',
  products: '/p/$plant/assets/products',
  flows: '/p/$plant/flows',
  conduits: '/p/$plant/flows/conduits',
} as const satisfies Readonly<Record<InventoryKind, string>>;

export function ImportPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/import' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const navigate = useNavigate();
  const words = useSheetWords();
  const { data: account } = useQuery(whoAmI);
  const [file, setFile] = useState(takeFile);
  const kind = INVENTORY_KINDS.find((each) => each === url.show) ?? 'assets';
  const isAllowed = account === undefined || mayAt(account, plant, 'change');
  return (
    <>
      <PageTop title={t('bring.importTitle')}>
        <Segmented
          label={t('bring.kind')}
          value={kind}
          options={ORDER.map((value) => ({ value, label: t(`bring.${value}`) }))}
          onChange={(next) => setUrl({ show: next === 'assets' ? undefined : next }, true)}
        />
      </PageTop>
      <div className={style.page}>
        {words === null && <Waiting rows={6} />}
        {!isAllowed && <p>{t('bring.mayNot')}</p>}
        {words !== null && isAllowed && (
          <TableImport
            key={kind}
            plant={plant}
            create={null}
            kind={kind}
            words={words}
            file={file}
            onFile={setFile}
            onDone={() =>
              void navigate({ to: REGISTERS[kind], params: { plant }, search: { after: 'import' } })
            }
          />
        )}
      </div>
    </>
  );
}
