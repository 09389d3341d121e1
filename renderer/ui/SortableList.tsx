import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { dropInOrder, moveInOrder } from './list-order.ts';
import styles from './SortableList.module.css';

interface SortableListProps<Item> {
  label: string;
  items: readonly Item[];
  /** What a row is called, read out and on its buttons: "Move {{name}} up". */
  nameOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** What else can be done with a row, behind its arrows. */
  renderActions?: (item: Item) => ReactNode;
  /** The whole new order, and which row was moved; the owner shows it at once. */
  onReorder: (ids: string[], movedId: string) => void;
  /** What `children` and `renderActions` read besides the item. */
  dependencies?: readonly unknown[];
}

/** Rows drawn at first: more than anybody orders by hand, and few enough to be there at once. */
const drawnAtFirst = 80;

/** A numbered list whose order is the user's: moved by dragging, by the keyboard's drag, or by arrows. */
export function SortableList<Item extends { id: string }>({
  label,
  items,
  nameOf,
  children,
  renderActions,
  onReorder,
  dependencies = [],
}: SortableListProps<Item>) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const focusAfterMove = useRef<{ id: string; way: 'up' | 'down' } | null>(null);
  const [isWhole, setWhole] = useState(false);
  const drawn = isWhole || items.length <= drawnAtFirst ? items : items.slice(0, drawnAtFirst);
  const ids = items.map((item) => item.id);
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
      const side = target.dropPosition === 'after' ? 'after' : 'before';
      send(dropInOrder(ids, moved, String(target.key), side), [...moved][0] ?? '');
    },
  });

  function send(wanted: string[], movedId: string) {
    if (wanted.join() !== order) onReorder(wanted, movedId);
  }

  function move(id: string, way: 'up' | 'down') {
    focusAfterMove.current = { id, way };
    send(moveInOrder(ids, id, way === 'up' ? -1 : 1), id);
  }

  return (
    <>
      <GridList
        ref={list}
        aria-label={label}
        className={styles.list ?? ''}
        items={drawn}
        dependencies={[...dependencies, t, order]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
      >
        {(item) => {
          const name = nameOf(item);
          const place = ids.indexOf(item.id);
          return (
            <GridListItem
              id={item.id}
              textValue={t('{{place}}. {{name}}', { name, place: place + 1 })}
              className={styles.row ?? ''}
            >
              <AriaButton slot="drag" className={styles.drag ?? ''} aria-label={t('Drag {{name}}', { name })}>
                <GripVertical aria-hidden="true" />
              </AriaButton>
              <span className={styles.place}>{place + 1}</span>
              <div className={styles.words}>{children(item)}</div>
              <span className={styles.buttons}>
                <span className={styles.moves} data-moves={item.id}>
                  <IconButton
                    size="small"
                    label={t('Move {{name}} up', { name })}
                    icon={<ArrowUp aria-hidden="true" />}
                    isDisabled={place === 0}
                    onPress={() => move(item.id, 'up')}
                  />
                  <IconButton
                    size="small"
                    label={t('Move {{name}} down', { name })}
                    icon={<ArrowDown aria-hidden="true" />}
                    isDisabled={place === ids.length - 1}
                    onPress={() => move(item.id, 'down')}
                  />
                </span>
                {renderActions?.(item)}
              </span>
            </GridListItem>
          );
        }}
      </GridList>
      {drawn.length < items.length && (
        <div className={styles.more}>
          <Button size="small" onPress={() => setWhole(true)}>
            {t('Show {{count}} more', { count: items.length - drawn.length })}
          </Button>
        </div>
      )}
    </>
  );
}
