import { LogIn, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { useNames } from '../../data/names.ts';
import { Button, Card, Data, IconButton, SortableList, Term } from '../../ui/index.ts';
import styles from './roster.module.css';
import type { RosterAct } from './RosterActDialog.tsx';
import { useRosterChanges } from './use-roster-changes.ts';

interface WaitListProps {
  groupId: string;
  waiting: readonly RosterEntry[];
  onAct: (act: RosterAct) => void;
  onRemove: (entry: RosterEntry) => void;
}

/** Who waits for a place, in order: the first is the next. Moved by dragging, by keys, or by buttons. */
export function WaitList({ groupId, waiting, onAct, onRemove }: WaitListProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { reorder } = useRosterChanges(groupId);

  function send(order: string[], movedId: string) {
    const entry = waiting.find((candidate) => candidate.membershipId === movedId);
    if (!entry) return;
    reorder({
      membershipIds: order,
      message: t('{{name}} is now number {{place}} on the wait list.', {
        name: names.display(entry.person),
        place: order.indexOf(movedId) + 1,
      }),
    });
  }

  return (
    <Card
      title={
        <Term meaning={t('People who want to join, in the order in which places are offered to them.')}>
          {t('Wait list')}
        </Term>
      }
      aside={t('{{count}} waiting', { count: waiting.length })}
      isFlush
    >
      <SortableList
        label={t('Wait list in order')}
        items={waiting.map((entry) => ({ ...entry, id: entry.membershipId }))}
        nameOf={(entry) => names.display(entry.person)}
        onReorder={send}
        dependencies={[names]}
        renderActions={(entry) => {
          const name = names.display(entry.person);
          return (
            <>
              <Button
                size="small"
                icon={<LogIn aria-hidden="true" />}
                aria-label={t('Admit {{name}}', { name })}
                onPress={() => onAct({ kind: 'admit', entry })}
              >
                {t('Admit…')}
              </Button>
              <IconButton
                size="small"
                label={t('Take {{name}} off the wait list', { name })}
                icon={<X aria-hidden="true" />}
                onPress={() => onRemove(entry)}
              />
            </>
          );
        }}
      >
        {(entry) => (
          <span className={styles.waitName}>
            <Data>{names.display(entry.person)}</Data>
          </span>
        )}
      </SortableList>
    </Card>
  );
}
