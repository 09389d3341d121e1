import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { type ChosenPerson, idsOfChosen, type PeopleChooser } from '../../data/chosen-people.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Button, DateField, Dialog, TextArea, TextField } from '../../ui/index.ts';
import { type ReferralFields, referralFields } from './referral-fields.ts';
import styles from './enrolment.module.css';

interface ReferDialogProps {
  groupId: string;
  candidates: readonly Candidate[];
  Chooser: PeopleChooser;
  onClose: () => void;
}

/** Puts people on the board: found among those known, or written down here. */
export function ReferDialog({ groupId, candidates, Chooser, onClose }: ReferDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [chosen, setChosen] = useState<readonly ChosenPerson[]>([]);
  const form = useForm<ReferralFields>({
    resolver: zodResolver(referralFields),
    defaultValues: { referredOn: today, source: '', reason: '' },
  });
  const draft = useDraft(`enrolment refer ${groupId}`, form);
  const onTheWay = new Set(
    candidates.filter(({ stage }) => stage !== 'declined' && stage !== 'left').map(({ person }) => person.id),
  );
  const refer = useChange(
    async (fields: ReferralFields) => {
      const personIds = await idsOfChosen(chosen, setChosen);
      return client.enrolment.refer({ groupId, personIds, ...fields });
    },
    {
      message: () => t('{{count}} people are on the board.', { count: chosen.length }),
      onSuccess: () => {
        void draft.clear();
        onClose();
      },
    },
  );

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Refer people to the group')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="refer-people"
            isPending={refer.isPending}
            isDisabled={chosen.length === 0}
          >
            {chosen.length === 0 ? t('Refer') : t('Refer {{count}} people', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <Chooser
        groupId={groupId}
        chosen={chosen}
        onChange={setChosen}
        takenIds={onTheWay}
        takenWords={t('already on the board')}
      >
        <form
          id="refer-people"
          className={styles.form}
          noValidate
          onSubmit={(event) => void form.handleSubmit((fields) => refer.mutate(fields))(event)}
        >
          <Controller
            control={form.control}
            name="source"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={t('Referred by')}
                description={t('Who named them: a teacher, a parent, they themselves.')}
                errorMessage={fieldMessage(fieldState.error, t)}
                maxLength={160}
              />
            )}
          />
          <Controller
            control={form.control}
            name="reason"
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                label={t('Why this group')}
                description={t('In plain words that they and their family could read.')}
                errorMessage={fieldMessage(fieldState.error, t)}
                rows={2}
                maxLength={2000}
              />
            )}
          />
          <Controller
            control={form.control}
            name="referredOn"
            render={({ field, fieldState }) => (
              <DateField
                {...field}
                label={t('Referred on')}
                isRequired
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        </form>
      </Chooser>
    </Dialog>
  );
}
