import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionEntry } from '../../../../shared/contract/retention.ts';
import { core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { useNames } from '../../../data/names.ts';
import { retentionKindName } from '../../../data/retention-words.ts';
import { Banner, Busy, Button, Data, Dialog, LoadFailure } from '../../../ui/index.ts';
import styles from '../Settings.module.css';
import { DestroyForm } from './DestroyForm.tsx';
import { Destroyed, type Done } from './Destroyed.tsx';
import { PeopleOfGroup } from './PeopleOfGroup.tsx';
import { WhatGoes } from './WhatGoes.tsx';
import { WhatStays } from './WhatStays.tsx';

interface DestroyDialogProps {
  entry: RetentionEntry;
  onClose: () => void;
}

/** What destroying something would do, and then, once its name is typed, doing it. */
export function DestroyDialog({ entry, onClose }: DestroyDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { kind, id } = entry;
  const [done, setDone] = useState<Done | null>(null);
  const [withPeople, setWithPeople] = useState(false);
  const [backups, setBackups] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const formId = useId();
  const preview = useQuery({
    ...core.retention.preview.queryOptions({ input: { kind, id, withPeople } }),
    enabled: !names.isHidden && done === null,
    placeholderData: keepPreviousData,
    // What was seen is what is destroyed: never an answer from before.
    staleTime: 0,
    gcTime: 0,
  });
  const name = entry.person
    ? names.display({ ...entry.person, id })
    : entry.name || retentionKindName(kind, t);
  const title =
    done === null ? t('Destroy the records of {{name}}?', { name }) : t('The records are destroyed');
  const isOpenToAct =
    done === null && !names.isHidden && !preview.isError && preview.data?.holds.length === 0;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="large"
      actions={
        isOpenToAct ? (
          <>
            <Button onPress={onClose} isDisabled={isBusy}>
              {t('Cancel')}
            </Button>
            <Button
              kind="danger"
              type="submit"
              form={formId}
              isPending={isBusy}
              isDisabled={preview.isPlaceholderData}
            >
              {t('Destroy for good')}
            </Button>
          </>
        ) : undefined
      }
    >
      {done !== null ? (
        <Destroyed done={done} backups={backups} onClose={onClose} />
      ) : names.isHidden ? (
        <Banner kind="warning">
          {t('Names are hidden. Show them first: the name has to be typed to go on.')}
        </Banner>
      ) : preview.isError ? (
        <LoadFailure
          message={failureMessage(toFailure(preview.error), t)}
          onRetry={() => void preview.refetch()}
        />
      ) : !preview.data ? (
        <Busy lines={8} />
      ) : (
        <div className={styles.stack}>
          {preview.data.holds.length > 0 && (
            <Banner kind="alarm" title={t('A legal hold keeps this from being destroyed')}>
              <ul>
                {preview.data.holds.map(({ holdId, name: held, person, reason, id: heldId }) => (
                  <li key={holdId}>
                    <Data>{person ? names.display({ ...person, id: heldId }) : held}</Data>{' '}
                    <Data>{reason}</Data>
                  </li>
                ))}
              </ul>
            </Banner>
          )}
          <WhatGoes preview={preview.data} />
          {preview.data.holds.length === 0 && (
            <PeopleOfGroup
              people={preview.data.people}
              isWithPeople={withPeople}
              onChange={setWithPeople}
              isDisabled={preview.isPlaceholderData}
            />
          )}
          <WhatStays preview={preview.data} isWithPeople={withPeople} />
          {preview.data.holds.length === 0 && (
            <DestroyForm
              preview={preview.data}
              withPeople={withPeople}
              formId={formId}
              onBusy={setBusy}
              onDestroyed={(destroyed) => {
                setBackups(preview.data.backups.length);
                setDone(destroyed);
              }}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
