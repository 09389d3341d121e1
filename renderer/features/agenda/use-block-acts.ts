import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import * as edits from './agenda-edits.ts';
import type { Editing } from './agenda-editing.ts';
import type { BlockActs } from './block-acts.ts';

export type RowPart = 'row' | 'title' | 'minutes';

/** Where the focus goes once the block is drawn. */
export interface FocusWish {
  id: string;
  part: RowPart;
}

interface Around {
  blocks: readonly AgendaBlock[];
  wish: RefObject<FocusWish | null>;
  toggle: (id: string) => void;
  /** Tells where a block stands now. */
  say: (id: string) => void;
  chooseBelow: (id: string) => void;
}

/** The acts on blocks, the same functions for the life of the list: rows are drawn anew only when their block changes. */
export function useBlockActs(editing: Editing, around: Around): BlockActs {
  const { t } = useTranslation();
  const latest = useRef({ ...around, t });
  useEffect(() => {
    latest.current = { ...around, t };
  });
  return useMemo<BlockActs>(() => {
    const focusLater = (id: string, part: RowPart) => {
      latest.current.wish.current = { id, part };
    };
    const movedBy = (id: string, edit: edits.Edit, key?: string) => {
      if (!editing.edit(edit, { ...(key && { key }) })) return;
      focusLater(id, 'row');
      latest.current.say(id);
    };
    return {
      toggle: (id) => latest.current.toggle(id),
      chooseBelow: (id) => latest.current.chooseBelow(id),
      addBelow(id) {
        const block = edits.newBlock(latest.current.t('Activity'));
        if (editing.edit(edits.addAfter(id, [block]))) focusLater(block.id, 'title');
      },
      duplicate(id) {
        const copyId = crypto.randomUUID();
        if (editing.edit(edits.duplicate(id, copyId))) focusLater(copyId, 'row');
      },
      remove(id) {
        const { blocks, t } = latest.current;
        const place = blocks.findIndex((block) => block.id === id);
        const next = blocks[place + 1] ?? blocks[place - 1];
        const said = t('“{{title}}” is removed from the agenda.', { title: blocks[place]?.title ?? '' });
        if (editing.edit(edits.remove(id), { said }) && next) focusLater(next.id, 'row');
      },
      takeOut(id) {
        const { blocks } = latest.current;
        const before = blocks[blocks.findIndex((block) => block.id === id) - 1];
        if (before && editing.edit(edits.remove(id))) focusLater(before.id, 'row');
      },
      step: (id, way) => movedBy(id, edits.step(id, way), `${id} step`),
      sideways: (id, way) => movedBy(id, edits.sideways(id, way)),
      stretch(id, by) {
        if (editing.edit(edits.stretch(id, by), { key: `${id} minutes` })) latest.current.say(id);
      },
      set: (id, fields, key) => void editing.edit(edits.set(id, fields), { ...(key && { key }) }),
    };
  }, [editing]);
}
