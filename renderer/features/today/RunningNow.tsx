import { useQuery } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant } from '../../i18n/format.ts';
import { Banner, Data, LinkButton } from '../../ui/index.ts';

/** Sessions that run and are not the one at hand: begun at another hour, or never finished. */
export function RunningNow({ exceptId }: { exceptId: string | null }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const running = useQuery(core.runs.running.queryOptions()).data ?? [];
  return running
    .filter(({ id }) => id !== exceptId)
    .map((session) => (
      <Banner
        key={session.id}
        kind="warning"
        title={
          <>
            {t('Running now')}: <Data>{session.groupName}</Data>
          </>
        }
        actions={
          <LinkButton
            kind="primary"
            icon={<Play aria-hidden="true" />}
            href={`/sessions/${session.id}/run`}
            aria-label={t('Resume: {{group}}', { group: session.groupName })}
          >
            {t('Resume')}
          </LinkButton>
        }
      >
        {t('Since {{moment}}. Go on with it, or finish it.', {
          moment: formatInstant(session.startedAt, timeZone),
        })}
      </Banner>
    ));
}
