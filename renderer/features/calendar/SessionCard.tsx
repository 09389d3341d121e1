import { useQuery } from '@tanstack/react-query';
import { ArrowRightLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { core } from '../../data/client.ts';
import { sessionState, sessionTitle } from '../../data/session-words.ts';
import { formatList } from '../../i18n/format.ts';
import { Button, Data, DateText, type Hue, HueBar, LinkButton, Pill, TimeText } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { ClashList } from './ClashList.tsx';
import { isMovable } from './session-move.ts';

interface SessionCardProps {
  entry: CalendarEntry;
  today: string;
  onMove: (entry: CalendarEntry) => void;
}

/** A session in a few lines, and the ways on from it. */
export function SessionCard({ entry, today, onMove }: SessionCardProps) {
  const { t } = useTranslation();
  const facilitators = useQuery(core.facilitators.list.queryOptions()).data ?? [];
  const leaders = entry.facilitatorIds.flatMap(
    (id) => facilitators.find((facilitator) => facilitator.id === id)?.name ?? [],
  );
  const state = sessionState(entry, today, t);
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <HueBar hue={entry.groupColour as Hue} />
        <div>
          <h2>
            <Data>{entry.groupName}</Data>
          </h2>
          <p className={styles.cardFacts}>
            <span>{sessionTitle(entry, t)}</span> <Pill hue={state.hue}>{state.word}</Pill>
          </p>
        </div>
      </div>
      <p className={styles.cardFacts}>
        <DateText date={entry.date} format="weekday" />{' '}
        <TimeText time={entry.start} minutes={entry.minutes} />
        {entry.place !== '' && <Data>{entry.place}</Data>}
      </p>
      {entry.cancelReason !== '' && entry.state === 'cancelled' && (
        <p>
          {t('Cancelled:')} <Data>{entry.cancelReason}</Data>
        </p>
      )}
      {entry.topic !== '' && (
        <p className={styles.cardTopic}>
          <Data>{entry.topic}</Data>
        </p>
      )}
      {leaders.length > 0 && (
        <p className={styles.quiet}>
          <Data>{formatList(leaders)}</Data>
        </p>
      )}
      <ClashList clashes={entry.clashes} />
      <div className={styles.cardActions}>
        {isMovable(entry) ? (
          <Button icon={<ArrowRightLeft aria-hidden="true" />} onPress={() => onMove(entry)}>
            {t('Move…')}
          </Button>
        ) : (
          <LinkButton href={`/sessions/${entry.id}/edit`}>{t('Edit or move')}</LinkButton>
        )}
        <LinkButton kind="primary" href={`/sessions/${entry.id}`}>
          {t('Open the session')}
        </LinkButton>
      </div>
    </div>
  );
}
