import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  type Disclosure,
  type DisclosureFields,
  disclosureFields,
} from '../../../shared/contract/disclosures.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { DisclosureFieldset } from '../../data/DisclosureFieldset.tsx';
import { Button, Dialog, FormLayout } from '../../ui/index.ts';
import styles from './disclosures.module.css';

interface DisclosureDialogProps {
  personId: string;
  /** Null notes a new one. */
  disclosure: Disclosure | null;
  onClose: () => void;
}

/** An entry of the register, by hand. */
export function DisclosureDialog({ personId, disclosure, onClose }: DisclosureDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<DisclosureFields>({
    resolver: zodResolver(disclosureFields),
    defaultValues: {
      disclosedOn: disclosure?.disclosedOn ?? today,
      what: disclosure?.what ?? '',
      askedBy: disclosure?.askedBy ?? '',
      receivedBy: disclosure?.receivedBy ?? '',
      interest: disclosure?.interest ?? '',
    },
  });
  const draft = useDraft(disclosure ? `disclosure ${disclosure.id}` : `disclosure of ${personId}`, form);
  const save = useChange(
    (fields: DisclosureFields) =>
      disclosure
        ? client.disclosures.update({ id: disclosure.id, fields })
        : client.disclosures.add({ personIds: [personId], groupId: null, fields }),
    {
      message: () => t('The disclosure is in the register.'),
      onSuccess: () => void draft.clear().then(onClose),
      onFailure: (failure) => {
        if (failure.code !== 'DAY_TO_COME') return false;
        form.setError('disclosedOn', { type: 'custom', message: failureMessage(failure, t) });
        return true;
      },
    },
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={disclosure ? t('Change the disclosure') : t('Note a disclosure')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="disclosure" isPending={save.isPending}>
            {t('Save in the register')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="disclosure"
        onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
      >
        {draft.isRestored && (
          <p className={styles.quiet} role="status">
            {t('What you had begun to write is here again.')}{' '}
            <Button kind="quiet" size="small" onPress={() => void draft.discard()}>
              {t('Begin anew')}
            </Button>
          </p>
        )}
        <DisclosureFieldset form={form} />
      </FormLayout>
    </Dialog>
  );
}
