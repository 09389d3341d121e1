import { useTranslation } from 'react-i18next';
import type { PersonDynamics } from '../../../shared/contract/dynamics.ts';
import { BarRows } from '../../charts/BarRows.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { useRoomNames } from '../../data/use-room-names.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { PersonLink } from './PersonLink.tsx';

/** Whom the person addresses, or who addresses them, over all sessions on record. */
export function PersonExchange({ dynamics, way }: { dynamics: PersonDynamics; way: 'to' | 'from' }) {
  const { t } = useTranslation();
  const { people, toWhom, fromWhom, totals, group, person } = dynamics;
  const nameOf = useRoomNames(people);
  const exchanged = way === 'to' ? toWhom : fromWhom;
  const all = exchanged.reduce((sum, { acts }) => sum + acts, 0) + (way === 'to' ? totals.toGroup : 0);
  const [first] = exchanged;
  const rows = exchanged.map(({ participantId, acts }) => {
    const participant = people.find(({ id }) => id === participantId);
    return {
      id: participantId,
      name: participant ? (
        <PersonLink participant={participant} name={nameOf(participant.id)} groupId={group!.id} />
      ) : (
        t('somebody')
      ),
      value: acts,
      figure: formatNumber(acts),
      note: formatShare(acts / Math.max(1, all)),
    };
  });
  if (way === 'to' && totals.toGroup > 0)
    rows.push({
      id: person.id,
      name: t('the whole group'),
      value: totals.toGroup,
      figure: formatNumber(totals.toGroup),
      note: formatShare(totals.toGroup / all),
    });
  const facts = first
    ? { name: nameOf(first.participantId), acts: formatNumber(first.acts), all: formatNumber(all) }
    : null;
  const toGroup = way === 'to' && totals.toGroup > (first?.acts ?? 0);
  return (
    <ChartFigure
      title={
        toGroup
          ? t('Speaks most to the whole group: {{acts}} of {{all}} acts', {
              acts: formatNumber(totals.toGroup),
              all: formatNumber(all),
            })
          : facts === null
            ? way === 'to'
              ? t('Addresses nobody by name')
              : t('Is addressed by nobody by name')
            : way === 'to'
              ? t('Speaks most to {{name}}: {{acts}} of {{all}} acts', facts)
              : t('Is addressed most by {{name}}: {{acts}} of {{all}} acts', facts)
      }
      caption={
        way === 'to'
          ? t('To whom, over all sessions on record: {{count}} acts.', { count: all })
          : t('From whom, over all sessions on record: {{count}} acts.', { count: all })
      }
    >
      {rows.length > 0 && (
        <BarRows
          label={way === 'to' ? t('To whom') : t('From whom')}
          most={Math.max(1, ...rows.map(({ value }) => value))}
          rows={rows}
        />
      )}
    </ChartFigure>
  );
}
