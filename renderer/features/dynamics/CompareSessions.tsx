import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupDynamics, SessionPoint } from '../../../shared/contract/dynamics.ts';
import { BarRows } from '../../charts/BarRows.tsx';
import { patternWords, ratioWords } from '../../data/dynamics-words.ts';
import { isLow } from '../../data/dynamics-findings.ts';
import { formatMeasure, measureName, measureOf, measures } from '../../data/trend-findings.ts';
import { formatDate, formatNumber, formatShare } from '../../i18n/format.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { Card, SelectField } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { PersonLink } from './PersonLink.tsx';

/** Two sessions side by side: the same figures, and the same members in the same order. */
export function CompareSessions({ dynamics, groupId }: { dynamics: GroupDynamics; groupId: string }) {
  const { t } = useTranslation();
  const nameOf = useRoomNames(dynamics.people);
  const withActs = dynamics.sessions.filter(({ acts }) => acts > 0);
  const [chosen, setChosen] = useState<[string | null, string | null]>([null, null]);
  if (withActs.length < 2) return null;
  const find = (id: string | null) => withActs.find(({ sessionId }) => sessionId === id);
  const pair = [find(chosen[0]) ?? withActs[0]!, find(chosen[1]) ?? withActs.at(-1)!] as const;
  const options = withActs.map(({ sessionId, number, date }) => ({
    value: sessionId,
    label: t('Session {{number}}, {{day}}', { number: number ?? '–', day: formatDate(date) }),
  }));
  const there = new Set(pair.flatMap(({ members }) => members.map(({ personId }) => personId)));
  const order = dynamics.people.filter(({ id }) => there.has(id));
  const most = Math.max(
    0.01,
    ...pair.flatMap(({ members }) => members.flatMap(({ share, fairShare }) => [share ?? 0, fairShare])),
  );
  return (
    <Card title={t('Two sessions side by side')}>
      <div className={styles.page}>
        <div className={styles.fields}>
          <SelectField
            label={t('One session')}
            value={pair[0].sessionId}
            onChange={(id) => setChosen([id, chosen[1]])}
            options={options}
          />
          <SelectField
            label={t('The other session')}
            value={pair[1].sessionId}
            onChange={(id) => setChosen([chosen[0], id])}
            options={options}
          />
        </div>
        <div className={styles.halves}>
          {pair.map((point, side) => (
            <section
              key={side}
              className={styles.column}
              aria-label={options.find(({ value }) => value === point.sessionId)?.label}
            >
              <Facts point={point} />
              <BarRows
                label={t('Participation, by member')}
                most={most}
                rows={order.map((participant) => {
                  const member = point.members.find(({ personId }) => personId === participant.id);
                  return {
                    id: participant.id,
                    name: (
                      <PersonLink participant={participant} name={nameOf(participant.id)} groupId={groupId} />
                    ),
                    value: member?.share ?? null,
                    figure:
                      member === undefined || member.share === null
                        ? t('not there')
                        : formatShare(member.share),
                    note: member ? ratioWords(member.ratio, t) : undefined,
                    ...(member ? { line: member.fairShare, isLow: isLow(member) } : {}),
                  };
                })}
              />
            </section>
          ))}
        </div>
        <p className={styles.quiet}>
          {t(
            'Share of the members’ acts. The line: an equal part for the minutes each was there. Hatched: less than half of it.',
          )}
        </p>
      </div>
    </Card>
  );
}

function Facts({ point }: { point: SessionPoint }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.pairs}>
      <div>
        <dt>{t('Acts, of those by members')}</dt>
        <dd>
          {t('{{acts}}, {{members}}', {
            acts: formatNumber(point.acts),
            members: formatNumber(point.memberActs),
          })}
        </dd>
      </div>
      {measures.map((measure) => {
        const value = measureOf(point, measure);
        return (
          <div key={measure}>
            <dt>{measureName(measure, t)}</dt>
            <dd>{value === null ? '–' : formatMeasure(measure, value)}</dd>
          </div>
        );
      })}
      <div>
        <dt>{t('Looks like')}</dt>
        <dd>{point.pattern ? patternWords(point.pattern.kind, t).name : t('nothing stands out')}</dd>
      </div>
    </dl>
  );
}
