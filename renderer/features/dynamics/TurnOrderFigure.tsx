import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { turnOrder } from '../../../shared/domain/turn-order.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { SpeakerLanes } from '../../charts/SpeakerLanes.tsx';
import { core } from '../../data/client.ts';
import { turnFinding } from '../../data/dynamics-findings.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { PersonLink } from './PersonLink.tsx';
import { timedActs } from './replay-state.ts';

const shownFollowings = 5;

/** Who has the word after whom, turn by turn, whatever the clock says. */
export function TurnOrderFigure(props: { dynamics: SessionDynamics; codingId: string | null }) {
  const { dynamics, codingId } = props;
  const { t } = useTranslation();
  const { session, participants } = dynamics;
  const nameOf = useRoomNames(participants);
  const record = useQuery(core.acts.list.queryOptions({ input: { sessionId: session.id, codingId } })).data;
  if (!record) return null;
  const acts = timedActs(record.acts, participants);
  const order = turnOrder(acts.map(({ speakerId }) => speakerId));
  if (order.turns.length < 2) return null;
  const turnsOf = Map.groupBy(
    order.turns.map((turn, place) => ({ ...turn, place })),
    ({ speaker }) => speaker,
  );
  const spoke = participants.filter(({ id }) => turnsOf.has(id));
  return (
    <ChartFigure
      title={turnFinding(order, nameOf, t)}
      caption={t('The order of {{count}} turns; several acts of one speaker in a row are one turn.', {
        count: order.turns.length,
      })}
      table={
        <ChartTable
          label={t('Who follows whom')}
          columns={[t('After'), t('speaks'), t('Times')]}
          rows={order.followings.map(({ before, after, times }) => ({
            id: `${before} ${after}`,
            cells: [
              <Data key="before">{nameOf(before)}</Data>,
              <Data key="after">{nameOf(after)}</Data>,
              formatNumber(times),
            ],
          }))}
        />
      }
    >
      <div className={styles.turns}>
        <SpeakerLanes
          label={t('The order of turns')}
          length={order.turns.length}
          lanes={spoke.map((participant) => ({
            id: participant.id,
            name: (
              <PersonLink participant={participant} name={nameOf(participant.id)} groupId={session.groupId} />
            ),
            spans: turnsOf.get(participant.id)!.map(({ place }) => ({ from: place, to: place + 1 })),
            figure: formatNumber(turnsOf.get(participant.id)!.length),
          }))}
          ends={[t('first turn'), t('turn {{number}}', { number: order.turns.length })]}
        />
        <div className={styles.follow}>
          <div>
            <h3>{t('Who follows whom')}</h3>
            <ol>
              {order.followings.slice(0, shownFollowings).map(({ before, after, times }) => (
                <li key={`${before} ${after}`}>
                  <span>
                    <Data>{nameOf(before)}</Data> <span aria-hidden="true">›</span>
                    <span className="visually-hidden">{t('then')}</span> <Data>{nameOf(after)}</Data>
                  </span>
                  <b>{t('{{count}} times', { count: times })}</b>
                </li>
              ))}
            </ol>
          </div>
          {order.longestRuns.length > 0 && (
            <div>
              <h3>{t('Most acts in a row')}</h3>
              <ol>
                {order.longestRuns.slice(0, shownFollowings).map((run) => (
                  <li key={run.speaker}>
                    <Data>{nameOf(run.speaker)}</Data>
                    <b>{t('{{count}} acts', { count: run.acts })}</b>
                  </li>
                ))}
              </ol>
            </div>
          )}
        </div>
      </div>
    </ChartFigure>
  );
}
