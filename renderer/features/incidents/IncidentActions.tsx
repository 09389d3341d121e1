import { Ellipsis, Printer, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../shared/contract/incidents.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import type { Writing } from './IncidentsTab.tsx';
import { useIncidentChanges } from './use-incident-changes.ts';

interface IncidentActionsProps {
  incident: Incident;
  today: string;
  onWrite: (writing: Writing) => void;
  onGone: () => void;
}

/** What can be done with an open incident. */
export function IncidentActions({ incident, today, onWrite, onGone }: IncidentActionsProps) {
  const { t } = useTranslation();
  const { close, trash } = useIncidentChanges();
  const isClosed = incident.closedOn !== null;
  return (
    <>
      <Menu
        label={t('More for this incident')}
        trigger={<IconButton label={t('More for this incident')} icon={<Ellipsis aria-hidden="true" />} />}
        entries={[
          {
            id: 'print',
            label: t('Print this incident'),
            icon: <Printer aria-hidden="true" />,
            href: `/print/incident/${incident.id}/incident`,
          },
          {
            id: 'trash',
            label: t('Move to trash'),
            icon: <Trash2 aria-hidden="true" />,
            isDanger: true,
            startsGroup: true,
          },
        ]}
        onAction={(id) => {
          if (id === 'trash') trash.mutate({ id: incident.id }, { onSuccess: onGone });
        }}
      />
      <Button onPress={() => onWrite({ kind: 'edit', incident })}>{t('Change…')}</Button>
      <Button
        kind={isClosed ? 'secondary' : 'primary'}
        isPending={close.isPending}
        onPress={() => close.mutate({ id: incident.id, closedOn: isClosed ? null : today })}
      >
        {isClosed ? t('Open again') : t('Close the incident')}
      </Button>
    </>
  );
}
