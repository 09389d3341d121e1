import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';

/** What can be done with an incident that is there. */
export function useIncidentChanges() {
  const { t } = useTranslation();
  const close = useChange(client.incidents.close, {
    message: (_, { closedOn }) =>
      closedOn === null ? t('The incident is open again.') : t('The incident is closed.'),
  });
  const trash = useChange(client.incidents.trash, {
    message: () => t('The incident is in the trash.'),
  });
  const removeReport = useChange(client.incidents.removeReport, {
    message: () => t('The report is taken away.'),
  });
  return { close, trash, removeReport };
}

export type IncidentChanges = ReturnType<typeof useIncidentChanges>;
