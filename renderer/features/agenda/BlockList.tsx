import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Agenda, AgendaBlock } from '../../../shared/contract/agenda.ts';
import { type AgendaSection, agendaTimes, lanes } from '../../../shared/domain/agenda-times.ts';
import { clockWords, laneWord } from '../../data/agenda-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import styles from './agenda.module.css';
import * as edits from './agenda-edits.ts';
import type { Editing } from './agenda-editing.ts';
import { BlockDetails } from './BlockDetails.tsx';
import { BlockRow } from './BlockRow.tsx';
import { type FocusWish, useBlockActs } from './use-block-acts.ts';
import { useBlockDrag } from './use-block-drag.ts';
import { useBlockKeys } from './use-block-keys.ts';

interface BlockListProps {
  agenda: Agenda;
  blocks: readonly AgendaBlock[];
  editing: Editing;
  /** After the session: each block can be said to be reached or not. */
  asksReached: boolean;
  /** A block that was just added from outside the list: it gets the focus. */
  added: FocusWish | null;
  onTimes: (minutes: number) => void;
  onChooseBelow: (id: string) => void;
}

/** The blocks in order, parallel parts side by side; worked by mouse, finger and keys alike. */
export function BlockList(props: BlockListProps) {
  const { agenda, blocks, editing, asksReached, added, onTimes, onChooseBelow } = props;
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const [activeId, setActive] = useState<string | null>(null);
  const [openId, setOpen] = useState<string | null>(null);
  const [said, say] = useState('');
  const { start, minutes: available } = agenda.session;

  const drag = useBlockDrag(grid, blocks, {
    onMove: (id, { to, lane }) => void editing.edit(edits.place(id, to, lane)),
    onStretch: (id, minutes) => void editing.edit(edits.set(id, { minutes })),
  });
  const shown = drag.preview?.blocks ?? blocks;
  const times = useMemo(() => agendaTimes(start, shown), [start, shown]);
  useEffect(() => onTimes(times.minutes), [onTimes, times.minutes]);

  const wish = useRef<FocusWish | null>(null);
  const act = useBlockActs(editing, {
    blocks,
    wish,
    toggle: (id) => setOpen((open) => (open === id ? null : id)),
    say,
    chooseBelow: onChooseBelow,
  });
  const keys = useBlockKeys(grid, blocks, act, asksReached);
  // A block that was added or moved is drawn first, then it gets the focus.
  useLayoutEffect(() => {
    if (wish.current && keys.welcome(wish.current)) wish.current = null;
  });
  useEffect(() => {
    if (added) keys.welcome(added);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each block that was added
  }, [added]);

  const active = shown.some((block) => block.id === activeId) ? activeId : (shown[0]?.id ?? null);
  const ownerOf = useMemo(
    () => new Map(agenda.facilitators.map(({ id, name }) => [id, name])),
    [agenda.facilitators],
  );
  const materials = useMemo(() => [...new Set(blocks.flatMap((block) => block.materials))], [blocks]);

  function drawRow(place: number) {
    const block = shown[place]!;
    const { starts, ends, end } = times.blocks[place]!;
    const isOpen = openId === block.id && drag.preview === null;
    return (
      <div key={block.id} role="presentation">
        <BlockRow
          block={block}
          number={place + 1}
          startsAt={starts.time}
          starts={clockWords(starts, t)}
          ends={clockWords(ends, t)}
          isOver={end > available}
          ownerName={block.ownerId === null ? '' : (ownerOf.get(block.ownerId) ?? '')}
          asksReached={asksReached}
          isActive={active === block.id}
          isOpen={isOpen}
          isDragged={drag.preview?.id === block.id}
          act={act}
        />
        {isOpen && (
          <div role="row" aria-label={t('Details of block {{number}}', { number: formatNumber(place + 1) })}>
            <div role="gridcell">
              <BlockDetails
                block={block}
                facilitators={agenda.facilitators}
                materials={materials}
                act={act}
              />
            </div>
          </div>
        )}
      </div>
    );
  }

  function drawSection(section: AgendaSection) {
    const places = shown.slice(section.from, section.to).map((_, place) => section.from + place);
    if (!section.isParallel) return drawRow(section.from);
    const holds = places.map((place) => shown[place]!.id).join(' ');
    return (
      <div key={`parallel ${section.offset}`} role="presentation" className={styles.parallel}>
        {lanes.slice(1).map((lane) => {
          const own = places.filter((place) => shown[place]!.lane === lane);
          return (
            <div
              key={lane}
              role="rowgroup"
              aria-label={laneWord(lane, t)}
              className={styles.lane}
              data-lane={lane}
              data-section={holds}
            >
              <div role="presentation" className={styles.laneName} aria-hidden="true">
                {laneWord(lane, t)}
              </div>
              {own.map(drawRow)}
              {own.length === 0 && (
                <div role="row" className={styles.emptyLane}>
                  <span role="gridcell">{t('Nothing here yet: drag a block over.')}</span>
                </div>
              )}
            </div>
          );
        })}
      </div>
    );
  }

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || !editing.isBusy() || (event.target as HTMLElement).matches('input, textarea')) return;
      event.preventDefault();
      void editing.undoLast();
    },
    [editing],
  );
  const told = shown.findIndex((block) => block.id === said);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus */}
      <div
        ref={grid}
        role="grid"
        aria-label={t('Agenda')}
        className={drag.preview ? styles.dragging : undefined}
        data-mode={drag.preview?.mode}
        onKeyDown={(event) => {
          onKeyDown(event);
          keys.onKeyDown(event);
        }}
        onFocus={(event) => {
          const id = (event.target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset['block'];
          if (id !== undefined) setActive(id);
        }}
        {...drag.handlers}
      >
        {times.sections.map(drawSection)}
      </div>
      <p role="status" className="visually-hidden">
        {told >= 0 &&
          t('{{title}}: {{starts}} to {{ends}}, {{number}} of {{all}}', {
            title: shown[told]!.title,
            starts: clockWords(times.blocks[told]!.starts, t),
            ends: clockWords(times.blocks[told]!.ends, t),
            number: formatNumber(told + 1),
            all: formatNumber(shown.length),
          })}
      </p>
    </>
  );
}
