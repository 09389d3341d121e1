import { ClipboardCheck, ListChecks, NotebookPen, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { formatMinutes, formatTime } from '../../i18n/format.ts';
import { Button, Card, LinkButton, useNavigate } from '../../ui/index.ts';
import { NotedFacts } from './NotedFacts.tsx';
import styles from './run.module.css';

/** After the session, short: how long it was, what was reached, who was there; and the way to its record. */
export function RunSummary({ live }: { live: LiveRun }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { timeZone } = useSettings();
  const { session, run, blocks, members } = live;
  const reopen = useChange(() => client.runs.reopen({ sessionId: session.id }), {
    onSuccess: () => navigate(`/sessions/${session.id}/live`),
  });
  const timeOf = (moment: string) => formatTime(wallClock(new Date(moment), timeZone).time);
  const reached = blocks.filter(({ isReached }) => isReached === true).length;
  const there = members.filter(({ cell }) => cell.mark && isAttended(cell.mark.status)).length;
  const open = members.filter(({ cell }) => cell.mark === null).length;
  const base = `/sessions/${session.id}`;

  return (
    <Card title={t('The session is over')}>
      <ul className={styles.facts}>
        <li>
          <b>
            <time>{formatMinutes(session.actualMinutes ?? session.minutes)}</time>
          </b>
          <span>
            {t('from {{start}}, planned {{minutes}}', {
              start: session.actualStart === null ? timeOf(run!.startedAt) : formatTime(session.actualStart),
              minutes: formatMinutes(session.minutes),
            })}
          </span>
        </li>
        {blocks.length > 0 && (
          <li>
            <b>{t('{{reached}} of {{count}} blocks', { reached, count: blocks.length })}</b>
            <span>{t('were reached')}</span>
          </li>
        )}
        <li>
          <b>{t('{{there}} of {{count}} members', { there, count: members.length })}</b>
          <span>
            {open === 0 ? t('were there') : t('were there; {{count}} not recorded', { count: open })}
          </span>
        </li>
        <NotedFacts sessionId={session.id} groupId={session.groupId} />
      </ul>
      <div className={styles.acts}>
        <LinkButton
          kind={open > 0 ? 'primary' : 'secondary'}
          icon={<ClipboardCheck aria-hidden="true" />}
          href={base}
        >
          {open > 0 ? t('Record who was missing') : t('Attendance')}
        </LinkButton>
        <LinkButton icon={<ListChecks aria-hidden="true" />} href={`${base}/done`}>
          {t('What was done')}
        </LinkButton>
        <LinkButton
          kind={open > 0 ? 'secondary' : 'primary'}
          icon={<NotebookPen aria-hidden="true" />}
          href={`${base}/notes`}
        >
          {t('Write the notes')}
        </LinkButton>
        <Button
          kind="quiet"
          icon={<RotateCcw aria-hidden="true" />}
          isPending={reopen.isPending}
          onPress={() => reopen.mutate()}
        >
          {t('Take it up again')}
        </Button>
      </div>
    </Card>
  );
}
