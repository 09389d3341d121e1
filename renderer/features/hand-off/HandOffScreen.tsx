import { useQuery } from '@tanstack/react-query';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, LinkButton, LoadFailure } from '../../ui/index.ts';
import { HandOffForm } from './HandOffForm.tsx';
import { HandOffHistory } from './HandOffHistory.tsx';
import { MadeCard } from './MadeCard.tsx';
import styles from './hand-off.module.css';
import { useMaking } from './use-making.ts';

/** A group is handed to a co-leader or a successor, or back: what goes, to whom, under which passphrase. */
export function HandOffScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const making = useMaking();
  const [toName, setToName] = useState('');
  if (!group.data)
    return group.isError ? (
      <LoadFailure message={failureMessage(toFailure(group.error), t)} onRetry={() => void group.refetch()} />
    ) : (
      <Busy lines={6} />
    );
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h2>{t('Hand this group over')}</h2>
        <LinkButton href="/hand-offs" icon={<FileInput aria-hidden="true" />}>
          {t('Take a hand-off in')}
        </LinkButton>
      </div>
      <div className={styles.columns}>
        {making.state === 'done' ? (
          <MadeCard
            toName={toName}
            fileName={making.fileName}
            onSave={making.save}
            onAnother={making.reset}
          />
        ) : (
          <HandOffForm
            group={group.data}
            making={making}
            onMake={(input) => {
              setToName(input.toName);
              making.start({ groupId, ...input });
            }}
          />
        )}
        <HandOffHistory groupId={groupId} />
      </div>
    </div>
  );
}
