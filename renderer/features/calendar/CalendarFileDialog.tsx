import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarFileOf } from '../../../shared/contract/calendar.ts';
import { client, core } from '../../data/client.ts';
import { downloadCalendar } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import {
  Banner,
  Button,
  CheckboxField,
  ComboBoxField,
  DateField,
  Dialog,
  FormLayout,
  FormRow,
  RadioCards,
  showToast,
} from '../../ui/index.ts';

type Whose = CalendarFileOf['kind'];

/** Sessions as a file for another calendar. `groupId` is the group that it was asked for, or null to choose. */
export function CalendarFileDialog({ groupId, onClose }: { groupId: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const formId = useId();
  const { date: today } = useWallClock();
  const groups = useQuery(core.groups.list.queryOptions()).data ?? [];
  const facilitators = useQuery(core.facilitators.list.queryOptions()).data ?? [];
  const [whose, setWhose] = useState<Whose>(groupId === null ? 'all' : 'group');
  const [chosen, setChosen] = useState<string | null>(groupId);
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(null);
  const [withNames, setWithNames] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const isWhoMissing = whose !== 'all' && chosen === null;
  const isBackwards = from !== null && to !== null && to < from;
  const groupName = groups.find(({ id }) => id === groupId)?.name;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (isWhoMissing || isBackwards || isWriting) return;
    setWriting(true);
    try {
      const of: CalendarFileOf =
        whose === 'all' || chosen === null ? { kind: 'all' } : { kind: whose, id: chosen };
      const file = await client.calendar.file({ of, from, to, withNames });
      if (file.events === 0) return setProblem(t('There is no session in that time, so no file was made.'));
      downloadCalendar(file);
      showToast({ message: t('The file holds {{count}} sessions.', { count: file.events }) });
      onClose();
    } catch (error) {
      setProblem(failureMessage(toFailure(error), t));
    } finally {
      setWriting(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Calendar file')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={isWriting}>
            {t('Save the file')}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} label={t('Calendar file')} onSubmit={(event) => void save(event)}>
        <p>
          {groupName === undefined
            ? t('A file that other calendars take in. It does not follow later changes: save it again then.')
            : t(
                'The sessions of {{group}} as a file that other calendars take in. It does not follow later changes: save it again then.',
                { group: groupName },
              )}
        </p>
        {groupId === null && (
          <RadioCards
            label={t('Whose sessions?')}
            value={whose}
            onChange={(next) => {
              setWhose((next ?? 'all') as Whose);
              setChosen(null);
              setTried(false);
            }}
            options={[
              { value: 'all', label: t('All groups') },
              { value: 'group', label: t('One group') },
              { value: 'facilitator', label: t('One facilitator') },
            ]}
            cardWidth="9rem"
          />
        )}
        {groupId === null && whose !== 'all' && (
          <ComboBoxField
            key={whose}
            label={whose === 'group' ? t('Group') : t('Facilitator')}
            value={chosen}
            onChange={setChosen}
            isRequired
            options={(whose === 'group' ? groups : facilitators).map(({ id, name }) => ({
              value: id,
              label: name,
              isData: true,
            }))}
            errorMessage={
              wasTried && isWhoMissing
                ? whose === 'group'
                  ? t('Choose a group.')
                  : t('Choose a facilitator.')
                : undefined
            }
          />
        )}
        <FormRow>
          <DateField
            label={t('From')}
            value={from}
            onChange={setFrom}
            description={t('Empty: from the first.')}
          />
          <DateField
            label={t('To')}
            value={to}
            onChange={setTo}
            description={t('Empty: to the last.')}
            errorMessage={wasTried && isBackwards ? t('The last day lies before the first one.') : undefined}
          />
        </FormRow>
        <CheckboxField
          label={t('With the names of groups and facilitators, and topics')}
          description={t(
            'Left out unless you ask for it, because calendars are often shared and lie open on a phone: an event is then called “Group session” and tells only the place and the time.',
          )}
          value={withNames}
          onChange={setWithNames}
        />
      </FormLayout>
      {problem !== null && <Banner kind="warning">{problem}</Banner>}
    </Dialog>
  );
}
