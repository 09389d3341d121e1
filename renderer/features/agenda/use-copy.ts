import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import type { Editing } from './agenda-editing.ts';

interface Copy {
  from: { kind: 'session'; sessionId: string } | { kind: 'template'; templateId: string };
  mode: 'replace' | 'append';
}

/** Copies an agenda or a template to a session, after what is being typed there has arrived. */
export function useCopy(sessionId: string, editing: Editing, onDone: () => void) {
  const { t } = useTranslation();
  return useChange(
    async (copy: Copy) => {
      await editing.whenIdle();
      return client.agendas.copyFrom({ sessionId, ...copy });
    },
    { message: () => t('The agenda is copied.'), onSuccess: onDone },
  );
}
