import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesScope } from '../../../shared/contract/sessions.ts';
import { core } from '../../data/client.ts';
import { countInScope, scopeOptions } from '../../data/series-scope.ts';
import { Banner, Button, Data, DateText, Dialog, RadioCards, TimeText } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { MoveClashes } from './MoveClashes.tsx';
import { useClashesOfMove } from './use-clashes-at.ts';
import type { Moving, MovingActs } from './use-moving.ts';

/** A session of a series was moved: does the series move along? */
export function MoveScopeDialog({
  moving,
  acts,
  isSaving,
}: {
  moving: Moving;
  acts: MovingActs;
  isSaving: boolean;
}) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<SeriesScope>('this');
  const { entry, at, refusal } = moving;
  const sessions =
    useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId: entry.groupId } })).data ?? [];
  const session = sessions.find(({ id }) => id === entry.id);
  const clashes = useClashesOfMove(sessions, session, at, scope) ?? [];
  const count = session ? countInScope(sessions, session, scope, 'update') : 1;
  return (
    <Dialog
      isOpen
      onClose={acts.leave}
      title={t('Move the session')}
      actions={
        <>
          <Button onPress={acts.leave}>{t('Leave it')}</Button>
          <Button kind="primary" onPress={() => acts.save(scope)} isPending={isSaving}>
            {clashes.length > 0 ? t('Move all the same') : t('Move {{count}} sessions', { count })}
          </Button>
        </>
      }
    >
      <p>
        <Data>{entry.groupName}</Data>
      </p>
      <dl className={styles.fromTo}>
        <dt>{t('From')}</dt>
        <dd>
          <DateText date={entry.date} format="weekday" />{' '}
          <TimeText time={entry.start} minutes={entry.minutes} />
        </dd>
        <dt>{t('To')}</dt>
        <dd>
          <DateText date={at.date} format="weekday" /> <TimeText time={at.start} minutes={entry.minutes} />
        </dd>
      </dl>
      {refusal !== null && <Banner kind="alarm">{refusal}</Banner>}
      {session && (
        <RadioCards
          label={t('Which sessions?')}
          description={t(
            'The others move by as many days, and to the new start where it changes. Held and cancelled sessions stay as they are.',
          )}
          value={scope}
          onChange={(next) => next && setScope(next as SeriesScope)}
          options={scopeOptions(sessions, session, 'update', t)}
          cardWidth="9rem"
        />
      )}
      <MoveClashes found={clashes} moved={count} />
    </Dialog>
  );
}
