import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { BarRows } from '../../charts/BarRows.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { participationFinding, talkTimeFinding } from '../../data/dynamics-findings.ts';
import { participationBars, talkTimeBars } from '../../data/dynamics-rows.ts';
import { minutesWords, ratioWords } from '../../data/dynamics-words.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { formatNumber, formatSeconds, formatShare } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import { Duration } from './Duration.tsx';
import { PersonLink } from './PersonLink.tsx';

/** Each member's part of the talk, held against an equal part for the time they were there. */
export function ParticipationFigure({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { members, participants, session, memberActs } = dynamics;
  const nameOf = useRoomNames(participants);
  const { rows, most } = participationBars(dynamics, t);
  const assumed = members.filter(({ presence }) => presence === 'assumed').length;
  return (
    <ChartFigure
      title={participationFinding(dynamics, nameOf, t)}
      caption={t(
        'Share of {{count}} members’ acts. The line: an equal part for the minutes each was there.',
        {
          count: memberActs,
        },
      )}
      isReadable
      footer={
        <>
          {rows.some((row) => row.isLow && row.value !== 0) && (
            <p>{t('Hatched: less than half of an equal part.')}</p>
          )}
          {assumed > 0 && (
            <p>
              {t('Of {{count}} members no attendance is on record; the whole session is assumed.', {
                count: assumed,
              })}
            </p>
          )}
        </>
      }
      table={
        <ChartTable
          label={t('Participation, by member')}
          columns={[
            t('Member'),
            t('Minutes there'),
            t('Acts'),
            t('Share'),
            t('Equal part'),
            t('Against equal'),
            t('Acts a minute'),
            t('To who leads'),
            t('To members'),
            t('To the group'),
            t('Received'),
          ]}
          rows={members.map((member) => ({
            id: member.personId,
            cells: [
              <Data key="name">{nameOf(member.personId)}</Data>,
              minutesWords(member.minutesPresent, t),
              formatNumber(member.acts),
              member.share === null ? '–' : formatShare(member.share),
              formatShare(member.fairShare),
              ratioWords(member.ratio, t),
              formatNumber(member.actsPerMinute, { maximumFractionDigits: 2 }),
              formatNumber(member.toFacilitators),
              formatNumber(member.toMembers),
              formatNumber(member.toGroup),
              formatNumber(member.received),
            ],
          }))}
        />
      }
    >
      <BarRows
        label={t('Participation, by member')}
        most={most}
        rows={rows.map((row) => ({
          ...row,
          name: (
            <PersonLink
              participant={participants.find(({ id }) => id === row.id)!}
              name={nameOf(row.id)}
              groupId={session.groupId}
            />
          ),
        }))}
      />
    </ChartFigure>
  );
}

/** How long each member talked, where acts have a length. */
export function TalkTimeFigure({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { members, participants, session } = dynamics;
  const nameOf = useRoomNames(participants);
  const { rows, most } = talkTimeBars(dynamics, t);
  const spoke = members.filter(({ acts }) => acts > 0);
  const timed = spoke.filter(({ seconds }) => seconds !== null);
  if (timed.length === 0) return null;
  const total = timed.reduce((sum, { seconds }) => sum + seconds!, 0);
  return (
    <ChartFigure
      title={talkTimeFinding(members, nameOf, t)}
      caption={t(
        'Talk time: {{time}} of {{timed}} members whose every act has a length, of {{spoke}} who spoke.',
        {
          time: formatSeconds(total),
          timed: timed.length,
          spoke: spoke.length,
        },
      )}
    >
      <BarRows
        label={t('Talk time, by member')}
        most={most}
        rows={rows.map((row) => ({
          ...row,
          figure: row.value === null ? row.figure : <Duration seconds={row.value} />,
          name: (
            <PersonLink
              participant={participants.find(({ id }) => id === row.id)!}
              name={nameOf(row.id)}
              groupId={session.groupId}
            />
          ),
        }))}
      />
    </ChartFigure>
  );
}
