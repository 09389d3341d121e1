import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatDate, formatDaysFrom } from '../../i18n/format.ts';
import type { SessionStep } from './session-steps.ts';
import { Banner, Button, Data, LinkButton } from '../../ui/index.ts';

/** Why nobody can be marked, or that what is planned will not take place, and what would change it. */
export function SessionStanding({
  session,
  step,
  today,
}: {
  session: SessionWithGroup;
  step: SessionStep;
  today: string;
}) {
  const { t } = useTranslation();
  const restore = useChange((input: { id: string }) => client.sessions.restore(input), {
    message: () => t('The session is restored.'),
  });
  if (session.state === 'cancelled') {
    return (
      <Banner
        kind="warning"
        title={
          session.cancelReason ? (
            <>
              {t('Cancelled')}: <Data>{session.cancelReason}</Data>
            </>
          ) : (
            t('Cancelled')
          )
        }
        actions={
          <Button onPress={() => restore.mutate({ id: session.id })} isPending={restore.isPending}>
            {t('Restore')}
          </Button>
        }
      >
        {step === 'plan'
          ? t('Its agenda is kept, and can be copied to another session.')
          : t(
              'Nobody is marked at a cancelled session, and it does not count: the numbers of the others stay right.',
            )}
      </Banner>
    );
  }
  if (session.state === 'running' && step !== 'run') {
    return (
      <Banner
        title={t('This session is running')}
        actions={
          <LinkButton kind="primary" icon={<Play aria-hidden="true" />} href={`/sessions/${session.id}/live`}>
            {t('Resume')}
          </LinkButton>
        }
      >
        {t('What is written here is kept with it, and the clock goes on.')}
      </Banner>
    );
  }
  if (step !== 'record' || session.date <= today) return null;
  return (
    <Banner title={t('This session is {{when}}', { when: formatDaysFrom(session.date, today) })}>
      {t('Attendance can be recorded from {{day}} on. Absences that are known already can be planned now.', {
        day: formatDate(session.date),
      })}
    </Banner>
  );
}
