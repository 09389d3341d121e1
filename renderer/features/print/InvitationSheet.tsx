import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import type { MeetingTimes } from '../../data/meeting-times.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { useToday } from '../../data/today.ts';
import { Data, DateText, Sheet } from '../../ui/index.ts';
import type { Signer } from './letter-signer.ts';
import { MeetingFacts } from './MeetingFacts.tsx';
import styles from './letter-print.module.css';

interface InvitationSheetProps {
  group: Group;
  times: MeetingTimes;
  signer: Signer;
  /** Its first session is over: whoever comes joins a running group. */
  hasBegun: boolean;
  /** Null leaves room for a name. */
  person: Candidate['person'] | null;
  /** A form goes with the letter. */
  hasForm: boolean;
  paragraph: string;
  emailOf: ReadonlyMap<string, string>;
}

/** One letter: what the group is, when it meets, and what to do next. */
export function InvitationSheet(props: InvitationSheetProps) {
  const { group, times, signer, hasBegun, person, hasForm, paragraph, emailOf } = props;
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const { paper, organisation } = useSettings();
  return (
    <Sheet
      paper={paper}
      title={hasBegun ? t('An invitation to join us') : t('An invitation')}
      subtitle={<Data>{[group.name, organisation].filter(Boolean).join(' · ')}</Data>}
      aside={<DateText date={today} format="long" />}
    >
      <div className={styles.letter} data-airy>
        <p className={styles.forWhom}>
          <span>{signer === 'parent' ? t('To the family of') : t('Dear')}</span>
          {person === null ? <span className={styles.line} /> : <Data>{names.display(person)}</Data>}
        </p>
        {paragraph.trim() !== '' && <Data className={styles.paragraph}>{paragraph}</Data>}
        {group.purpose !== '' && (
          <section>
            <h2>{t('What the group is for')}</h2>
            <Data className={styles.paragraph}>{group.purpose}</Data>
          </section>
        )}
        <section>
          <h2>{t('When and where')}</h2>
          <MeetingFacts group={group} times={times} emailOf={emailOf} />
        </section>
        <section>
          <h2>{t('Good to know')}</h2>
          <p>
            {t(
              'Nobody has to come, and whoever comes may stop at any time. What is said in the group is meant to stay there. We ask everybody for that; there are limits to it, and we explain them before we begin.',
            )}
          </p>
          {hasForm && (
            <p>
              {hasBegun
                ? t(
                    'A form comes with this letter. Please read it, sign it, and let us have it back before the first visit to the group.',
                  )
                : t(
                    'A form comes with this letter. Please read it, sign it, and let us have it back before the first session.',
                  )}
            </p>
          )}
          <p>{t('If you have a question, ask. We are glad to talk before you decide.')}</p>
        </section>
        <p>{t('With kind regards,')}</p>
        <p className={styles.senders}>
          {group.facilitators
            .filter(({ role }) => role !== 'observer')
            .map(({ facilitatorId, name, credentials }) => (
              <Data key={facilitatorId}>{[name, credentials].filter(Boolean).join(', ')}</Data>
            ))}
        </p>
      </div>
    </Sheet>
  );
}
