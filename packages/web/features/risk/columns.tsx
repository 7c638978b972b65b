import { useMemo } from 'react';
import { rankHeight, rankName } from '@bulkhead/core/risk/names.ts';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { Column } from '../../ui/grid/column.ts';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { choiceWord } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ratingAt, type Stage } from './groups.ts';
import { RankMark } from './rank-mark.tsx';
import type { RiskRow } from './use-risk.ts';

/** Shown until somebody chooses others. */
export const USUAL = ['id', 'name', 'place', 'before', 'today', 'planned', 'outcome', 'asks', 'owner'];

const ORDER = [
  'untreated',
  'lapsed',
  'unrated',
  'planned',
  'accepted',
  'transferred',
  'avoided',
  'tolerable',
];

export function useScenarioColumns(risk: Risk | null, words: SheetWords | null): readonly Column<RiskRow>[] {
  const { t } = useWords();
  return useMemo(() => {
    if (words === null || risk === null) return [];
    const head = words.scenarios;
    const rank = (stage: Stage, width: string): Column<RiskRow> => ({
      id: stage,
      head: t(`risk.${stage}`),
      note: t(`risk.note_${stage}`),
      width,
      text: (row) => {
        const { rank: id } = ratingAt(row, stage);
        return id === null ? t('risk.unrated') : rankName(risk, id);
      },
      also: (row) => [ratingAt(row, stage).rank ?? ''],
      order: (row) => -rankHeight(risk, ratingAt(row, stage).rank),
      cell: (row) => <RankMark risk={risk} rank={ratingAt(row, stage).rank} withName />,
    });
    const text = (
      id: 'owner' | 'due' | 'until' | 'nextReview' | 'acceptedBy',
      width: string,
    ): Column<RiskRow> => ({
      id,
      head: head[id].head,
      note: head[id].note,
      width,
      text: ({ scenario }) => scenario[id] ?? '',
    });
    return [
      {
        id: 'id',
        head: head.id.head,
        width: 'minmax(7rem, 1fr)',
        isMono: true,
        text: ({ scenario }) => scenario.id,
      },
      {
        id: 'name',
        head: head.name.head,
        width: 'minmax(13rem, 2.6fr)',
        text: ({ scenario }) => scenario.name,
      },
      {
        id: 'place',
        head: head.place.head,
        width: 'minmax(7rem, 1.2fr)',
        text: ({ place }) => place,
        also: ({ scenario: { place } }) => [place, place.slice(place.indexOf(':') + 1)],
      },
      {
        id: 'source',
        head: head.source.head,
        note: head.source.note,
        width: 'minmax(6rem, 1fr)',
        text: ({ source }) => source,
        also: ({ scenario }) => [scenario.source ?? ''],
      },
      rank('before', '6.25rem'),
      rank('today', '6.25rem'),
      rank('planned', '6.25rem'),
      {
        id: 'outcome',
        head: head.outcome.head,
        note: head.outcome.note,
        width: 'minmax(8.25rem, 1fr)',
        text: ({ left }) => choiceWord(words, left.outcome),
        also: ({ left }) => [left.outcome],
        order: ({ left }) => ORDER.indexOf(left.outcome),
      },
      {
        id: 'asks',
        head: t('risk.asks'),
        note: t('risk.asksNote'),
        width: '3.5rem',
        isNumber: true,
        text: ({ asks }) => (asks === null ? '' : (asks.level ?? '?').toString()),
        order: ({ asks }) => -(asks?.level ?? asks?.most ?? -1),
        cell: ({ asks }) =>
          asks === null ? null : asks.level === null ? '?' : <SlChip level={asks.level} />,
      },
      text('owner', 'minmax(6rem, 1fr)'),
      {
        id: 'treatment',
        head: head.treatment.head,
        width: '6rem',
        text: ({ scenario: { treatment } }) => (treatment === undefined ? '' : choiceWord(words, treatment)),
        also: ({ scenario: { treatment = '' } }) => [treatment],
      },
      text('acceptedBy', 'minmax(6rem, 1fr)'),
      text('until', '6rem'),
      text('due', '6rem'),
      text('nextReview', '6rem'),
      {
        id: 'questions',
        head: t('risk.questions'),
        width: '4.5rem',
        isNumber: true,
        text: ({ rated }) => (rated.questions.length === 0 ? '' : String(rated.questions.length)),
        order: ({ rated }) => -rated.questions.length,
      },
    ];
  }, [risk, words, t]);
}
