import { ArrowDown, ArrowUp, GripVertical, LogIn, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { useNames } from '../../data/names.ts';
import { Button, Card, Data, dropInOrder, IconButton, moveInOrder, Term } from '../../ui/index.ts';
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
  const list = useRef<HTMLDivElement>(null);
  const focusAfterMove = useRef<{ id: string; way: 'up' | 'down' } | null>(null);
  const ids = waiting.map((entry) => entry.membershipId);
  const order = ids.join();

  // The button that moved a row keeps the focus; at an end of the list, where it can do no more, its neighbour
  // takes over. The list draws its rows after this effect, hence the wait for the next frame.
  useEffect(() => {
    const wanted = focusAfterMove.current;
    if (!wanted) return;
    focusAfterMove.current = null;
    const frame = requestAnimationFrame(() => {
      const [up, down] =
        list.current?.querySelectorAll<HTMLButtonElement>(`[data-moves="${wanted.id}"] button`) ?? [];
      const [same, other] = wanted.way === 'up' ? [up, down] : [down, up];
      (same?.disabled ? other : same)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [order]);

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const moved = new Set([...keys].map(String));
      const order = dropInOrder(
        ids,
        moved,
        String(target.key),
        target.dropPosition === 'after' ? 'after' : 'before',
      );
      send(order, [...moved][0] ?? '');
    },
  });

  function send(order: string[], movedId: string) {
    const entry = waiting.find((candidate) => candidate.membershipId === movedId);
    if (!entry || order.join() === ids.join()) return;
    reorder({
      membershipIds: order,
      message: t('{{name}} is now number {{place}} on the wait list.', {
        name: names.display(entry.person),
        place: order.indexOf(movedId) + 1,
      }),
    });
  }

  function move(entry: RosterEntry, way: 'up' | 'down') {
    focusAfterMove.current = { id: entry.membershipId, way };
    send(moveInOrder(ids, entry.membershipId, way === 'up' ? -1 : 1), entry.membershipId);
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
      <GridList
        ref={list}
        aria-label={t('Wait list in order')}
        className={styles.waiting ?? ''}
        items={waiting.map((entry) => ({ ...entry, id: entry.membershipId }))}
        dependencies={[names, t, order]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
      >
        {(entry) => {
          const name = names.display(entry.person);
          const place = ids.indexOf(entry.membershipId);
          return (
            <GridListItem
              id={entry.membershipId}
              textValue={t('{{name}}, number {{place}}', { name, place: place + 1 })}
              className={styles.waitRow ?? ''}
            >
              <AriaButton slot="drag" className={styles.drag ?? ''} aria-label={t('Drag {{name}}', { name })}>
                <GripVertical aria-hidden="true" />
              </AriaButton>
              <span className={styles.place}>{place + 1}</span>
              <span className={styles.waitName}>
                <Data>{name}</Data>
              </span>
              <span className={styles.buttons} data-moves={entry.membershipId}>
                <IconButton
                  size="small"
                  label={t('Move {{name}} up', { name })}
                  icon={<ArrowUp aria-hidden="true" />}
                  isDisabled={place === 0}
                  onPress={() => move(entry, 'up')}
                />
                <IconButton
                  size="small"
                  label={t('Move {{name}} down', { name })}
                  icon={<ArrowDown aria-hidden="true" />}
                  isDisabled={place === ids.length - 1}
                  onPress={() => move(entry, 'down')}
                />
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
              </span>
            </GridListItem>
          );
        }}
      </GridList>
    </Card>
  );
}
