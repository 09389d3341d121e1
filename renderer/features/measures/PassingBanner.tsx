import { useTranslation } from 'react-i18next';
import { endPassing, holdPassing, usePassing } from '../../data/passing-around.ts';
import { Banner, Button } from '../../ui/index.ts';

/** A round in this session that a lock has interrupted: it can go on where it was. */
export function PassingBanner({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { passing } = usePassing();
  if (passing?.sessionId !== sessionId) return null;
  const { done, personIds } = passing;
  return (
    <Banner
      title={t('Passing around was interrupted')}
      actions={
        <>
          <Button onPress={() => void endPassing()}>{t('End it here')}</Button>
          <Button kind="primary" onPress={() => void holdPassing(passing)}>
            {t('Go on')}
          </Button>
        </>
      }
    >
      {t('{{count}} of {{total}} have had their turn. Everything answered is saved.', {
        count: done.length,
        total: personIds.length,
      })}
    </Banner>
  );
}
