import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LaidOver } from '../../../shared/contract/curricula.ts';
import { plannedWords } from '../../data/agenda-words.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { sessionState } from '../../data/session-words.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { AppLink, Button, Card, Data, DateText, Pill } from '../../ui/index.ts';
import styles from './curricula.module.css';

type LaidPart = LaidOver['parts'][number];

/** One curriculum over a group, part by part. */
export function LaidCurriculum({ groupId, curriculum }: { groupId: string; curriculum: LaidOver }) {
  const { t } = useTranslation();
  const { curriculumName, parts } = curriculum;
  const lift = useChange(() => client.curricula.lift({ groupId, curriculumName }), {
    message: () => t('Taken off. What was held stays.'),
  });
  const waiting = parts.filter(({ state }) => state === 'waiting').length;
  const held = parts.filter(({ state }) => state === 'held').length;
  const isOver = held === parts.length;
  return (
    <Card
      title={<Data>{curriculumName}</Data>}
      subtitle={
        waiting > 0
          ? t('{{held}} of {{all}} held, {{waiting}} waiting for a session', {
              held,
              all: parts.length,
              waiting,
            })
          : t('{{held}} of {{all}} held', { held, all: parts.length })
      }
      aside={
        !isOver && (
          <Button size="small" onPress={() => lift.mutate(undefined)} isPending={lift.isPending}>
            {t('Remove from upcoming sessions')}
          </Button>
        )
      }
      isFlush
    >
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('Parts of {{name}}', { name: curriculumName })}>
          <thead>
            <tr>
              <th scope="col">{t('Part')}</th>
              <th scope="col">{t('What it is about')}</th>
              <th scope="col">{t('Session')}</th>
              <th scope="col">{t('Length')}</th>
              <th scope="col">{t('State')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow key={part.agendaId} part={part} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function PartRow({ part }: { part: LaidPart }) {
  const { t } = useTranslation();
  const { date: today } = useWallClock();
  const isOver = part.available !== null && part.minutes > part.available;
  const state =
    part.state === 'waiting' || part.date === null
      ? { word: t('waits for a session'), hue: 'amber' as const }
      : sessionState({ state: part.state, date: part.date }, today, t);
  return (
    <tr>
      <td className={styles.number}>{part.part}</td>
      <td>
        <Data>{part.title}</Data>
      </td>
      <td>
        {part.sessionId === null || part.date === null ? (
          <span className={styles.quiet}>–</span>
        ) : (
          <AppLink href={`/sessions/${part.sessionId}`}>
            <DateText date={part.date} format="weekday" />
          </AppLink>
        )}
      </td>
      <td className={isOver ? styles.over : styles.figure}>
        {part.available === null
          ? t('{{minutes}} min', { minutes: part.minutes })
          : plannedWords(part.minutes, part.available, t)}
      </td>
      <td>
        <Pill hue={state.hue} icon={part.state === 'waiting' ? <Hourglass aria-hidden="true" /> : undefined}>
          {state.word}
        </Pill>
      </td>
    </tr>
  );
}
