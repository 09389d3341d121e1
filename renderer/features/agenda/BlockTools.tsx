import { Check, ChevronDown, Ellipsis, X } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../../shared/domain/agenda-times.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Menu } from '../../ui/index.ts';
import styles from './agenda.module.css';
import type { BlockActs } from './block-acts.ts';

interface BlockToolsProps {
  id: string;
  number: number;
  lane: Lane;
  isReached: boolean | null;
  asksReached: boolean;
  isActive: boolean;
  isOpen: boolean;
  act: BlockActs;
}

/** At the end of a block: was it reached, its details, and everything that keys and dragging do, by name. */
export const BlockTools = memo(function BlockTools(props: BlockToolsProps) {
  const { id, number, lane, isReached, asksReached, isActive, isOpen, act } = props;
  const { t } = useTranslation();
  const tabIndex = isActive ? 0 : -1;
  const place = formatNumber(number);
  const [toStart, toEnd] = [-1, 1] as const;
  return (
    <div role="gridcell" className={styles.tools}>
      {asksReached && (
        <span className={styles.reached}>
          <button
            type="button"
            tabIndex={tabIndex}
            aria-pressed={isReached === true}
            data-reached="yes"
            onClick={() => act.set(id, { isReached: isReached === true ? null : true })}
            aria-label={t('Block {{number}} was reached', { number: place })}
            title={t('Reached')}
          >
            <Check aria-hidden="true" />
          </button>
          <button
            type="button"
            tabIndex={tabIndex}
            aria-pressed={isReached === false}
            data-reached="no"
            onClick={() => act.set(id, { isReached: isReached === false ? null : false })}
            aria-label={t('Block {{number}} was not reached', { number: place })}
            title={t('Not reached')}
          >
            <X aria-hidden="true" />
          </button>
        </span>
      )}
      <button
        type="button"
        className={styles.tool}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-label={t('Details of block {{number}}', { number: place })}
        title={t('Details')}
        onClick={() => act.toggle(id)}
      >
        <ChevronDown aria-hidden="true" className={styles.chevron} />
      </button>
      <Menu
        trigger={
          <Button
            className={styles.tool ?? ''}
            excludeFromTabOrder={!isActive}
            aria-label={t('More for block {{number}}', { number: place })}
          >
            <Ellipsis aria-hidden="true" />
          </Button>
        }
        label={t('More for this block')}
        entries={[
          { id: 'below', label: t('Add a block below'), shortcut: 'Enter' },
          { id: 'library', label: t('Add from the library below…') },
          { id: 'duplicate', label: t('Duplicate'), shortcut: 'Mod+D' },
          { id: 'up', label: t('Move up'), shortcut: 'Alt+ArrowUp', startsGroup: true },
          { id: 'down', label: t('Move down'), shortcut: 'Alt+ArrowDown' },
          { id: 'longer', label: t('Five minutes longer'), shortcut: 'Alt+Shift+ArrowDown' },
          { id: 'shorter', label: t('Five minutes shorter'), shortcut: 'Alt+Shift+ArrowUp' },
          ...(lane === 'a'
            ? []
            : [
                {
                  id: 'to-start',
                  label: lane === 'all' ? t('Run in part A') : t('Run with everybody'),
                  shortcut: 'Alt+ArrowLeft',
                  startsGroup: true,
                },
              ]),
          ...(lane === 'b'
            ? []
            : [
                {
                  id: 'to-end',
                  label: lane === 'all' ? t('Run in part B') : t('Run with everybody'),
                  shortcut: 'Alt+ArrowRight',
                  startsGroup: lane === 'a',
                },
              ]),
          { id: 'remove', label: t('Remove'), shortcut: 'Delete', isDanger: true, startsGroup: true },
        ]}
        onAction={(action) => {
          if (action === 'below') act.addBelow(id);
          else if (action === 'library') act.chooseBelow(id);
          else if (action === 'duplicate') act.duplicate(id);
          else if (action === 'up') act.step(id, -1);
          else if (action === 'down') act.step(id, 1);
          else if (action === 'longer') act.stretch(id, 5);
          else if (action === 'shorter') act.stretch(id, -5);
          else if (action === 'to-start') act.sideways(id, toStart);
          else if (action === 'to-end') act.sideways(id, toEnd);
          else if (action === 'remove') act.remove(id);
        }}
      />
    </div>
  );
});
