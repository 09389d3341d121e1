import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { core } from '../data/client.ts';
import { toFailure } from '../data/failure.ts';
import { failureMessage } from '../data/failure-messages.ts';
import { setFreed } from '../data/passing-around.ts';
import { UnlockScreen, useKeyToProve } from '../features/unlock/index.ts';
import { Banner, Toasts, UiProvider, type WeekStart } from '../ui/index.ts';
import { Appearance, useAppearance } from './Appearance.tsx';
import { Workplace } from './Workplace.tsx';

const weekStarts: Record<number, WeekStart> = { 1: 'mon', 6: 'sat', 7: 'sun' };

/** Outside, the door; inside, the workplace. Which of the two is the core's to say. */
export function App() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const status = useQuery(core.workspace.status.queryOptions());
  const isKeyUnproved = useKeyToProve(status.data);
  const { weekStart } = useAppearance();
  const isShut = status.data !== undefined && status.data.state !== 'open';
  // Who opens the door on this page has the passphrase: no round of a device holds them back.
  useEffect(() => {
    if (isShut) setFreed(true);
  }, [isShut]);

  return (
    <UiProvider navigate={navigate} weekStart={weekStarts[weekStart]}>
      {status.isError && (
        <Banner kind="alarm" title={t('Mezzo does not answer')}>
          {failureMessage(toFailure(status.error), t)}
        </Banner>
      )}
      {status.data &&
        (status.data.state === 'open' && !isKeyUnproved ? (
          <Appearance>
            <Workplace status={status.data} />
          </Appearance>
        ) : (
          <UnlockScreen status={status.data} />
        ))}
      <Toasts />
    </UiProvider>
  );
}
