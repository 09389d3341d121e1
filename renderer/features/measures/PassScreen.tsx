import { useTranslation } from 'react-i18next';
import type { PassingRound } from '../../data/passing-around.ts';
import { refresh } from '../../data/query.ts';
import { AppLink, PageHeader, useNavigate } from '../../ui/index.ts';
import { sessionMeasuresAddress } from './addresses.ts';
import { PassingBanner } from './PassingBanner.tsx';
import { PassRound } from './PassRound.tsx';
import { PassSetup } from './PassSetup.tsx';
import styles from './measures.module.css';

/** Where a round is prepared. */
export function PassScreen({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href={`/sessions/${sessionId}/goals`}>{t('The session')}</AppLink>}
        title={t('Pass the device around')}
        subtitle={t('One member after the other answers alone. Nobody sees what the others said.')}
      />
      <PassingBanner sessionId={sessionId} />
      <PassSetup sessionId={sessionId} />
    </div>
  );
}

/** While the device goes round, this is the whole page, at whatever address. */
export function PassingPlace({ round }: { round: PassingRound }) {
  const navigate = useNavigate();
  return (
    <PassRound
      round={round}
      // First away from the setting up of it, then out of the round: nothing flashes up in between.
      onLeft={() => {
        navigate(sessionMeasuresAddress(round.sessionId));
        void refresh();
      }}
    />
  );
}
