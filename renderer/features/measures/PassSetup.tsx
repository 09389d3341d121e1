import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { beginPassing } from '../../data/passing-around.ts';
import {
  Banner,
  Busy,
  Button,
  Card,
  CheckboxField,
  EmptyState,
  FormActions,
  FormLayout,
  FormSection,
  LinkButton,
  LoadFailure,
  TextField,
  showToast,
  toastQueue,
} from '../../ui/index.ts';
import { ConsentGate } from './ConsentGate.tsx';
import { isAskable, mayBeThere, ownSheet, partsOf, type SessionAsked } from './session-asked.ts';
import styles from './session-measures.module.css';

/** Before the device goes round: what is asked, of whom, and the code that leads back. */
export function PassSetup({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery(core.scores.ofSession.queryOptions({ input: { sessionId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={8} />;
  if (names.isHidden)
    return (
      <Banner kind="warning" title={t('Names are hidden')}>
        {t('Members could not find themselves. Show names again before you pass the device around.')}
      </Banner>
    );
  if (!read.data.measures.some(isAskable) || read.data.members.length === 0)
    return <EmptyState>{t('There is nothing to ask here yet: it takes a check-in and members.')}</EmptyState>;
  return <Setup sessionId={sessionId} asked={read.data} />;
}

function Setup({ sessionId, asked }: { sessionId: string; asked: SessionAsked }) {
  const { t } = useTranslation();
  const names = useNames();
  const askable = asked.measures.filter(isAskable);
  const due = askable.filter(({ isDue }) => isDue);
  const [measureIds, setMeasureIds] = useState(() =>
    (due.length > 0 ? due : askable.slice(0, 1)).map(({ measure }) => measure.id),
  );
  const hasAnswered = (id: string) =>
    due.length > 0 && due.every((one) => ownSheet(one, id, one.occasion) !== undefined);
  const [looksBack, setLooksBack] = useState(true);
  const [personIds, setPersonIds] = useState(() =>
    asked.members.filter((member) => mayBeThere(member) && !hasAnswered(member.id)).map(({ id }) => id),
  );
  const [reason, setReason] = useState('');
  const [code, setCode] = useState('');
  const [isSent, setSent] = useState(false);
  const chosen = askable.filter(({ measure }) => measureIds.includes(measure.id));
  const lacking = chosen
    .flatMap(({ withoutConsent }) => withoutConsent)
    .filter(({ personId }, place, all) => all.findIndex((one) => one.personId === personId) === place);
  const leftOut = new Set(reason === '' ? lacking.map(({ personId }) => personId) : []);
  const going = personIds.filter((id) => !leftOut.has(id));
  const isCode = /^\d{4}$/.test(code);

  function turned(ids: readonly string[], id: string, isOn: boolean): string[] {
    return isOn ? [...ids, id] : ids.filter((one) => one !== id);
  }

  async function begin(): Promise<void> {
    setSent(true);
    if (!isCode || chosen.length === 0 || going.length === 0) return;
    // An offer to undo does not go into a member's hands.
    toastQueue.clear();
    try {
      await beginPassing({
        sessionId,
        code,
        parts: partsOf(chosen, looksBack),
        personIds: asked.members.map(({ id }) => id).filter((id) => going.includes(id)),
        consentReason: reason,
      });
    } catch (error) {
      const failure = toFailure(error);
      if (failure.code !== 'LOCKED') showToast({ message: failureMessage(failure, t), isAlarm: true });
    }
  }

  return (
    <Card>
      <FormLayout
        label={t('Pass around')}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <p className={styles.intro}>
          {t(
            'Each answer is saved before the next question comes. Members may leave out what they would rather not say.',
          )}
        </p>
        <FormSection title={t('What is asked')}>
          {askable.map(({ measure }) => (
            <CheckboxField
              key={measure.id}
              label={measure.name}
              isData
              description={t('{{count}} questions', { count: measure.items.length })}
              value={measureIds.includes(measure.id)}
              onChange={(isOn) => setMeasureIds(turned(measureIds, measure.id, isOn))}
            />
          ))}
          {chosen.some(({ occasion }) => occasion === 'post') && (
            <CheckboxField
              label={t('Ask as well how it was before the group, as they see it now')}
              description={t(
                'Who has learned to see more may rate the same days lower afterwards; this shows it.',
              )}
              value={looksBack}
              onChange={setLooksBack}
            />
          )}
          {isSent && chosen.length === 0 && (
            <p className={styles.wrong} role="alert">
              {t('Choose at least one measure.')}
            </p>
          )}
        </FormSection>
        <ConsentGate members={asked.members} lacking={lacking} reason={reason} onReason={setReason} />
        <FormSection title={t('Who is asked')}>
          <div className={styles.people}>
            {asked.members.map((member) => (
              <CheckboxField
                key={member.id}
                label={names.signIn(member)}
                isData
                {...(leftOut.has(member.id)
                  ? { description: t('no parent’s consent holds'), isDisabled: true }
                  : hasAnswered(member.id)
                    ? { description: t('has answered already: a new answer takes its place') }
                    : !mayBeThere(member) && { description: t('was not there') })}
                value={going.includes(member.id)}
                onChange={(isOn) => setPersonIds(turned(personIds, member.id, isOn))}
              />
            ))}
          </div>
          {isSent && going.length === 0 && (
            <p className={styles.wrong} role="alert">
              {t('Choose at least one member.')}
            </p>
          )}
        </FormSection>
        <FormSection title={t('The way back')}>
          <div className={styles.code}>
            <TextField
              label={t('A code of four digits, for you alone')}
              value={code}
              onChange={(next) => setCode(next.replace(/\D/g, ''))}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              isRequired
              description={t(
                'While the device goes round, nothing else can be opened. The code ends it; locking Mezzo ends it too.',
              )}
              {...(isSent && !isCode && { errorMessage: t('Four digits, such as 2580.') })}
            />
          </div>
        </FormSection>
        <FormActions>
          <LinkButton href={`/sessions/${sessionId}/goals`}>{t('Cancel')}</LinkButton>
          <Button kind="primary" type="submit">
            {t('Begin with {{count}} members', { count: going.length })}
          </Button>
        </FormActions>
      </FormLayout>
    </Card>
  );
}
