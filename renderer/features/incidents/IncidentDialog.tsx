import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../shared/contract/incidents.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { client, core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { type NamedPerson, useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { compareText } from '../../i18n/format.ts';
import { Button, Dialog, FormLayout } from '../../ui/index.ts';
import { beginning, incidentForm, type IncidentForm, writtenFields } from './incident-form.ts';
import { sessionOptions } from './incident-words.ts';
import styles from './incidents.module.css';
import { WhatFields, WhenFields } from './IncidentFields.tsx';

interface IncidentDialogProps {
  groupId: string;
  /** Null notes a new one. */
  incident: Incident | null;
  sessions: readonly Session[];
  today: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** An incident, to note or to write on. What is typed is kept until it is saved. */
export function IncidentDialog({
  groupId,
  incident,
  sessions,
  today,
  onClose,
  onSaved,
}: IncidentDialogProps) {
  const { t } = useTranslation();
  const people = usePeopleToName(groupId, incident);
  const form = useForm<IncidentForm>({
    resolver: zodResolver(incidentForm),
    defaultValues: beginning(incident, sessions, today),
  });
  const draft = useDraft(incident ? `incident ${incident.id}` : `incident of ${groupId}`, form);
  const save = useChange<IncidentForm, { id?: string; undoStep: number | null }>(
    (typed) => {
      const fields = writtenFields(typed, incident);
      return incident
        ? client.incidents.update({ id: incident.id, fields })
        : client.incidents.add({ groupId, fields });
    },
    {
      message: () => (incident ? t('The incident is saved.') : t('The incident is noted.')),
      onSuccess: ({ id }) => {
        void draft.clear();
        onSaved(id ?? incident?.id ?? '');
      },
      onFailure: (failure) => {
        if (failure.code !== 'DAY_TO_COME') return false;
        form.setError('happenedOn', { type: 'custom', message: failureMessage(failure, t) });
        return true;
      },
    },
  );

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={incident ? t('Change the incident') : t('Note an incident')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="incident" isPending={save.isPending}>
            {incident ? t('Save the incident') : t('Note the incident')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="incident"
        onSubmit={(event) => void form.handleSubmit((typed) => save.mutate(typed))(event)}
      >
        {draft.isRestored && (
          <p className={styles.draft} role="status">
            <span>{t('What you had begun to write is here again.')}</span>
            <Button kind="quiet" size="small" onPress={() => void draft.discard()}>
              {t('Begin anew')}
            </Button>
          </p>
        )}
        <WhenFields
          form={form}
          sessions={sessionOptions(sessions, today, incident?.sessionId ?? null, t)}
          today={today}
        />
        <WhatFields form={form} people={people} />
      </FormLayout>
    </Dialog>
  );
}

/** Whom the form offers: everyone who is or was in the group, and whoever the incident names already. */
function usePeopleToName(
  groupId: string,
  incident: Incident | null,
): { value: string; label: string; isData: true }[] {
  const names = useNames();
  const roster = useQuery(core.roster.list.queryOptions({ input: { groupId } })).data ?? [];
  const known = new Map<string, NamedPerson>();
  for (const { person, state } of roster) if (state === 'member') known.set(person.id, person);
  for (const person of incident?.people ?? []) known.set(person.id, person);
  return [...known.values()]
    .map((person) => ({ value: person.id, label: names.full(person), isData: true as const }))
    .toSorted((one, other) => compareText(one.label, other.label));
}
