import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { InteractionMap } from '../../charts/InteractionMap.tsx';
import { SpeakerLanes } from '../../charts/SpeakerLanes.tsx';
import { core } from '../../data/client.ts';
import { directionFinding } from '../../data/dynamics-findings.ts';
import { thoseInTheCircle } from '../../data/dynamics-rows.ts';
import { sourceWords } from '../../data/dynamics-words.ts';
import { writeMoment } from '../../data/session-moment.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Data, SelectField } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { PersonLink } from './PersonLink.tsx';
import { blocksOf, countUntil, lengthOf, mapAfter, mapOfAll, timedActs } from './replay-state.ts';
import { ReplayControls } from './ReplayControls.tsx';
import { useReplay } from './use-replay.ts';
import { WhatIsOn } from './WhatIsOn.tsx';

const everybody = 'everybody';

/** Who spoke to whom around the circle, and when; played again, the map grows as the session went. */
export function ReplayFigure(props: { dynamics: SessionDynamics; codingId: string | null }) {
  const { dynamics, codingId } = props;
  const { t } = useTranslation();
  const { session, participants, whoToWhom, minutes } = dynamics;
  const sessionId = session.id;
  const nameOf = useRoomNames(participants);
  const record = useQuery(core.acts.list.queryOptions({ input: { sessionId, codingId } })).data;
  const run = useQuery(core.runs.get.queryOptions({ input: { sessionId } })).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const acts = useMemo(() => timedActs(record?.acts ?? [], participants), [record, participants]);
  const length = lengthOf(acts, minutes);
  const replay = useReplay(length);
  const isWhole = replay.at >= length;
  const done = countUntil(acts, replay.at);
  const whole = dynamics.unaddressed > 0 ? mapAfter(acts, acts.length) : mapOfAll(participants, whoToWhom);
  const shown = isWhole ? whole : mapAfter(acts, done);
  const now = isWhole ? undefined : acts[done - 1];
  const spansOf = useMemo(() => Map.groupBy(acts, ({ speakerId }) => speakerId), [acts]);
  const blocks = run ? blocksOf(run, length) : [];
  const seated = thoseInTheCircle(dynamics);
  const seen = (record?.observations ?? []).filter(({ atMs }) => atMs !== null);
  return (
    <ChartFigure
      title={directionFinding(dynamics, nameOf, t)}
      caption={t('{{source}}. An arrow for each direction, the wider the more; figures: acts of each.', {
        source: sourceWords(dynamics, t),
      })}
      tools={
        <SelectField
          label={t('Whose talk')}
          hideLabel
          value={chosen ?? everybody}
          onChange={(id) => setChosen(id === everybody ? null : id)}
          options={[
            { value: everybody, label: t('Everybody’s talk') },
            ...seated.map(({ id }) => ({ value: id, label: nameOf(id), isData: true })),
          ]}
        />
      }
      table={
        <ChartTable
          label={t('Who spoke to whom, by pair')}
          columns={[t('From'), t('To'), t('Acts')]}
          rows={whole.ties
            .toSorted((one, other) => other.count - one.count)
            .map(({ from, to, count }) => ({
              id: `${from} ${to}`,
              cells: [
                <Data key="from">{nameOf(from)}</Data>,
                to === null ? t('the whole group') : <Data key="to">{nameOf(to)}</Data>,
                formatNumber(count),
              ],
            }))}
        />
      }
    >
      <InteractionMap
        label={t('Map of who spoke to whom')}
        people={seated.map(({ id, kind }) => ({
          id,
          name: nameOf(id),
          isLeader: kind === 'facilitator',
          acts: shown.actsOf.get(id) ?? 0,
          ...(kind === 'member' ? { href: `/people/${id}/dynamics/${session.groupId}` } : {}),
        }))}
        ties={shown.ties}
        most={Math.max(1, ...whole.ties.map(({ count }) => count))}
        groupName={t('group')}
        chosenId={chosen}
        now={now ? { from: now.speakerId, to: now.addresseeId } : null}
      />
      {acts.length > 0 && (
        <div className={styles.replay}>
          <ReplayControls replay={replay} acts={acts} length={length} />
          <WhatIsOn act={now} at={replay.at} isWhole={isWhole} blocks={blocks} seen={seen} nameOf={nameOf} />
          <SpeakerLanes
            label={t('Who had the word when')}
            length={length}
            now={isWhole ? undefined : replay.at}
            lanes={participants
              .filter(({ id }) => spansOf.has(id))
              .map((participant) => ({
                id: participant.id,
                name: (
                  <PersonLink
                    participant={participant}
                    name={nameOf(participant.id)}
                    groupId={session.groupId}
                  />
                ),
                spans: spansOf
                  .get(participant.id)!
                  .map(({ atMs, durationMs }) => ({ from: atMs, to: atMs + (durationMs ?? 0) })),
              }))}
            blocks={{
              name: t('Agenda'),
              marks: blocks.map(({ title, ...block }) => ({ ...block, title, name: <Data>{title}</Data> })),
            }}
            moments={{
              name: t('Seen'),
              marks: seen.map(({ id, atMs }) => ({ id, from: atMs!, name: '' })),
            }}
            ends={[writeMoment(0), writeMoment(length)]}
          />
        </div>
      )}
    </ChartFigure>
  );
}
