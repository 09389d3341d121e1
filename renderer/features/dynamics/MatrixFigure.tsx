import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { WhoToWhomMatrix } from '../../charts/WhoToWhomMatrix.tsx';
import { fewestActs } from '../../../shared/domain/interaction-pattern.ts';
import { formatNumber } from '../../i18n/format.ts';
import { thoseInTheCircle } from '../../data/dynamics-rows.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { PersonLink } from './PersonLink.tsx';

/** Who addressed whom how often, as figures. */
export function MatrixFigure({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { participants, whoToWhom, session } = dynamics;
  const nameOf = useRoomNames(participants);
  const shown = thoseInTheCircle(dynamics);
  const placeOf = new Map(participants.map(({ id }, place) => [id, place]));
  const places = shown.map(({ id }) => placeOf.get(id)!);
  const addressed = whoToWhom.flat().reduce((sum, count) => sum + count, 0);
  const strongest = addressed < fewestActs ? null : strongestPair(whoToWhom);
  return (
    <ChartFigure
      title={
        strongest
          ? t('Most often {{from}} to {{to}}: {{times}} of {{all}} acts', {
              from: nameOf(participants[strongest.row]!.id),
              to: nameOf(participants[strongest.column]!.id),
              times: formatNumber(strongest.count),
              all: formatNumber(addressed),
            })
          : t('Who spoke to whom: no two stand out')
      }
      caption={t(
        'Who spoke to whom, {{count}} acts. Rows speak, columns are spoken to; the darker, the more.',
        {
          count: addressed,
        },
      )}
    >
      <WhoToWhomMatrix
        label={t('Who spoke to whom')}
        corner={t('From, to')}
        names={shown.map((participant) => ({
          id: participant.id,
          name: (
            <PersonLink participant={participant} name={nameOf(participant.id)} groupId={session.groupId} />
          ),
        }))}
        groupName={t('the group')}
        totalName={t('Sum')}
        counts={places.map((row) => [
          ...places.map((column) => whoToWhom[row]![column]!),
          whoToWhom[row]!.at(-1)!,
        ])}
      />
    </ChartFigure>
  );
}

/** The two between whom most acts passed one way; null where nobody was addressed by name, or two ways are alike. */
function strongestPair(
  counts: readonly (readonly number[])[],
): { row: number; column: number; count: number } | null {
  let strongest: { row: number; column: number; count: number } | null = null;
  for (const [row, said] of counts.entries())
    for (const [column, count] of said.slice(0, -1).entries())
      if (column !== row && count > (strongest?.count ?? 0)) strongest = { row, column, count };
  const isAlone =
    counts.flatMap((said) => said.slice(0, -1)).filter((count) => count === strongest?.count).length === 1;
  return isAlone ? strongest : null;
}
