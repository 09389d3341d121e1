import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { type ConsentKind, type ConsentRule, kindsNeeded } from '../../../shared/domain/consent.ts';
import { useNames } from '../../data/names.ts';
import { personFacts } from '../../data/person-facts.ts';
import { AppLink, Button, Data, DateText, Pill, SidePanel } from '../../ui/index.ts';
import type { CandidateAct } from './CandidateMenu.tsx';
import { moveTo } from './candidate-moves.ts';
import { isReady, missingLines, stageWords } from './enrolment-words.ts';
import { FormsSection } from './FormsSection.tsx';
import { KeptApartSection } from './KeptApartSection.tsx';
import styles from './panel.module.css';
import { PanelSection } from './PanelSection.tsx';
import { ReferralForm } from './ReferralForm.tsx';
import { ReferralSummary } from './ReferralSummary.tsx';
import { ScreeningForm } from './ScreeningForm.tsx';
import { ScreeningSummary } from './ScreeningSummary.tsx';

export type OpenSection = 'referral' | 'screening' | 'form' | null;

interface CandidatePanelProps {
  groupId: string;
  candidate: Candidate;
  rule: ConsentRule;
  endsOn: string | null;
  /** Which form to show open at first. */
  startsWith: OpenSection;
  nameOf: (personId: string) => string;
  onAct: (act: CandidateAct, candidate: Candidate) => void;
  onClose: () => void;
}

/** One person's way into the group, in the order in which it goes. */
export function CandidatePanel(props: CandidatePanelProps) {
  const { groupId, candidate, rule, endsOn, startsWith, nameOf, onAct, onClose } = props;
  const { t } = useTranslation();
  const names = useNames();
  const [opened, setOpen] = useState<OpenSection>(startsWith === 'form' ? null : startsWith);
  const [isWriting, setWriting] = useState(startsWith === 'form');
  // A form shows the record itself: it stays shut while names are hidden, and its draft waits.
  const open = names.isHidden ? null : opened;
  const { person, stage } = candidate;
  const name = names.display(person);
  const of = { groupId, personId: person.id };
  const facts = personFacts(person, names.isHidden, t);
  const isOnTheWay = stage !== 'declined' && stage !== 'left';
  // Forms that were written down stay in sight, whatever the group asks for by now.
  const kinds: readonly ConsentKind[] =
    rule === 'none' ? [...new Set(candidate.forms.map(({ kind }) => kind))] : kindsNeeded(rule);

  return (
    <SidePanel
      title={<Data>{name}</Data>}
      onClose={onClose}
      // One thing at a time: while something is written its own buttons are the ones to press.
      actions={
        open === null && (names.isHidden || !isWriting) ? (
          <NextSteps candidate={candidate} rule={rule} onAct={onAct} />
        ) : undefined
      }
    >
      <div className={styles.intro}>
        <span className={styles.stage}>
          <Pill hue={stage === 'enrolled' ? 'teal' : 'slate'}>{stageWords(stage, t).name}</Pill>
          {facts !== '' && <Data className={styles.quiet}>{facts}</Data>}
          <AppLink href={`/people/${person.id}`}>{t('The whole record')}</AppLink>
        </span>
        {stage === 'declined' && (
          <p>
            {candidate.declinedOn !== null && (
              <>
                <DateText date={candidate.declinedOn} />
              </>
            )}
            {!names.isHidden && <Data className={styles.text}>{candidate.declineReason}</Data>}
          </p>
        )}
        {names.isHidden && <p>{t('Names are hidden. Show names to change this.')}</p>}
        {isOnTheWay && <StillMissing candidate={candidate} nameOf={nameOf} />}
      </div>

      <PanelSection
        title={t('Referral')}
        action={
          open === 'referral'
            ? null
            : { label: t('Change'), onPress: () => setOpen('referral'), isDisabled: names.isHidden }
        }
      >
        {open === 'referral' ? (
          <ReferralForm {...of} candidate={candidate} onDone={() => setOpen(null)} />
        ) : (
          <ReferralSummary candidate={candidate} />
        )}
      </PanelSection>

      <PanelSection
        title={t('Screening')}
        action={
          open === 'screening'
            ? null
            : {
                label: candidate.screening.screenedOn === null ? t('Fill in') : t('Change'),
                onPress: () => setOpen('screening'),
                isDisabled: names.isHidden,
              }
        }
      >
        {open === 'screening' ? (
          <ScreeningForm {...of} screening={candidate.screening} onDone={() => setOpen(null)} />
        ) : (
          <ScreeningSummary screening={candidate.screening} />
        )}
      </PanelSection>

      <FormsSection
        groupId={groupId}
        candidate={candidate}
        kinds={kinds}
        canAdd={rule !== 'none'}
        endsOn={endsOn}
        startsOpen={startsWith === 'form'}
        onWriting={setWriting}
      />

      <PanelSection
        title={t('Limits of confidentiality')}
        action={
          candidate.confidentialityOn === null
            ? { label: t('Explained today'), onPress: () => onAct('explain', candidate) }
            : null
        }
      >
        <p>
          {candidate.confidentialityOn === null ? (
            t('Not explained to them yet.')
          ) : (
            <>
              {t('Explained on')} <DateText date={candidate.confidentialityOn} />
            </>
          )}
        </p>
      </PanelSection>

      <KeptApartSection person={person} />
    </SidePanel>
  );
}

function StillMissing({ candidate, nameOf }: Pick<CandidatePanelProps, 'candidate' | 'nameOf'>) {
  const { t } = useTranslation();
  const lines = missingLines(candidate, nameOf, t);
  if (lines.length === 0)
    return isReady(candidate) ? <p className={styles.ready}>{t('Everything is there.')}</p> : null;
  return (
    <ul className={styles.missing} aria-label={t('Still missing')}>
      {lines.map(({ id, words, hue }) => (
        <li key={id}>
          <Pill hue={hue}>{id === 'kept-apart' ? <Data>{words}</Data> : words}</Pill>
        </li>
      ))}
    </ul>
  );
}

function NextSteps({ candidate, rule, onAct }: Pick<CandidatePanelProps, 'candidate' | 'rule' | 'onAct'>) {
  const { t } = useTranslation();
  const can = (to: 'enrolled' | 'waiting' | 'declined' | 'referred') =>
    moveTo(candidate.stage, to, rule) !== null;
  if (candidate.stage === 'enrolled')
    return <span className={styles.quiet}>{t('In the group. They leave by the roster.')}</span>;
  return (
    <>
      {can('declined') && <Button onPress={() => onAct('decline', candidate)}>{t('Decline…')}</Button>}
      {can('referred') && <Button onPress={() => onAct('reopen', candidate)}>{t('Take up again')}</Button>}
      {can('waiting') && <Button onPress={() => onAct('wait', candidate)}>{t('Wait list')}</Button>}
      {can('enrolled') && (
        <Button kind="primary" onPress={() => onAct('enrol', candidate)}>
          {t('Enrol…')}
        </Button>
      )}
    </>
  );
}
