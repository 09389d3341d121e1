import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import type { MeetingTimes } from '../../data/meeting-times.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { Data, DateText, Sheet } from '../../ui/index.ts';
import { AssentBox } from './AssentBox.tsx';
import { ConsentTerms } from './ConsentTerms.tsx';
import type { Signer } from './letter-signer.ts';
import { MeetingFacts } from './MeetingFacts.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { SignatureLines } from './SignatureLines.tsx';
import { useTypeThatFits } from './use-type-that-fits.ts';
import styles from './letter-print.module.css';

interface ConsentSheetProps {
  group: Group;
  times: MeetingTimes;
  /** Null leaves room for a name. */
  person: Candidate['person'] | null;
  signer: Signer;
  hasAssent: boolean;
  paragraph: string;
  emailOf: ReadonlyMap<string, string>;
}

/** Points: nobody should sign what they can hardly read. */
const formSizes = [10, 9.5, 9];

/** One person's form: what the group is, what is kept, where confidentiality ends, and room to sign. */
export function ConsentSheet(props: ConsentSheetProps) {
  const { group, times, person, signer, hasAssent, paragraph, emailOf } = props;
  const { t } = useTranslation();
  const names = useNames();
  const { paper, organisation } = useSettings();
  const { inSheet, size } = useTypeThatFits(
    JSON.stringify([paper, paragraph, group.purpose, signer, hasAssent, group.facilitators.length, times]),
    formSizes,
  );
  return (
    <Sheet
      paper={paper}
      title={hasAssent ? t('Consent and assent to take part') : t('Consent to take part')}
      subtitle={<Data>{[group.name, organisation].filter(Boolean).join(' · ')}</Data>}
      footer={<SheetFooter hasAuditLine={false} />}
    >
      <div ref={inSheet} className={styles.letter} style={{ fontSize: `${size}pt` }}>
        <p className={styles.forWhom}>
          <span>{signer === 'parent' ? t('For') : t('Name')}</span>
          {person === null ? <span className={styles.line} /> : <Data>{names.full(person)}</Data>}
        </p>
        {paragraph.trim() !== '' && <Data className={styles.paragraph}>{paragraph}</Data>}
        {group.purpose !== '' && (
          <section>
            <h2>{t('What the group is for')}</h2>
            <Data className={styles.paragraph}>{group.purpose}</Data>
          </section>
        )}
        <MeetingFacts group={group} times={times} emailOf={emailOf} />
        <ConsentTerms signer={signer} />
        <section className="keep-together">
          <h2>{signer === 'parent' ? t('Parent or guardian') : t('Your decision')}</h2>
          <p className={styles.choices}>
            <span className={styles.choice}>
              {signer === 'parent' ? t('Yes, they may take part') : t('Yes, I want to take part')}
            </span>
            <span className={styles.choice}>
              {signer === 'parent' ? t('No, not this time') : t('No, not this time')}
            </span>
            <span className={styles.until}>
              {t('This holds until')}{' '}
              {times.lastOn === null ? (
                <span className={styles.shortLine} />
              ) : (
                <DateText date={times.lastOn} />
              )}
            </span>
          </p>
          <SignatureLines
            labels={
              signer === 'parent'
                ? [t('Name'), t('Relationship'), t('Signature'), t('Date')]
                : [t('Name'), t('Signature'), t('Date')]
            }
          />
        </section>
        {hasAssent && <AssentBox />}
      </div>
    </Sheet>
  );
}
