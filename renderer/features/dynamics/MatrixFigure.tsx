import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { WhoToWhomMatrix } from '../../charts/WhoToWhomMatrix.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { Data } from '../../ui/index.ts';
import { PersonLink } from './PersonLink.tsx';

/** Who addressed whom how often, as figures. */
export function MatrixFigure({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { participants, whoToWhom, session, acts } = dynamics;
  const nameOf = useRoomNames(participants);
  const strongest = strongestPair(whoToWhom);
  return (
    <ChartFigure
      title={
        strongest
          ? t('Most often {{from}} to {{to}}: {{times}} of {{all}} acts', {
              from: nameOf(participants[strongest.row]!.id),
              to: nameOf(participants[strongest.column]!.id),
              times: formatNumber(strongest.count),
              all: formatNumber(acts),
            })
          : t('Nobody in particular was addressed')
      }
      caption={t(
        'Who spoke to whom, {{count}} acts. Rows speak, columns are spoken to; the darker, the more.',
        {
          count: acts,
        },
      )}
    >
      <WhoToWhomMatrix
        label={t('Who spoke to whom')}
        corner={t('From, to')}
        names={participants.map((participant) => ({
          id: participant.id,
          name:
            participant.kind === 'member' ? (
              <PersonLink participant={participant} groupId={session.groupId} />
            ) : (
              <Data>{nameOf(participant.id)}</Data>
            ),
        }))}
        groupName={t('All')}
        totalName={t('Sum')}
        counts={whoToWhom}
      />
    </ChartFigure>
  );
}

/** The two between whom most acts passed one way; null where nobody was addressed by name. */
function strongestPair(
  counts: readonly (readonly number[])[],
): { row: number; column: number; count: number } | null {
  let strongest: { row: number; column: number; count: number } | null = null;
  for (const [row, said] of counts.entries())
    for (const [column, count] of said.slice(0, -1).entries())
      if (column !== row && count > (strongest?.count ?? 0)) strongest = { row, column, count };
  return strongest;
}
