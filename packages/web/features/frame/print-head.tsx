/** On paper alone, under the title of the page: of which plant it is, as of when, and by what it was judged. */
import { useQuery } from '@tanstack/react-query';
import { newestEntry, overview } from '../../api/plants.ts';
import { useMoment, useReading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { useIsReadBy } from './read-pages.ts';
import style from './frame.module.css';

/** Signs of a hash that tell it from others. */
const SIGNS = 'sha256:'.length + 12;

export function PrintHead({ plant }: { readonly plant: string }) {
  const { t, term, day } = useWords();
  const reading = useReading();
  const isReadBy = useIsReadBy();
  const { data } = useQuery(overview(useMoment(plant)));
  const { data: newest } = useQuery(newestEntry(plant));
  if (data === undefined) return null;
  const { plant: head, asOf, catalogs, engine } = data.value;
  const { entry } = data;
  const parts = [
    head.name,
    ...(head.organisation === null ? [] : [head.organisation]),
    ...(isReadBy ? [term(reading)] : []),
    t('frame.asOf', { day: day(asOf) }),
    ...(entry === null ? [] : [t('frame.atEntry', { at: entry })]),
    // Of another entry than the newest the hash is not known here.
    ...(newest?.seq === entry && newest !== null && newest !== undefined
      ? [newest.hash.slice(0, SIGNS)]
      : []),
    ...catalogs.filter((id) => id.startsWith('62443-3')),
    t('frame.engine', { version: engine }),
  ];
  return <p className={style.printed}>{parts.join(' · ')}</p>;
}
