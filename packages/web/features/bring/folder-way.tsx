/** The folder of a plant, as it lies on a disk or in an archive: read with nothing written, then taken in. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bringFolder, type FolderTaken } from '../../api/starters.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useWords } from '../../words/use-words.ts';
import { Drop } from './drop.tsx';
import { FolderTooLarge, filesChosen, filesDropped, packed, type FolderFile } from './pack-folder.ts';
import { RunLine } from './run-line.tsx';
import { useRun } from './use-run.ts';
import style from './bring.module.css';

interface FolderWayProps {
  readonly onDone: (plant: string) => void;
}

interface Found {
  readonly archive: Blob;
  readonly what: FolderTaken;
}

const COUNTED = {
  zone: 'zones',
  conduit: 'conduits',
  asset: 'assets',
  flow: 'flows',
  scenario: 'scenarios',
} as const;

export function FolderWay({ onDone }: FolderWayProps) {
  const { t, number } = useWords();
  const queries = useQueryClient();
  const run = useRun();
  const [found, setFound] = useState<Found | null>(null);
  const look = (files: Promise<readonly FolderFile[]>): void => {
    setFound(null);
    run.start('trial', async (waiting) => {
      const archive = await archiveOf(await files).catch((error: unknown) => {
        throw error instanceof FolderTooLarge ? new Error(t('bring.folderLarge')) : error;
      });
      setFound({ archive, what: await bringFolder(archive, true, waiting) });
    });
  };
  const take = ({ archive }: Found): void =>
    run.start('writing', async (waiting) => {
      const { plant } = await bringFolder(archive, false, waiting);
      await queries.invalidateQueries();
      onDone(plant);
    });
  const what = found?.what;
  const counts = Object.entries(COUNTED).map(([kind, word]) => {
    const n = what?.changes.filter((each) => each.kind === kind).length ?? 0;
    return n === 0 ? '' : t(`bring.count_${word}`, { n: number(n) });
  });
  return (
    <div className={style.stack}>
      <Drop
        label={t('bring.chooseFolder')}
        hint={t('bring.folderHint')}
        accept=".zip,.tar"
        onFiles={(files, data) =>
          look(data === null ? Promise.resolve(filesChosen(files)) : filesDropped(data))
        }
      />
      <label className="link">
        {t('bring.browseFolder')}
        <input
          type="file"
          className="sr"
          ref={(input) => input?.setAttribute('webkitdirectory', '')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) look(Promise.resolve(filesChosen(files)));
          }}
        />
      </label>
      <RunLine run={run} />
      {found !== null && what !== undefined && (
        <section className={style.panel} aria-label={t('bring.preview')}>
          <p className={style.said}>
            <b className="mono">{what.plant}</b>{' '}
            {what.created ? t('bring.folderNew') : t('bring.folderThere', { n: number(what.changes.length) })}
          </p>
          {counts.some((each) => each !== '') && (
            <p className={`${style.said} quiet`}>{counts.filter((each) => each !== '').join(' · ')}</p>
          )}
          {what.open && <Refused>{t('bring.folderConflicts', { n: number(what.conflicts.length) })}</Refused>}
          <p className={style.actions}>
            <Button primary disabled={what.open || run.under !== null} onClick={() => take(found)}>
              {what.created ? t('bring.makePlant') : t('bring.bringIn')}
            </Button>
          </p>
        </section>
      )}
    </div>
  );
}

/** An archive goes as it is. */
async function archiveOf(files: readonly FolderFile[]): Promise<Blob> {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0 && /\.(?:zip|tar|tgz|gz)$/i.test(only.path)) return only.file;
  return await packed(files);
}
