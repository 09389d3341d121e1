import { Hand, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun, RunMember } from '../../../shared/contract/runs.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { markWords } from '../../data/attendance-words.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { formatTime } from '../../i18n/format.ts';
import { Button, Card, Data, IconButton, Pill } from '../../ui/index.ts';
import styles from './run.module.css';
import { StayEditor } from './StayEditor.tsx';

/** Who was in the room when, and the mark that follows; each can be put right. */
export function InTheRoom({ live }: { live: LiveRun }) {
  const { t } = useTranslation();
  const names = useNames();
  const [edited, setEdited] = useState<string | null>(null);
  const people = live.members.map((member) => ({
    member,
    name: names.display({ ...member, id: member.personId }),
  }));
  return (
    <Card
      title={t('In the room')}
      subtitle={t('Lateness and leaving early follow from these times.')}
      isFlush
    >
      <ul>
        {people.map(({ member, name }) => (
          <li key={member.personId} className={styles.line}>
            <span className={styles.lineWords}>
              <b>
                <Data>{name}</Data>
              </b>
              <Times member={member} />
            </span>
            <Standing live={live} member={member} name={name} />
            {edited !== member.personId && (
              <IconButton
                label={t('Change the times of {{name}}', { name })}
                icon={<Pencil aria-hidden="true" />}
                onPress={() => setEdited(member.personId)}
              />
            )}
            {edited === member.personId && (
              <StayEditor live={live} member={member} name={name} onClose={() => setEdited(null)} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Times({ member }: { member: RunMember }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const timeOf = (moment: string) => formatTime(wallClock(new Date(moment), timeZone).time);
  return (
    <span className={styles.quiet}>
      {member.stays.length === 0
        ? t('not seen')
        : member.stays
            .map(({ arrivedAt, leftAt }) =>
              leftAt === null
                ? t('from {{time}} to the end', { time: timeOf(arrivedAt) })
                : t('{{from}} to {{to}}', { from: timeOf(arrivedAt), to: timeOf(leftAt) }),
            )
            .join(', ')}
    </span>
  );
}

/** The mark; where somebody made it by hand, that is said, with the way back to what the times say. */
function Standing({ live, member, name }: { live: LiveRun; member: RunMember; name: string }) {
  const { t } = useTranslation();
  const { mark } = member.cell;
  const follow = useChange(
    () =>
      client.attendance.mark({
        sessionId: live.session.id,
        personId: member.personId,
        mark: member.markByTimes && { ...member.markByTimes, reason: mark?.reason ?? '' },
      }),
    { message: () => t('The mark follows the times.') },
  );
  return (
    <>
      <span>{mark ? markWords(mark, t) : t('not recorded')}</span>
      {member.isMarkedByHand && (mark !== null || member.markByTimes !== null) && (
        <>
          <Pill hue="slate" icon={<Hand aria-hidden="true" />}>
            {t('by hand')}
          </Pill>
          {member.markByTimes && member.cell.state !== 'cancelled' && (
            <Button
              size="small"
              aria-label={t('Mark {{name}} by the times: {{mark}}', {
                name,
                mark: markWords(member.markByTimes, t),
              })}
              isPending={follow.isPending}
              onPress={() => follow.mutate()}
            >
              {t('Use the times')}
            </Button>
          )}
        </>
      )}
    </>
  );
}
