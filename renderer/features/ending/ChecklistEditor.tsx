import { Pencil, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ending, EndingStepEntry } from '../../../shared/contract/endings.ts';
import { Button, Data, IconButton, SortableList, TextField } from '../../ui/index.ts';
import styles from './ending.module.css';
import { broughtTitle, stepTitle } from './step-words.ts';
import type { useStepChanges } from './use-step-changes.ts';

interface ChecklistEditorProps {
  ending: Ending;
  changes: ReturnType<typeof useStepChanges>;
}

/** The list itself: its order, steps of one's own, steps that this group does without. */
export function ChecklistEditor({ ending, changes }: ChecklistEditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<EndingStepEntry | null>(null);
  const [words, setWords] = useState('');

  function add(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '') changes.add.mutate(text, { onSuccess: () => setText('') });
  }

  function rename(event: FormEvent) {
    event.preventDefault();
    if (edited && words.trim() !== '')
      changes.rename.mutate({ key: edited.key, text: words }, { onSuccess: () => setEdited(null) });
  }

  return (
    <div className={styles.editor}>
      <SortableList
        label={t('Steps in order')}
        items={ending.steps.map((step) => ({ ...step, id: step.key }))}
        nameOf={(step) => stepTitle(step, t)}
        onReorder={(keys) => changes.reorder.mutate(keys)}
        renderActions={(step) => (
          <>
            {step.step === '' && (
              <IconButton
                size="small"
                label={t('Change “{{step}}”', { step: step.text })}
                icon={<Pencil aria-hidden="true" />}
                onPress={() => {
                  setEdited(step);
                  setWords(step.text);
                }}
              />
            )}
            <IconButton
              size="small"
              label={t('Take “{{step}}” off the list', { step: stepTitle(step, t) })}
              icon={<X aria-hidden="true" />}
              onPress={() => changes.remove.mutate(step.key)}
            />
          </>
        )}
      >
        {(step) => (step.step === '' ? <Data>{step.text}</Data> : broughtTitle(step.step, t))}
      </SortableList>
      {edited && (
        <form className={styles.addLine} onSubmit={rename} aria-label={t('Change a step')}>
          <TextField label={t('Step')} value={words} onChange={setWords} maxLength={200} autoFocus />
          <Button type="submit" isPending={changes.rename.isPending}>
            {t('Save the step')}
          </Button>
          <Button kind="quiet" onPress={() => setEdited(null)}>
            {t('Cancel')}
          </Button>
        </form>
      )}
      <form className={styles.addLine} onSubmit={add} aria-label={t('Add a step')}>
        <TextField label={t('New step')} value={text} onChange={setText} maxLength={200} />
        <Button type="submit" isPending={changes.add.isPending}>
          {t('Add')}
        </Button>
      </form>
      {ending.leftOut.length > 0 && (
        <section className={styles.leftOut}>
          <h3>{t('Left out here')}</h3>
          <ul>
            {ending.leftOut.map((step) => (
              <li key={step}>
                <Button
                  size="small"
                  icon={<Plus aria-hidden="true" />}
                  onPress={() => changes.bringBack.mutate(step)}
                >
                  {broughtTitle(step, t)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
