import { useTranslation } from 'react-i18next';
import type { GroupDynamics, SessionPoint } from '../../../shared/contract/dynamics.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { TrendLine } from '../../charts/TrendLine.tsx';
import { useNames } from '../../data/names.ts';
import { isHollow, isTelling, pointName } from '../../data/trend-findings.ts';
import { ratioWords } from '../../data/dynamics-words.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { statusWord } from '../../data/attendance-words.ts';
import { formatNumber, sortByName } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { PersonLink } from './PersonLink.tsx';

/** The part of a member in a session, in parts of an equal one; null where they were away or nothing was recorded. */
function ratioIn(point: SessionPoint, personId: string): number | null {
  return point.members.find((member) => member.personId === personId)?.ratio ?? null;
}

/** Each member's part over the sessions, all on one scale, so that they can be compared at a glance. */
export function MembersOverTime({ dynamics, groupId }: { dynamics: GroupDynamics; groupId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const { sessions, people } = dynamics;
  const nameOf = useRoomNames(people);
  const members = sortByName(
    people.filter(({ kind }) => kind === 'member'),
    (member) => names.sort(member),
  );
  const ratios = sessions.flatMap((point) => point.members.map(({ ratio }) => ratio ?? 0));
  const most = Math.max(2, Math.ceil(Math.max(0, ...ratios)));
  return (
    <ChartFigure
      title={movedMost(sessions, members, nameOf, t)}
      caption={t(
        'Each member’s acts against an equal part for the time they were there. The line, 1: as much as an equal part. A gap: away, or nothing recorded.',
      )}
      table={
        <ChartTable
          label={t('Members, by session')}
          columns={[t('Member'), ...sessions.map(pointName)]}
          rows={members.map((member) => ({
            id: member.id,
            cells: [
              <Data key="name">{nameOf(member.id)}</Data>,
              ...sessions.map((point) => memberCell(point, member.id, t)),
            ],
          }))}
        />
      }
    >
      <div className={styles.multiples}>
        {members.map((member) => (
          <TrendLine
            key={member.id}
            size="small"
            title={<PersonLink participant={member} name={nameOf(member.id)} groupId={groupId} />}
            label={t('{{name}}, against an equal part', { name: nameOf(member.id) })}
            points={sessions.map((point) => ({
              id: point.sessionId,
              name: pointName(point),
              value: ratioIn(point, member.id),
              isHollow: isHollow(point),
            }))}
            most={most}
            line={1}
            format={(value) => formatNumber(value, { maximumFractionDigits: 1 })}
          />
        ))}
      </div>
    </ChartFigure>
  );
}

type Words = ReturnType<typeof useTranslation>['t'];

function memberCell(point: SessionPoint, personId: string, t: Words): string {
  const mark = point.marks.find((candidate) => candidate.personId === personId);
  if (point.acts === 0) return t('not recorded');
  const part = point.members.find((member) => member.personId === personId);
  if (part) return `${ratioWords(part.ratio, t)}, ${t('{{count}} acts', { count: part.acts })}`;
  return mark?.status ? statusWord(mark.status, t) : t('not there');
}

/** Whose part changed most from their first session on record to their last, as a sentence. */
function movedMost(
  sessions: readonly SessionPoint[],
  members: readonly Participant[],
  nameOf: (id: string) => string,
  t: Words,
): string {
  const moves = members.flatMap(({ id }) => {
    // A session with a handful of acts says nothing of a part in it.
    const known = sessions.filter(isTelling).flatMap((point) => {
      const ratio = ratioIn(point, id);
      return ratio === null ? [] : [{ ratio, number: point.number }];
    });
    const [first, last] = [known[0], known.at(-1)];
    return first && last && first !== last ? [{ id, first, last }] : [];
  });
  const sorted = moves.toSorted(
    (one, other) =>
      Math.abs(other.last.ratio - other.first.ratio) - Math.abs(one.last.ratio - one.first.ratio),
  );
  const [move] = sorted;
  if (!move) return t('Each member’s part');
  const written = (ratio: number) => formatNumber(ratio, { maximumFractionDigits: 1 });
  const facts = {
    name: nameOf(move.id),
    from: written(move.first.ratio),
    to: written(move.last.ratio),
  };
  return move.last.ratio >= move.first.ratio
    ? t('{{name}} takes a larger part than at first: {{from}} then, {{to}} now', facts)
    : t('{{name}} takes a smaller part than at first: {{from}} then, {{to}} now', facts);
}
