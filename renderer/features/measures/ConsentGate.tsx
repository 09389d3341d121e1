import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isReason, type StandingOn } from '../../../shared/domain/consent.ts';
import { consentMarks } from '../../data/consent-words.ts';
import { type NamedPerson, useNames } from '../../data/names.ts';
import { formatList } from '../../i18n/format.ts';
import { Banner, Button, Data, TextField } from '../../ui/index.ts';
import styles from './entry.module.css';

interface ConsentGateProps {
  members: readonly NamedPerson[];
  lacking: readonly (StandingOn & { personId: string })[];
  /** Why they are asked all the same; empty: they are left out. */
  reason: string;
  onReason: (reason: string) => void;
}

/** Before a measure that needs consent is asked: of whom none holds, and the way to ask them with a reason. */
export function ConsentGate({ members, lacking, reason, onReason }: ConsentGateProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [isSent, setSent] = useState(false);
  const people = lacking.flatMap(({ personId, ...consent }) => {
    const member = members.find(({ id }) => id === personId);
    const [mark] = consentMarks({ consent, assent: { standing: 'not-needed', on: null } }, t);
    return member
      ? [t('{{name}} ({{standing}})', { name: names.display(member), standing: mark?.word ?? '' })]
      : [];
  });
  if (people.length === 0) return null;

  function give(event: FormEvent): void {
    event.preventDefault();
    setSent(true);
    if (!isReason(typed)) return;
    onReason(typed.trim());
    setOpen(false);
  }

  return (
    <Banner
      kind="warning"
      title={
        reason === ''
          ? t('{{count}} members are left out: no parent’s consent holds', { count: people.length })
          : t('{{count}} members are asked without a consent that holds', { count: people.length })
      }
    >
      <div className={styles.gate}>
        <p>
          <Data>{formatList(people)}</Data>
        </p>
        {reason !== '' ? (
          <p>
            {t('Because:')} <Data>{reason}</Data>{' '}
            <Button size="small" onPress={() => onReason('')}>
              {t('Leave them out')}
            </Button>
          </p>
        ) : isOpen ? (
          <form className={styles.gateForm} onSubmit={give}>
            <TextField
              label={t('Why they are asked all the same')}
              value={typed}
              onChange={setTyped}
              maxLength={300}
              isRequired
              autoFocus
              {...(isSent && !isReason(typed) && { errorMessage: t('Say it in a few words.') })}
            />
            <Button onPress={() => setOpen(false)}>{t('Cancel')}</Button>
            <Button type="submit" kind="primary">
              {t('Ask them too')}
            </Button>
          </form>
        ) : (
          <p>
            <Button size="small" onPress={() => setOpen(true)}>
              {t('Ask them all the same…')}
            </Button>
          </p>
        )}
      </div>
    </Banner>
  );
}
