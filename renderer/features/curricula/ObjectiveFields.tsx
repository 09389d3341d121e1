import { Plus, Target, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mostObjectives } from '../../../shared/domain/agenda-times.ts';
import { Button, IconButton, TextField } from '../../ui/index.ts';
import type { PartDraft } from './curriculum-draft.ts';
import styles from './curricula.module.css';

interface ObjectiveFieldsProps {
  objectives: PartDraft['objectives'];
  errorMessage: string | undefined;
  onChange: (objectives: PartDraft['objectives']) => void;
}

/** What members can do after a session, each with the goal that it serves. */
export function ObjectiveFields({ objectives, errorMessage, onChange }: ObjectiveFieldsProps) {
  const { t } = useTranslation();
  const change = (place: number, part: Partial<PartDraft['objectives'][number]>) =>
    onChange(objectives.map((one, other) => (other === place ? { ...one, ...part } : one)));

  return (
    <section className={styles.list} aria-label={t('Objectives')}>
      <h3 className={styles.listHead}>{t('Objectives')}</h3>
      {objectives.map(({ text, goal }, place) => (
        <div key={place} className={styles.objective}>
          <TextField
            label={t('Objective {{number}}', { number: place + 1 })}
            hideLabel
            placeholder={t('What members can do afterwards')}
            value={text}
            onChange={(next) => change(place, { text: next })}
            maxLength={300}
            autoFocus={place === objectives.length - 1 && text === '' && goal === ''}
          />
          <Target aria-hidden="true" />
          <TextField
            label={t('Goal that objective {{number}} serves', { number: place + 1 })}
            hideLabel
            placeholder={t('Goal of the group, in the same words')}
            value={goal}
            onChange={(next) => change(place, { goal: next })}
            maxLength={300}
          />
          <IconButton
            size="small"
            label={t('Remove objective {{number}}', { number: place + 1 })}
            icon={<X aria-hidden="true" />}
            onPress={() => onChange(objectives.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      {errorMessage !== undefined && (
        <p className={styles.error} role="alert">
          {errorMessage}
        </p>
      )}
      <div>
        <Button
          size="small"
          icon={<Plus aria-hidden="true" />}
          isDisabled={objectives.length >= mostObjectives}
          onPress={() => onChange([...objectives, { text: '', goal: '' }])}
        >
          {t('Add an objective')}
        </Button>
      </div>
    </section>
  );
}
