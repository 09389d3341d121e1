import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
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
import { AppLink, Busy, Button, Card, Data, EmptyState, IconButton } from '../../ui/index.ts';
import { roundAddress, roundsAddress } from './addresses.ts';
import { Caution } from './Caution.tsx';
import { ChangesInWords } from './ChangesInWords.tsx';
import { ChoicesTable } from './ChoicesTable.tsx';
import { combinedPicture } from './combined-picture.ts';
import { comparedTies, peopleIn } from './compared-ties.ts';
import { ofRound } from './CompareView.tsx';
import styles from './sociometry.module.css';

/** How long a round stands while it plays, in milliseconds. */
const stepTime = 3000;

/** The rounds of a group one after the other: people keep their places, choices come and go. */
export function RoundsInTime({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const rounds = useQuery(core.sociometry.history.queryOptions({ input: { groupId } })).data;
  if (!rounds) return <Busy lines={8} />;
  return (
    <div className={styles.page}>
      <AppLink href={roundsAddress(groupId)}>{t('All rounds')}</AppLink>
      {rounds.length < 2 ? (
        <EmptyState>{t('With a second round there is something to see here.')}</EmptyState>
      ) : (
        <Steps rounds={rounds} />
      )}
      <Caution />
    </div>
  );
}

function Steps({ rounds }: { rounds: readonly Round[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const place = Math.min(at, rounds.length - 1);
  const isLast = place === rounds.length - 1;
  const [round, before] = [rounds[place]!, rounds[place - 1] ?? null];
  const nameOf = useMemo(
    () => new Map(rounds.flatMap(({ members }) => [...shortNames(members, names)])),
    [rounds, names],
  );
  const { people, places } = useMemo(
    () =>
      combinedPicture(rounds, (id) => ({ name: nameOf.get(id) ?? '', description: nameOf.get(id) ?? '' })),
    [rounds, nameOf],
  );
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => (isLast ? setPlaying(false) : setAt(place + 1)), stepTime);
    return () => clearTimeout(timer);
  }, [isPlaying, isLast, place]);

  function go(to: number): void {
    setPlaying(false);
    setAt(Math.min(rounds.length - 1, Math.max(0, to)));
  }

  function play(): void {
    if (isLast) setAt(0);
    setPlaying((before_) => !before_);
  }

  const title = t('Round {{number}} of {{all}}, {{day}}', {
    number: place + 1,
    all: rounds.length,
    day: formatDate(round.takenOn, 'long'),
  });
  return (
    <div className={styles.beside}>
      <ChartFigure
        title={title}
        caption={<Data>{round.criterion}</Data>}
        table={<ChoicesTable round={round} nameOf={nameOf} />}
        tools={<AppLink href={roundAddress(round.groupId, round.id)}>{t('Open the round')}</AppLink>}
        footer={<SociogramLegend hasChanges={before !== null} />}
      >
        <div className={styles.player}>
          <IconButton
            label={t('Round before')}
            icon={<ChevronLeft aria-hidden="true" />}
            isDisabled={place === 0}
            onPress={() => go(place - 1)}
          />
          <Button
            icon={isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
            onPress={play}
          >
            {isPlaying ? t('Stop') : t('Play')}
          </Button>
          <IconButton
            label={t('Next round')}
            icon={<ChevronRight aria-hidden="true" />}
            isDisabled={isLast}
            onPress={() => go(place + 1)}
          />
        </div>
        <Sociogram
          label={title}
          people={peopleIn(round, people)}
          ties={comparedTies(round, before)}
          places={places}
        />
      </ChartFigure>
      <div className={styles.aside} aria-live="polite">
        {before ? (
          <ChangesInWords compared={compareRounds(ofRound(before), ofRound(round))} nameOf={nameOf} />
        ) : (
          <Card title={t('The first round')}>
            {t('Go on to see which choices are new, and which were not made again.')}
          </Card>
        )}
      </div>
    </div>
  );
}
