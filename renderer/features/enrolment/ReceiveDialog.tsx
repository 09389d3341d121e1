import { useQueries } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { client, core } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Banner, Button, Dialog, FormLayout, FormRow, TextField } from '../../ui/index.ts';
import styles from './enrolment.module.css';
import { kindsToReceive, signersOf } from './signers.ts';

interface ReceiveDialogProps {
  groupId: string;
  people: readonly Candidate[];
  rule: ConsentRule;
  onClose: () => void;
}

/** A pile of signed forms, noted in one step: for each person who signed what. */
export function ReceiveDialog({ groupId, people, rule, onClose }: ReceiveDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  /** What was typed, by person and kind; where nothing was, the likely signer stands. */
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [isSent, setSent] = useState(false);
  const records = useQueries({
    queries: people.map(({ person }) => core.people.get.queryOptions({ input: { id: person.id } })),
  });
  const rows = people.flatMap((candidate, place) => {
    const { person } = candidate;
    const record = records[place]?.data;
    const forms = kindsToReceive(candidate, rule).map((kind) => {
      const id = `${person.id} ${kind}`;
      // With names hidden no name is written out unasked.
      const likely =
        record === undefined || names.isHidden ? '' : signersOf(kind, record, record.guardians, today)[0];
      return { id, kind, personId: person.id, givenBy: typed.get(id) ?? likely ?? '' };
    });
    return forms.length === 0 ? [] : [{ person, forms }];
  });
  const signed = rows.flatMap(({ forms }) => forms).filter(({ givenBy }) => givenBy.trim() !== '');
  const receive = useChange(client.consents.receive, {
    message: (_, { forms }) => t('Noted: {{count}} forms are back.', { count: forms.length }),
    onSuccess: onClose,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    if (signed.length === 0) return;
    receive.mutate({
      groupId,
      returnedOn: today,
      forms: signed.map(({ personId, kind, givenBy }) => ({ personId, kind, givenBy })),
    });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Forms came back today')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="receive"
            isPending={receive.isPending}
            isDisabled={records.some(({ isPending }) => isPending)}
          >
            {t('Note as given')}
          </Button>
        </>
      }
    >
      <FormLayout id="receive" onSubmit={submit}>
        <p>
          {t('Who signed each form. Empty a field whose form is not back; note a refusal with the person.')}
        </p>
        {isSent && signed.length === 0 && <Banner kind="alarm">{t('Write at least one signature.')}</Banner>}
        <ul className={styles.received}>
          {rows.map(({ person, forms }) => (
            <li key={person.id}>
              <FormRow least="12rem">
                {forms.map(({ id, kind, givenBy }) => (
                  <TextField
                    key={id}
                    label={
                      kind === 'consent'
                        ? t('Consent of {{name}} signed by', { name: names.display(person) })
                        : t('Assent of {{name}} signed by', { name: names.display(person) })
                    }
                    value={givenBy}
                    onChange={(value) => setTyped(new Map(typed).set(id, value))}
                    maxLength={160}
                  />
                ))}
              </FormRow>
            </li>
          ))}
        </ul>
      </FormLayout>
    </Dialog>
  );
}
