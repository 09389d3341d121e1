import { CalendarClock, Copy, LayoutTemplate, Library, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, LinkButton } from '../../ui/index.ts';
import styles from './agenda.module.css';
import type { AgendaDialog } from './AgendaCard.tsx';

interface EmptyAgendaProps {
  groupId: string;
  onChoose: (dialog: AgendaDialog) => void;
  onAdd: () => void;
}

/** Nothing is planned yet: five ways to begin. */
export function EmptyAgenda({ groupId, onChoose, onAdd }: EmptyAgendaProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<CalendarClock />}
      action={
        <div className={styles.ways}>
          <Button kind="primary" icon={<Plus aria-hidden="true" />} onPress={onAdd}>
            {t('Add the first block')}
          </Button>
          <Button icon={<Copy aria-hidden="true" />} onPress={() => onChoose('copy')}>
            {t('Copy from a session')}
          </Button>
          <Button icon={<LayoutTemplate aria-hidden="true" />} onPress={() => onChoose('template')}>
            {t('Use a template')}
          </Button>
          <Button icon={<Library aria-hidden="true" />} onPress={() => onChoose('library')}>
            {t('From the library')}
          </Button>
          <LinkButton href={`/groups/${groupId}/plan/curriculum`}>{t('Lay a curriculum')}</LinkButton>
        </div>
      }
    >
      {t(
        'Nothing is planned for this session yet. An agenda is a row of blocks; their start times follow by themselves.',
      )}
    </EmptyState>
  );
}
