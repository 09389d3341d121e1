import { CheckCheck, Redo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button } from '../../ui/index.ts';
import styles from './agenda.module.css';
import { reachTheRest } from './agenda-edits.ts';
import type { Editing } from './agenda-editing.ts';

interface LeftOverProps {
  session: SessionWithGroup;
  blocks: readonly AgendaBlock[];
  editing: Editing;
}

/** After the session: what was reached, and what goes on to the next one. */
export function LeftOver({ session, blocks, editing }: LeftOverProps) {
  const { t } = useTranslation();
  const left = blocks.filter((block) => block.isReached === false);
  const open = blocks.filter((block) => block.isReached === null);
  const carryOver = useChange(
    async (blockIds: string[]) => {
      await editing.whenIdle();
      return client.agendas.carryOver({ sessionId: session.id, blockIds });
    },
    {
      message: ({ moved }) =>
        moved === 0
          ? t('All of it stands in the next session already.')
          : t('{{count}} blocks stand at the beginning of the next session now.', { count: moved }),
    },
  );
  return (
    <div className={styles.leftOver}>
      <p>
        {left.length > 0
          ? t('{{count}} blocks were not reached.', { count: left.length })
          : open.length > 0
            ? t('What was reached? Say it block by block: a tick or a cross, or the keys R and N.')
            : t('Everything was reached.')}
      </p>
      {open.length > 0 && (
        <Button
          size="small"
          icon={<CheckCheck aria-hidden="true" />}
          onPress={() => void editing.edit(reachTheRest)}
        >
          {left.length > 0 ? t('The rest was reached') : t('All was reached')}
        </Button>
      )}
      {left.length > 0 && (
        <Button
          size="small"
          kind="primary"
          icon={<Redo2 aria-hidden="true" />}
          onPress={() => carryOver.mutate(left.map(({ id }) => id))}
          isPending={carryOver.isPending}
        >
          {t('Move to next time')}
        </Button>
      )}
    </div>
  );
}
