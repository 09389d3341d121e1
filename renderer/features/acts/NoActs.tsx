import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Upload } from 'lucide-react';
import { core } from '../../data/client.ts';
import { Button, EmptyState, LinkButton } from '../../ui/index.ts';
import styles from './acts.module.css';

interface NoActsProps {
  sessionId: string;
  onFromMemory: () => void;
}

/** No act is on record: the ways to some, of which capturing is one only until the session was held. */
export function NoActs({ sessionId, onFromMemory }: NoActsProps) {
  const { t } = useTranslation();
  const session = useQuery(core.sessions.get.queryOptions({ input: { id: sessionId } })).data;
  const isOver = session?.state === 'held';
  return (
    <EmptyState
      action={
        <div className={styles.ways}>
          {!isOver && (
            <LinkButton kind="primary" href={`/sessions/${sessionId}/run`}>
              {t('Go to Run')}
            </LinkButton>
          )}
          <LinkButton
            kind={isOver ? 'primary' : 'secondary'}
            icon={<Upload aria-hidden="true" />}
            href={`/sessions/${sessionId}/import-acts`}
          >
            {t('Import from a file…')}
          </LinkButton>
          <Button onPress={onFromMemory}>{t('From memory…')}</Button>
        </div>
      }
    >
      {isOver
        ? t('No act is recorded. They can still come from a file, or from memory.')
        : t(
            'No act is recorded. Capture them while the session runs, from memory afterwards, or from a file.',
          )}
    </EmptyState>
  );
}
