/** A plant that begins with a table of assets: what it is called, else as the file is, and the table; both are written at once. */
import { useState } from 'react';
import { Waiting } from '../../ui/page-state.tsx';
import { useSheetWords } from '../../words/sheet-words.ts';
import { MOST_NAME, NameFields, plantIdOf, whyNot, type Called } from './name-fields.tsx';
import { TableImport } from './table-import.tsx';
import style from './bring.module.css';

interface TableWayProps {
  readonly taken: ReadonlySet<string>;
  readonly onDone: (plant: string) => void;
}

export function TableWay({ taken, onDone }: TableWayProps) {
  const words = useSheetWords();
  const [called, setCalled] = useState<Called>({ name: '', id: null });
  const [file, setFile] = useState<File | null>(null);
  const why = whyNot(called, taken);
  if (words === null) return <Waiting rows={5} />;
  const id = plantIdOf(called);
  return (
    <div className={style.stack}>
      <NameFields called={called} taken={taken} onCalled={setCalled} />
      {(why === null || file === null) && (
        <TableImport
          plant={id}
          create={called.name.trim()}
          kind="assets"
          words={words}
          file={file}
          onFile={(next) => {
            setFile(next);
            if (next !== null && called.name.trim() === '')
              setCalled({ ...called, name: next.name.replace(/\.[^.]*$/, '').slice(0, MOST_NAME) });
          }}
          onDone={() => onDone(id)}
        />
      )}
    </div>
  );
}
