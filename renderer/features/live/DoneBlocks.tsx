import { ListChecks, Redo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { plannedMinutes } from '../../../shared/domain/agenda-times.ts';
import { minute } from '../../../shared/domain/run-clock.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatMinutes } from '../../i18n/format.ts';
import { Button, Card, Data, EmptyState, LinkButton } from '../../ui/index.ts';
import { DoneRow } from './DoneRow.tsx';
import styles from './run.module.css';

/** The agenda afterwards: how long each block was to take and took, and whether it was reached. */
export function DoneBlocks({ live, canSay }: { live: LiveRun; canSay: boolean }) {
  const { t } = useTranslation();
  const { session, blocks, ran } = live;
  const carryOver = useChange(
    (blockIds: string[]) => client.agendas.carryOver({ sessionId: session.id, blockIds }),
    {
      message: ({ moved }) =>
        moved === 0
          ? t('All of it stands in the next session already.')
          : t('{{count}} blocks stand at the beginning of the next session now.', { count: moved }),
    },
  );
  if (blocks.length === 0) {
    return (
      <Card title={t('Planned and done')}>
        <EmptyState
          icon={<ListChecks />}
          action={<LinkButton href={`/sessions/${session.id}/plan`}>{t('Go to the plan')}</LinkButton>}
        >
          {t('This session had no agenda. What was done can still be added to its plan, block by block.')}
        </EmptyState>
      </Card>
    );
  }
  const left = blocks.filter(({ isReached }) => isReached === false);
  const known = new Set(blocks.map(({ id }) => id));
  // What was run and stands in the agenda no more, and the time outside of it.
  const others = ran.filter(({ blockId, endedAt }) => endedAt !== null && !known.has(blockId ?? ''));
  return (
    <Card
      title={t('Planned and done')}
      subtitle={left.length > 0 ? t('{{count}} blocks were not reached.', { count: left.length }) : undefined}
      aside={
        left.length > 0 && session.state === 'held' ? (
          <Button
            icon={<Redo2 aria-hidden="true" />}
            isPending={carryOver.isPending}
            onPress={() => carryOver.mutate(left.map(({ id }) => id))}
          >
            {t('Move to next time')}
          </Button>
        ) : undefined
      }
      isFlush
    >
      <table className={styles.done}>
        <thead>
          <tr>
            <th scope="col">{t('Block')}</th>
            <th scope="col" className={styles.number}>
              {t('Planned')}
            </th>
            <th scope="col">{t('Took')}</th>
            <th scope="col">{t('Reached')}</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map((block) => (
            <DoneRow key={block.id} sessionId={session.id} block={block} canSay={canSay} />
          ))}
          {others.map((row) => (
            <tr key={row.startedAt} className={styles.quietRow}>
              <th scope="row">
                {row.title === '' ? t('Outside of the agenda') : <Data>{row.title}</Data>}
                {row.title !== '' && <small>{t('no longer in the agenda')}</small>}
              </th>
              <td className={styles.number}>
                {row.minutes > 0 && <time>{formatMinutes(row.minutes)}</time>}
              </td>
              <td>
                <time>
                  {formatMinutes(Math.round((Date.parse(row.endedAt!) - Date.parse(row.startedAt)) / minute))}
                </time>
              </td>
              <td />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('Altogether')}</th>
            <td className={styles.number}>
              <time>{formatMinutes(plannedMinutes(blocks))}</time>
            </td>
            <td>{session.actualMinutes !== null && <time>{formatMinutes(session.actualMinutes)}</time>}</td>
            <td>
              {t('{{reached}} of {{count}} blocks', {
                reached: blocks.filter(({ isReached }) => isReached === true).length,
                count: blocks.length,
              })}
            </td>
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
