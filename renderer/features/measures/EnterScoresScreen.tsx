import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occasion } from '../../../shared/contract/measures.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { rangeText } from '../../data/measure-words.ts';
import { useToday } from '../../data/today.ts';
import { AppLink, Busy, Card, Data, EmptyState, LoadFailure } from '../../ui/index.ts';
import { groupMeasuresAddress } from './addresses.ts';
import { ConsentGate } from './ConsentGate.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import { EntrySetting, noSession, type Setting } from './EntrySetting.tsx';
import entryStyles from './entry.module.css';
import styles from './group-measures.module.css';
import type { GroupScores } from './score-rows.ts';

interface EnterScoresScreenProps {
  groupId: string;
  measureId: string;
  /** Where the sheets of one session are entered, that session. */
  sessionId?: string;
  occasion?: Occasion;
  backHref?: string;
}

/** Scores by hand: from paper, or told; of any day, occasion and rater. */
export function EnterScoresScreen(props: EnterScoresScreenProps) {
  const { t } = useTranslation();
  const { groupId, measureId } = props;
  const read = useQuery(core.scores.ofGroup.queryOptions({ input: { groupId, measureId } }));
  const today = useToday();
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={8} />;
  return <EnterScores {...props} scores={read.data} today={today} />;
}

function EnterScores(props: EnterScoresScreenProps & { scores: GroupScores; today: string }) {
  const { groupId, measureId, scores, today } = props;
  const { t } = useTranslation();
  const { measure, members, sessions, sheets } = scores;
  const [setting, setSetting] = useState<Setting>(() => {
    const chosen = sessions.find(({ id }) => id === props.sessionId) ?? sessions.at(-1);
    const last = sheets.findLast((sheet) => sheet.rater === scores.rater);
    return {
      sessionId: chosen?.id ?? noSession,
      takenOn: chosen?.date ?? today,
      // As it was done last; what came last before the group is followed by what comes after it.
      occasion: props.occasion ?? (last?.occasion === 'pre' ? 'post' : (last?.occasion ?? 'regular')),
      rater: scores.rater,
      raterName: last?.raterName ?? '',
    };
  });
  const [reason, setReason] = useState('');
  const sessionId = setting.sessionId === noSession ? null : setting.sessionId;
  const takenOn = sessions.find(({ id }) => id === sessionId)?.date ?? setting.takenOn;
  const { occasion, rater, raterName } = setting;
  const asked = members.filter(
    ({ id, isMember }) => isMember || sheets.some(({ personId }) => personId === id),
  );
  // Nobody asks the child where the group has it rated by somebody else.
  const lacking = rater === 'member' || rater !== scores.rater ? scores.withoutConsent : [];
  const closed = new Set(reason === '' ? lacking.map(({ personId }) => personId) : []);
  return (
    <Card
      title={<Data>{measure.name}</Data>}
      subtitle={rangeText(measure, t)}
      isFlush
      aside={<AppLink href={props.backHref ?? groupMeasuresAddress(groupId, measureId)}>{t('Done')}</AppLink>}
    >
      <div className={styles.page}>
        <div className={entryStyles.setting}>
          <EntrySetting
            sessions={sessions}
            value={setting}
            today={today}
            isFixed={props.sessionId !== undefined}
            onChange={setSetting}
          />
        </div>
        {lacking.length > 0 && (
          <div className={entryStyles.setting}>
            <ConsentGate members={asked} lacking={lacking} reason={reason} onReason={setReason} />
          </div>
        )}
        {asked.length === 0 ? (
          <EmptyState>{t('Nobody is a member of this group yet.')}</EmptyState>
        ) : (
          <EntryGrid
            measure={measure}
            members={asked}
            sheets={sheets.filter(
              (sheet) =>
                sheet.sessionId === sessionId &&
                sheet.takenOn === takenOn &&
                sheet.occasion === occasion &&
                sheet.rater === rater &&
                sheet.raterName === raterName,
            )}
            where={{ groupId, measureId, sessionId, takenOn, occasion, rater, raterName }}
            source={props.sessionId === undefined ? 'entered' : 'paper'}
            closed={closed}
            consentReason={reason}
          />
        )}
      </div>
    </Card>
  );
}
