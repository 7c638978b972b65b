/** A table taken into a plant that is there. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
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

export function ImportPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/import' });
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const navigate = useNavigate();
  const words = useSheetWords();
  const { data: account } = useQuery(whoAmI);
  const [file, setFile] = useState(takeFile);
  const kind = url.show === 'flows' ? 'flows' : 'assets';
  const isAllowed = account === undefined || mayAt(account, plant, 'change');
  return (
    <>
      <PageTop title={t('bring.importTitle')}>
        <Segmented
          label={t('bring.kind')}
          value={kind}
          options={[
            { value: 'assets', label: t('bring.assets') },
            { value: 'flows', label: t('bring.flows') },
          ]}
          onChange={(next) => setUrl({ show: next === 'flows' ? 'flows' : undefined }, true)}
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
            onDone={() => void navigate({ to: `/p/$plant/${kind}`, params: { plant } })}
          />
        )}
      </div>
    </>
  );
}
