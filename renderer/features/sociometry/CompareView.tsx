import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/contract/sociometry.ts';
import { compareRounds } from '../../../shared/domain/round-comparison.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Sociogram } from '../../charts/Sociogram.tsx';
import { SociogramLegend } from '../../charts/SociogramLegend.tsx';
import { core } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { shortNames } from '../../data/sociometry-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, EmptyState, LinkButton, SelectField } from '../../ui/index.ts';
import { roundsAddress } from './addresses.ts';
import { ChangesInWords } from './ChangesInWords.tsx';
import { ChoicesTable } from './ChoicesTable.tsx';
import { combinedPicture } from './combined-picture.ts';
import { comparedTies, peopleIn } from './compared-ties.ts';
import styles from './sociometry.module.css';

/** This round beside another: the choices that came and went. */
export function CompareView({ round }: { round: Round }) {
  const { t } = useTranslation();
  const rounds = useQuery(core.sociometry.history.queryOptions({ input: { groupId: round.groupId } })).data;
  const [chosenId, setChosenId] = useState<string | null>(null);
  if (!rounds) return <Busy lines={8} />;
  const place = rounds.findIndex(({ id }) => id === round.id);
  const others = rounds.filter(({ id }) => id !== round.id);
  const other = others.find(({ id }) => id === chosenId) ?? rounds[place - 1] ?? others[0];
  if (!other)
    return (
      <EmptyState
        action={<LinkButton href={roundsAddress(round.groupId, 'new')}>{t('New round')}</LinkButton>}
      >
        {t(
          'This is the only round of the group. Ask the same question again after some sessions to compare.',
        )}
      </EmptyState>
    );
  const [before, after] = rounds.indexOf(other) < place ? [other, round] : [round, other];
  return (
    <>
      <SelectField
        label={t('Beside')}
        value={other.id}
        onChange={setChosenId}
        options={others.map(({ id, takenOn, criterion }) => ({
          value: id,
          label: `${formatDate(takenOn)}: ${criterion}`,
          isData: true,
        }))}
      />
      <Compared before={before} after={after} />
    </>
  );
}

function Compared({ before, after }: { before: Round; after: Round }) {
  const { t } = useTranslation();
  const names = useNames();
  const nameOf = useMemo(
    () => new Map([...shortNames(before.members, names), ...shortNames(after.members, names)]),
    [before, after, names],
  );
  const { people, places } = useMemo(
    () =>
      combinedPicture([before, after], (id) => ({
        name: nameOf.get(id) ?? '',
        description: nameOf.get(id) ?? '',
      })),
    [before, after, nameOf],
  );
  const compared = compareRounds(ofRound(before), ofRound(after));
  const title = t('From {{before}} to {{after}}: {{gained}} choices are new, {{lost}} were not made again', {
    before: formatDate(before.takenOn),
    after: formatDate(after.takenOn),
    gained: compared.gained.length,
    lost: compared.lost.length,
  });
  return (
    <div className={styles.beside}>
      <ChartFigure
        title={title}
        caption={
          before.criterion === after.criterion
            ? t('The same question at both times; only who took part in both is compared.')
            : t('The two rounds asked different questions: what changed may be the question.')
        }
        table={<ChoicesTable round={after} nameOf={nameOf} />}
        footer={<SociogramLegend hasChanges />}
      >
        <Sociogram
          label={title}
          people={peopleIn(after, people)}
          ties={comparedTies(after, before)}
          places={places}
        />
      </ChartFigure>
      <div className={styles.aside}>
        <ChangesInWords compared={compared} nameOf={nameOf} />
      </div>
    </div>
  );
}

/** A round as the comparison takes it. */
export function ofRound({ members, choices }: Round) {
  return {
    members: members.map(({ personId }) => personId),
    choices: choices
      .filter(({ valence }) => valence === 'positive')
      .map(({ fromId, toId }) => ({ from: fromId, to: toId })),
  };
}
