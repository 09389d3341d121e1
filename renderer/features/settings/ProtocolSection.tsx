import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { protocolFields, type ProtocolFields } from '../../../shared/contract/incidents.ts';
import { client, core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Button, Card, FormActions, FormLayout, LoadFailure } from '../../ui/index.ts';
import { ProtocolContacts, ProtocolSteps } from './ProtocolFields.tsx';
import styles from './Settings.module.css';

/** The local protocol: its steps and its numbers. */
export function ProtocolSection() {
  const { t } = useTranslation();
  const read = useQuery(core.incidents.protocol.queryOptions());
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={6} />;
  return <ProtocolForm key={JSON.stringify(read.data)} protocol={read.data} />;
}

function ProtocolForm({ protocol }: { protocol: ProtocolFields }) {
  const { t } = useTranslation();
  const form = useForm<ProtocolFields>({ resolver: zodResolver(protocolFields), defaultValues: protocol });
  const draft = useDraft('protocol', form);
  const save = useChange(
    async (fields: ProtocolFields) => {
      // Before the answer comes back: the form begins anew from what was saved.
      await draft.clear();
      return client.incidents.setProtocol(fields);
    },
    { message: () => t('The local protocol is saved.') },
  );
  return (
    <Card>
      <FormLayout
        label={t('Local protocol')}
        onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
      >
        {draft.isRestored && (
          <p className={styles.small} role="status">
            {t('What you had begun to write is here again.')}{' '}
            <Button kind="quiet" size="small" onPress={() => void draft.discard()}>
              {t('Begin anew')}
            </Button>
          </p>
        )}
        <ProtocolSteps form={form} />
        <ProtocolContacts form={form} />
        <FormActions>
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t('Save the protocol')}
          </Button>
        </FormActions>
      </FormLayout>
    </Card>
  );
}
