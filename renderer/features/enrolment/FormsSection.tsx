import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, ConsentForm } from '../../../shared/contract/enrolment.ts';
import type { ConsentKind } from '../../../shared/domain/consent.ts';
import { client } from '../../data/client.ts';
import { consentKindName, standingHue, standingWords } from '../../data/consent-words.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Button, Data, DateText, Pill } from '../../ui/index.ts';
import { ConsentFormFields } from './ConsentFormFields.tsx';
import styles from './panel.module.css';
import { PanelSection } from './PanelSection.tsx';

interface FormsSectionProps {
  groupId: string;
  candidate: Candidate;
  kinds: readonly ConsentKind[];
  canAdd: boolean;
  endsOn: string | null;
  startsOpen: boolean;
  /** Told whether a form is being written. */
  onWriting: (isWriting: boolean) => void;
}

/** The form being written: a known one, or a new one of a kind. */
type Editing = { kind: ConsentKind; form: ConsentForm | null } | null;

/** Consent and assent: each form with where it is, the newest first. */
export function FormsSection(props: FormsSectionProps) {
  const { groupId, candidate, kinds, canAdd, endsOn, startsOpen, onWriting } = props;
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const [opened, setEditing] = useState<Editing>(() => (startsOpen ? firstToAnswer(candidate, kinds) : null));
  const editing = isHidden ? null : opened;
  const write = (next: Editing) => {
    setEditing(next);
    onWriting(next !== null);
  };
  const remove = useChange((id: string) => client.consents.remove({ id }), {
    message: () => t('The form is taken away.'),
  });
  if (kinds.length === 0) return null;
  return (
    <PanelSection title={t('Forms')}>
      {kinds.map((kind) => {
        const forms = candidate.forms.filter((form) => form.kind === kind).toReversed();
        const act = forms.some((form) => form.returnedOn === null) ? t('It came back…') : t('Note a form…');
        return (
          <div key={kind} className={styles.kind}>
            <div className={styles.kindHead}>
              <Pill hue={standingHue(candidate[kind])}>{standingWords(kind, candidate[kind], t)}</Pill>
              {canAdd && editing === null && (
                <Button
                  size="small"
                  aria-label={t('{{act}}: {{about}}', { act, about: consentKindName(kind, t) })}
                  isDisabled={isHidden}
                  onPress={() =>
                    write({ kind, form: forms.find((form) => form.returnedOn === null) ?? null })
                  }
                >
                  {act}
                </Button>
              )}
            </div>
            {editing?.kind === kind ? (
              <ConsentFormFields
                groupId={groupId}
                person={candidate.person}
                kind={kind}
                form={editing.form}
                endsOn={endsOn}
                onDone={() => write(null)}
              />
            ) : (
              <ul className={styles.forms}>
                {forms.map((form) => (
                  <FormLine
                    key={form.id}
                    form={form}
                    onChange={() => write({ kind, form })}
                    onRemove={() => remove.mutate(form.id)}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </PanelSection>
  );
}

/** The form that is out, or the first kind that is not given. */
function firstToAnswer(candidate: Candidate, kinds: readonly ConsentKind[]): Editing {
  const out = candidate.forms.findLast((form) => form.returnedOn === null && kinds.includes(form.kind));
  if (out) return { kind: out.kind, form: out };
  const kind = kinds.find((one) => candidate.missing.includes(one)) ?? kinds[0];
  return kind === undefined ? null : { kind, form: null };
}

function FormLine({
  form,
  onChange,
  onRemove,
}: {
  form: ConsentForm;
  onChange: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <li className={styles.formLine}>
      <span className={styles.formFacts}>
        {form.sentOn !== null && <FormDay word={t('sent')} day={form.sentOn} />}
        {form.returnedOn !== null && (
          <FormDay word={form.isGiven === false ? t('refused') : t('back')} day={form.returnedOn} />
        )}
        {form.withdrawnOn !== null && <FormDay word={t('withdrawn')} day={form.withdrawnOn} />}
        {!names.isHidden && form.givenBy !== '' && (
          <Data>{t('signed by {{who}}', { who: form.givenBy })}</Data>
        )}
        {!names.isHidden && form.withdrawnReason !== '' && <Data>{form.withdrawnReason}</Data>}
      </span>
      <span className={styles.lineButtons}>
        <Button kind="quiet" size="small" isDisabled={names.isHidden} onPress={onChange}>
          {t('Change')}
        </Button>
        <Button kind="quiet" size="small" onPress={onRemove}>
          {t('Take away')}
        </Button>
      </span>
    </li>
  );
}

function FormDay({ word, day }: { word: string; day: string }) {
  return (
    <span>
      {word} <DateText date={day} />
    </span>
  );
}
