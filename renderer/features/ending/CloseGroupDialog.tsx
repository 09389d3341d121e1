import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byLastRating, type Ending } from '../../../shared/contract/endings.ts';
import { client } from '../../data/client.ts';
import type { Failure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { Button, DateField, Dialog, FormLayout, RadioCards, TextField } from '../../ui/index.ts';
import { leavingWith } from './leave-reasons.ts';
import { OpenGoalsFields } from './OpenGoalsFields.tsx';

const ofTheDay = ['GROUP_MET_LATER', 'DAY_TO_COME', 'LEAVES_BEFORE_JOINING'];

/** Asks for the last day and what becomes of what is still open; all of it is one step. */
export function CloseGroupDialog({ ending, onClose }: { ending: Ending; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const { groupId, open } = ending;
  const [endedOn, setEndedOn] = useState<string | null>(open.lastHeldOn ?? today);
  const [planned, setPlanned] = useState<'cancel' | 'trash'>('cancel');
  const [otherwise, setOtherwise] = useState(t('The group ended'));
  const [closesGoals, setClosesGoals] = useState(open.goals > 0);
  const [goalReason, setGoalReason] = useState<string>(byLastRating);
  const [ownReason, setOwnReason] = useState('');
  const [refusal, setRefusal] = useState<string | undefined>();
  const later = open.planned.filter(({ date }) => endedOn !== null && date > endedOn).length;
  const earlier = open.planned.length - later;
  const unsaid = ending.members.filter(
    ({ personId, ending: own }) =>
      own.outcome === '' && open.memberships.some((membership) => membership.personId === personId),
  ).length;
  const close = useChange(client.endings.close, {
    message: () => t('The group has ended.'),
    onSuccess: onClose,
    onFailure(failure: Failure) {
      if (failure.code === 'GROUP_CLOSED') onClose();
      const isOfTheDay = ofTheDay.includes(failure.code);
      if (isOfTheDay)
        setRefusal(
          failure.code === 'LEAVES_BEFORE_JOINING'
            ? t('Somebody is to join on {{day}}. Take them off the roster first, or choose a later day.', {
                day: formatDate(String(failure.details['joinedOn'])),
              })
            : failureMessage(failure, t),
        );
      return isOfTheDay;
    },
  });
  const unrated = closesGoals && goalReason === byLastRating ? open.goalsBy.unrated : 0;
  const reasonStandsFor = [
    ...(later > 0 && planned === 'cancel' ? [t('{{count}} cancelled sessions', { count: later })] : []),
    ...(unsaid > 0 ? [t('{{count}} members of whom no ending is noted', { count: unsaid })] : []),
    ...(unrated > 0 ? [t('{{count}} goals that were never rated', { count: unrated })] : []),
  ];
  const reason = goalReason === 'own' ? ownReason.trim() : goalReason;
  const lacksReason = closesGoals && reason === '';

  function submit() {
    if (endedOn === null || lacksReason) return;
    setRefusal(undefined);
    close.mutate({
      groupId,
      endedOn,
      leaving: leavingWith(ending, otherwise, t),
      planned,
      cancelReason: otherwise,
      goalReason: closesGoals ? reason : null,
    });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('End the group')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="close-group"
            isPending={close.isPending}
            isDisabled={endedOn === null || lacksReason}
          >
            {t('End the group')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="close-group"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DateField
          label={t('Last day of the group')}
          description={
            earlier > 0
              ? t('{{count}} sessions up to that day are planned but not held; they stay as they are.', {
                  count: earlier,
                })
              : undefined
          }
          value={endedOn}
          onChange={(day) => {
            setEndedOn(day);
            setRefusal(undefined);
          }}
          errorMessage={refusal}
          isRequired
          autoFocus
        />
        {later > 0 && (
          <RadioCards
            label={t('{{count}} sessions are planned after that day', { count: later })}
            value={planned}
            onChange={(value) => setPlanned(value === 'trash' ? 'trash' : 'cancel')}
            options={[
              {
                value: 'cancel',
                label: t('Cancel them'),
                description: t('They stay in the record as cancelled, with the reason below.'),
              },
              {
                value: 'trash',
                label: t('Put them into the trash'),
                description: t('They were never meant to be held.'),
              },
            ]}
          />
        )}
        {open.goals > 0 && (
          <OpenGoalsFields
            open={open}
            closes={closesGoals}
            onClosesChange={setClosesGoals}
            reason={goalReason}
            onReasonChange={setGoalReason}
            ownReason={ownReason}
            onOwnReasonChange={setOwnReason}
          />
        )}
        {reasonStandsFor.length > 0 && (
          <TextField
            label={t('Reason')}
            description={t('Stands for {{what}}.', { what: formatList(reasonStandsFor) })}
            value={otherwise}
            onChange={setOtherwise}
            maxLength={200}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}
