import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Editing, type EditingState, startEditing } from './agenda-editing.ts';

/** The editing of one session's agenda, for as long as its screen is open. */
export function useAgendaEditing(sessionId: string): [Editing, EditingState] {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const translate = useRef(t);
  useEffect(() => {
    translate.current = t;
  });
  const [state, setState] = useState<EditingState>({ local: null, trouble: null });
  const [editing] = useState(() => startEditing(queries, sessionId, setState, () => translate.current));
  useEffect(() => {
    const leave = () => editing.leave();
    // A window that is closed, or put away on a phone, may not come back.
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [editing]);
  return [editing, state];
}
