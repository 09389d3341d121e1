import { useTranslation } from 'react-i18next';
import { type GroupTimeLine, type TimeLineEntry, timeLineKinds } from '../../../shared/contract/time-line.ts';
import { confidenceWords, signWords, stageHue, stageName } from '../../data/stage-words.ts';
import { entriesByColumn, stageBands, timeLineKindWords } from '../../data/time-line.ts';
import { formatDate } from '../../i18n/format.ts';
import { AppLink, Card, Data, LinkButton, Pill } from '../../ui/index.ts';
import { EntryText } from './EntryText.tsx';
import { evidenceHref, type Shown } from './shown.ts';
import styles from './time-line.module.css';

interface SessionPanelProps {
  groupId: string;
  line: GroupTimeLine;
  shown: Shown;
  entries: readonly TimeLineEntry[];
  column: number;
}

/** What stands behind the marks of one session, each with the way to where it was written down. */
export function SessionPanel({ groupId, line, shown, entries, column }: SessionPanelProps) {
  const { t } = useTranslation();
  const session = line.sessions[column]!;
  const own = entriesByColumn(line, entries)[column]!;
  const bands = stageBands(line).flatMap((row) => row.bands.filter((band) => band.from === column));
  const questionOf = new Map(line.questions.map((question) => [question.id, question]));
  const answers = line.ratings.filter((rating) => rating.sessionId === session.id);
  const hasStage = shown.rows.includes('stage') && bands.length > 0;
  const hasClimate = shown.rows.includes('climate') && answers.length > 0;
  const lookingBack = `/sessions/${session.id}/looking-back`;
  return (
    <Card
      title={
        <span aria-live="polite">
          {t('Session {{number}}, {{day}}', { number: session.number ?? 0, day: formatDate(session.date) })}
        </span>
      }
      subtitle={session.topic !== '' && <Data>{session.topic}</Data>}
      aside={
        <LinkButton
          size="small"
          href={session.state === 'planned' ? `/sessions/${session.id}/plan` : lookingBack}
        >
          {session.state === 'planned' ? t('Open its plan') : t('Look back on it')}
        </LinkButton>
      }
    >
      <dl className={styles.facts}>
        {hasStage &&
          bands.map(({ judgement }) => (
            <div key={judgement.id}>
              <dt>{t('Stage')}</dt>
              <dd>
                <AppLink href={evidenceHref(groupId, { kind: 'stage', sessionId: session.id })}>
                  <Pill hue={stageHue(judgement.stage)}>{stageName(judgement.stage, t)}</Pill>
                </AppLink>{' '}
                {confidenceWords(judgement.confidence, t)}
                {judgement.signs.length > 0 && (
                  <>
                    .{' '}
                    {t('Signs: {{signs}}', {
                      signs: judgement.signs.map((sign) => signWords(sign, t)).join('; '),
                    })}
                  </>
                )}
                {judgement.remark !== '' && (
                  <>
                    {'. '}
                    <Data>{judgement.remark}</Data>
                  </>
                )}
              </dd>
            </div>
          ))}
        {shown.rows.includes('attendance') && session.recorded > 0 && (
          <div>
            <dt>{t('Attendance')}</dt>
            <dd>
              <AppLink href={evidenceHref(groupId, { kind: 'attendance', sessionId: session.id })}>
                {t('{{attended}} of {{recorded}} attended', {
                  attended: session.attended,
                  recorded: session.recorded,
                })}
              </AppLink>
            </dd>
          </div>
        )}
        {hasClimate && (
          <div>
            <dt>{t('Climate')}</dt>
            <dd>
              <ul>
                {answers.map(({ questionId, value }) => (
                  <li key={questionId}>
                    <AppLink href={lookingBack}>
                      <Data>{questionOf.get(questionId)?.text}</Data>
                    </AppLink>{' '}
                    {t('{{value}} of 10', { value })}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {timeLineKinds
          .filter((kind) => own.some((entry) => entry.kind === kind))
          .map((kind) => (
            <div key={kind}>
              <dt>{timeLineKindWords(kind, t).name}</dt>
              <dd>
                <ul>
                  {own
                    .filter((entry) => entry.kind === kind)
                    .map((entry) => (
                      <li key={entry.id}>
                        <EntryText entry={entry} line={line} href={evidenceHref(groupId, entry)} />
                      </li>
                    ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      {own.length === 0 && !hasStage && !hasClimate && (
        <p className={styles.quiet}>
          {session.state === 'planned'
            ? t('This session is still to come.')
            : t('Nothing else is noted of this session.')}
        </p>
      )}
    </Card>
  );
}
