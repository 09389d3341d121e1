import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rawRecords, standingRecords } from '../../../shared/contract/reports.ts';
import { client } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { useChange } from '../../data/query.ts';
import { GroupsField } from '../../data/report/GroupsField.tsx';
import { useNameChoice } from '../../data/report/report-names.ts';
import { canBeAsked, SpanFields } from '../../data/report/SpanFields.tsx';
import { Banner, Button, Dialog, FormLayout, SelectField } from '../../ui/index.ts';

type Request = Parameters<typeof client.reports.raw>[0];

/** Saves the records behind the reports, a line each. */
export function RawDataDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { style, isForced, choose } = useNameChoice('pseudonyms');
  const [request, setRequest] = useState<Omit<Request, 'names'>>({
    what: 'attendance',
    groupIds: [],
    from: null,
    to: null,
  });
  const isStanding = standingRecords.includes(request.what);
  const save = useChange(
    () =>
      client.reports.raw({
        ...request,
        ...(isStanding && { from: null, to: null }),
        names: style === 'shown' && !isForced ? 'shown' : 'pseudonyms',
      }),
    {
      onSuccess: (file) => {
        downloadCsv(file);
        onClose();
      },
    },
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Save data as CSV')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="raw-data"
            isPending={save.isPending}
            isDisabled={!isStanding && !canBeAsked(request)}
          >
            {t('Save the file')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="raw-data"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(undefined);
        }}
      >
        <SelectField
          label={t('Which records')}
          value={request.what}
          onChange={(what) =>
            setRequest({ ...request, what: rawRecords.find((one) => one === what) ?? 'attendance' })
          }
          options={[
            { value: 'attendance', label: t('Attendance: one line for each member and session') },
            { value: 'sessions', label: t('Sessions: planned and actual length') },
            { value: 'ratings', label: t('Goals and ratings') },
            { value: 'acts', label: t('Acts: who spoke to whom in sessions') },
            { value: 'observations', label: t('Observations: roles, what helps, tags') },
            { value: 'notes', label: t('Notes: which were begun and signed, none of their words') },
            { value: 'scores', label: t('Scores of measures') },
            { value: 'service', label: t('Other work of facilitators') },
            { value: 'groups', label: t('Groups: their state, and what of the plan is written') },
            { value: 'members', label: t('Members: from when to when, and how it ended') },
            { value: 'forms', label: t('Consent and assent: sent, returned, until when') },
            { value: 'incidents', label: t('Incidents: their days and reports, none of their words') },
            { value: 'stages', label: t('Stages that groups were judged to be in') },
          ]}
          description={isStanding ? t('As they stand today, whatever the days.') : undefined}
        />
        {!isStanding && (
          <SpanFields span={request} onChange={(span) => setRequest({ ...request, ...span })} />
        )}
        <GroupsField
          groupIds={request.groupIds}
          onChange={(groupIds) => setRequest({ ...request, groupIds })}
        />
        <SelectField
          label={t('Members are named by')}
          value={style === 'initials' ? 'pseudonyms' : style}
          onChange={(names) => choose(names === 'shown' ? 'shown' : 'pseudonyms')}
          isDisabled={isForced}
          options={[
            { value: 'pseudonyms', label: t('Numbers drawn for this file') },
            { value: 'shown', label: t('Names') },
          ]}
          description={
            style === 'shown'
              ? undefined
              : t(
                  'Other numbers in every file, and no names of groups. It is not anonymous: whoever has the records or the file with names can tell members by their days and marks.',
                )
          }
        />
        <Banner kind="info" title={t('These lines are records about members.')}>
          {t(
            'Keep the file where you keep the records. If it leaves the agency, note that in the disclosure register of the members; the audit log knows of the file.',
          )}
        </Banner>
      </FormLayout>
    </Dialog>
  );
}
