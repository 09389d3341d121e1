import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { FormRow, SelectField } from '../../ui/index.ts';
import type { About } from './use-private-note.ts';

const nothing = 'nothing';

/** What a note is about: a group, one of its sessions, or nothing in particular. */
export function AboutField({ about, onChange }: { about: About; onChange: (about: About) => void }) {
  const { t } = useTranslation();
  const groups = useQuery(core.groups.list.queryOptions()).data ?? [];
  const session = useQuery({
    ...core.sessions.get.queryOptions({ input: { id: about.sessionId ?? '' } }),
    enabled: about.sessionId !== null && about.groupId === null,
  }).data;
  const groupId = about.groupId ?? session?.groupId ?? null;
  const sessions =
    useQuery({
      ...core.sessions.listForGroup.queryOptions({ input: { groupId: groupId ?? '' } }),
      enabled: groupId !== null,
    }).data ?? [];
  const ofNumber = sessions.filter((one) => one.state !== 'cancelled').length;
  return (
    <FormRow>
      <SelectField
        label={t('About')}
        value={groupId ?? nothing}
        onChange={(value) =>
          onChange({ groupId: value === null || value === nothing ? null : value, sessionId: null })
        }
        options={[
          { value: nothing, label: t('Nothing in particular') },
          ...groups.map((group) => ({ value: group.id, label: group.name, isData: true })),
        ]}
      />
      {groupId !== null && (
        <SelectField
          label={t('Session')}
          value={about.sessionId ?? nothing}
          onChange={(value) =>
            onChange({ groupId, sessionId: value === null || value === nothing ? null : value })
          }
          options={[
            { value: nothing, label: t('The group as a whole') },
            ...sessions.toReversed().map((one) => ({
              value: one.id,
              label: `${sessionTitle({ ...one, ofNumber }, t)}, ${formatDate(one.date)}`,
            })),
          ]}
        />
      )}
    </FormRow>
  );
}
