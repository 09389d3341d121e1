import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConsentRule, consentRules } from '../../../shared/domain/consent.ts';
import { client } from '../../data/client.ts';
import { consentRuleWords } from '../../data/consent-words.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, RadioCards } from '../../ui/index.ts';
import styles from './enrolment.module.css';

interface ConsentRuleDialogProps {
  groupId: string;
  rule: ConsentRule;
  onClose: () => void;
}

/** Which forms this group asks for. */
export function ConsentRuleDialog({ groupId, rule, onClose }: ConsentRuleDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ConsentRule>(rule);
  const save = useChange(client.enrolment.setConsentRule, {
    message: () =>
      t('This group asks for: {{forms}}.', { forms: consentRuleWords(chosen, t).name.toLocaleLowerCase() }),
    onSuccess: onClose,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate({ groupId, consentRule: chosen });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Forms that this group asks for')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="consent-rule" isPending={save.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout id="consent-rule" onSubmit={submit}>
        <RadioCards
          label={t('Forms')}
          cardWidth="100%"
          value={chosen}
          onChange={(value) => setChosen(consentRules.find((one) => one === value) ?? rule)}
          options={consentRules.map((one) => {
            const { name, meaning } = consentRuleWords(one, t);
            return { value: one, label: name, description: meaning };
          })}
        />
        <p className={styles.guidance}>
          {t(
            'Guidance, not legal advice: for people under age a parent’s consent before the first session and the young person’s own assent are usual; your agency’s or district’s rules and your state’s law decide.',
          )}
        </p>
      </FormLayout>
    </Dialog>
  );
}
