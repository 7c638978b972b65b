import { useMemo } from 'react';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { Evidence } from '@bulkhead/core/model/plant.ts';
import type { KeptFile } from '../../api/files.ts';
import { EvidenceGlyph, type EvidenceState } from '../../ui/glyphs/evidence.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { useWords } from '../../words/use-words.ts';

export interface EvidenceRow {
  readonly evidence: Evidence;
  readonly standing: Exclude<EvidenceState, 'none'>;
  /** Null where no bytes of it are here. */
  readonly file: KeptFile | null;
  /** Answers that cite it. */
  readonly cited: readonly {
    readonly place: string;
    readonly requirement: string;
    readonly status: string;
  }[];
}

const ORDER = ['failing', 'atRisk', 'ready'];

export function useEvidenceColumns(words: SheetWords | null): readonly Column<EvidenceRow>[] {
  const { t, term } = useWords();
  return useMemo(() => {
    if (words === null) return [];
    const head = words.evidence;
    return [
      {
        id: 'standing',
        head: t('evidence.standing'),
        width: '7.5rem',
        text: ({ standing }) => t(`evidence.is_${standing}`),
        also: ({ standing }) => [standing],
        order: ({ standing }) => ORDER.indexOf(standing),
        cell: ({ standing }) => (
          <>
            <EvidenceGlyph state={standing} /> <span className="ell">{t(`evidence.is_${standing}`)}</span>
          </>
        ),
      },
      {
        id: 'id',
        head: head.id.head,
        note: head.id.note,
        width: 'minmax(7rem, 1fr)',
        isMono: true,
        text: ({ evidence }) => evidence.id,
      },
      {
        id: 'title',
        head: head.title.head,
        width: 'minmax(12rem, 2.4fr)',
        text: ({ evidence }) => evidence.title,
      },
      {
        id: 'kind',
        head: head.kind.head,
        note: head.kind.note,
        width: 'minmax(6.5rem, 0.8fr)',
        text: ({ evidence }) => term(evidence.kind),
        also: ({ evidence }) => [evidence.kind],
      },
      {
        id: 'places',
        head: head.places.head,
        note: head.places.note,
        width: 'minmax(7rem, 1fr)',
        isMono: true,
        text: ({ evidence }) => (evidence.places ?? []).join(', '),
        also: ({ evidence }) =>
          (evidence.places ?? []).flatMap((ref) => [ref, ref.slice(ref.indexOf(':') + 1)]),
      },
      {
        id: 'expires',
        head: head.expires.head,
        note: head.expires.note,
        width: '6rem',
        text: ({ evidence }) => evidence.expires ?? '',
        // What never runs out stands last.
        order: ({ evidence }) => evidence.expires ?? '9999',
      },
      {
        id: 'who',
        head: head.collectedBy.head,
        width: 'minmax(6rem, 1fr)',
        text: ({ evidence }) => evidence.collectedBy ?? '',
      },
      {
        id: 'file',
        head: head.file.head,
        width: 'minmax(5rem, 1fr)',
        text: ({ file }) => (file === null || file.purged !== null ? '' : file.name),
      },
      {
        id: 'cited',
        head: t('evidence.cited'),
        width: '4rem',
        text: ({ cited }) => (cited.length === 0 ? '' : String(cited.length)),
        order: ({ cited }) => cited.length,
        isNumber: true,
      },
    ];
  }, [words, t, term]);
}
