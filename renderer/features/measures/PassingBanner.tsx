import { useTranslation } from 'react-i18next';
import { endPassing, goOnPassing, usePassing } from '../../data/passing-around.ts';
import { Banner, Button } from '../../ui/index.ts';

/** A round in this session that a lock has interrupted: it can go on where it was. */
export function PassingBanner({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { round } = usePassing();
  if (round?.sessionId !== sessionId) return null;
  const asked = round.people.filter(({ isAsked }) => isAsked);
  return (
    <Banner
      title={t('Passing around was interrupted')}
      actions={
        <>
          <Button onPress={() => void endPassing()}>{t('End it here')}</Button>
          <Button kind="primary" onPress={goOnPassing}>
            {t('Go on')}
          </Button>
        </>
      }
    >
      {t('{{count}} of {{total}} have had their turn. Everything answered is saved.', {
        count: asked.filter(({ isDone }) => isDone).length,
        total: asked.length,
      })}
    </Banner>
  );
}
