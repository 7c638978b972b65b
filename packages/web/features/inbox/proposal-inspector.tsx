/** One proposal: who made it, what it would change field by field, what was changed otherwise since, and the decision. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { oneProposal, type ToldProposal } from '../../api/proposals.ts';
import { ChangeList } from '../../ui/change-list.tsx';
import { Tag } from '../../ui/controls/button.tsx';
import { Facts, Inspector, Part } from '../../ui/inspector.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { useWords } from '../../words/use-words.ts';
import { DecidePart } from './decide-part.tsx';
import { standingOf, type Standing } from './standing.ts';

interface ProposalInspectorProps {
  readonly plant: string;
  readonly proposal: ToldProposal;
  readonly onClose: () => void;
}

export function ProposalInspector({ plant, proposal, onClose }: ProposalInspectorProps) {
  const { t, number, moment } = useWords();
  const { id, state, by, reason, seq, time, review } = proposal;
  const { data, error, refetch, isPlaceholderData } = useQuery(oneProposal(plant, id));
  const standing = data === undefined || isPlaceholderData ? null : standingOf(data.value);
  return (
    <Inspector
      label={t('inbox.proposal')}
      kind={
        <>
          <Tag>{t(`inbox.${state}`)}</Tag> <span className="mono quiet">{id}</span>
        </>
      }
      title={reason}
      onClose={onClose}
    >
      <Part head={t('history.who')}>
        <Facts
          of={[
            [t('inbox.by'), by ?? t('inbox.erased')],
            [t(state === 'open' ? 'history.time' : 'inbox.since'), moment(time)],
            [t('inbox.from'), t('frame.entry', { seq: number(seq) })],
            [t('inbox.decidedBy'), review === null ? '' : (review.by ?? t('inbox.erased'))],
            [t('inbox.because'), review?.reason ?? ''],
          ]}
        />
        <p>
          <Link to="/p/$plant/history" params={{ plant }} search={{ row: `proposal:${id}` }} className="link">
            {t('history.of')}
          </Link>
        </p>
      </Part>
      {error !== null && <Failed error={error} again={() => void refetch()} />}
      {standing === null && error === null && <Waiting rows={4} />}
      {standing !== null && (
        <>
          <DecidePart key={state} plant={plant} proposal={proposal} standing={standing} />
          <Told plant={plant} standing={standing} />
        </>
      )}
    </Inspector>
  );
}

function Told({ plant, standing }: { readonly plant: string; readonly standing: Standing }) {
  const { t, number } = useWords();
  const { changes, conflicts, isSaid } = standing;
  return (
    <>
      {conflicts.length > 0 && (
        <Part head={t('inbox.conflicts', { n: number(conflicts.length) })}>
          <p>{t('inbox.conflictsWhat')}</p>
          <ChangeList plant={plant} changes={conflicts} />
        </Part>
      )}
      {isSaid && (
        <Part head={t('history.what')}>
          <p>{t('inbox.said')}</p>
        </Part>
      )}
      {changes.length > 0 && (
        <Part head={t('inbox.changes', { n: number(changes.length) })}>
          <ChangeList plant={plant} changes={changes} />
        </Part>
      )}
    </>
  );
}
