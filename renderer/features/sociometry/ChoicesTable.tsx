import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/contract/sociometry.ts';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { listNames } from '../../data/sociometry-words.ts';
import { Data } from '../../ui/index.ts';

interface ChoicesTableProps {
  round: Round;
  nameOf: ReadonlyMap<string, string>;
}

/** The choices behind a picture, member by member. */
export function ChoicesTable({ round, nameOf }: ChoicesTableProps) {
  const { t } = useTranslation();
  const positive = round.choices.filter(({ valence }) => valence === 'positive');
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? '–' : <Data>{listNames(ids, nameOf, t)}</Data>;
  return (
    <ChartTable
      label={t('Choices of each member')}
      columns={[t('Member'), t('Chose'), t('Chosen by')]}
      rows={round.members.map(({ personId, hasAnswered }) => ({
        id: personId,
        cells: [
          <Data key="name">{nameOf.get(personId) ?? ''}</Data>,
          hasAnswered
            ? names(positive.filter(({ fromId }) => fromId === personId).map(({ toId }) => toId))
            : t('not asked'),
          names(positive.filter(({ toId }) => toId === personId).map(({ fromId }) => fromId)),
        ],
      }))}
    />
  );
}
