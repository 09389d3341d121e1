import { Ellipsis, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import type { AgendaDialog } from './AgendaCard.tsx';

/** The agenda on paper. */
export function PrintMenu({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  return (
    <Menu
      trigger={
        <Button size="small" icon={<Printer aria-hidden="true" />}>
          {t('Print')}
        </Button>
      }
      label={t('Print the agenda')}
      entries={[
        {
          id: 'agenda',
          label: t('For whoever leads'),
          description: t('One page with goals, materials and notes'),
          href: `/print/sessions/${sessionId}/agenda`,
        },
        {
          id: 'wall',
          label: t('For the wall'),
          description: t('Large, times and titles only'),
          href: `/print/sessions/${sessionId}/wall`,
        },
      ]}
      onAction={() => {}}
    />
  );
}

interface AgendaMenuProps {
  hasBlocks: boolean;
  onChoose: (dialog: AgendaDialog) => void;
  onClear: () => void;
}

/** What is done with the whole agenda now and then. */
export function AgendaMenu({ hasBlocks, onChoose, onClear }: AgendaMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      trigger={
        <IconButton
          size="small"
          kind="secondary"
          label={t('More for this agenda')}
          icon={<Ellipsis aria-hidden="true" />}
        />
      }
      label={t('More for this agenda')}
      entries={[
        { id: 'copy', label: t('Copy from a session…') },
        { id: 'template', label: t('Use a template…') },
        ...(hasBlocks
          ? [
              { id: 'save-template', label: t('Keep as a template…') },
              { id: 'clear', label: t('Remove all blocks'), isDanger: true, startsGroup: true },
            ]
          : []),
      ]}
      onAction={(id) => {
        if (id === 'clear') onClear();
        else if (id === 'copy' || id === 'template' || id === 'save-template') onChoose(id);
      }}
    />
  );
}
