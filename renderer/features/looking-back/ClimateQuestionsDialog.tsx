import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClimateQuestion, ClimateQuestionFields } from '../../../shared/contract/looking-back.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, Data, Dialog, SortableList } from '../../ui/index.ts';
import { climateProposals } from './climate-proposals.ts';
import styles from './looking-back.module.css';
import { QuestionForm } from './QuestionForm.tsx';

interface ClimateQuestionsDialogProps {
  questions: readonly ClimateQuestion[];
  onClose: () => void;
}

/** One's own questions about the climate: offered ones to begin with, in one's own order and words. */
export function ClimateQuestionsDialog({ questions, onClose }: ClimateQuestionsDialogProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<string | null>(null);
  const add = useChange(
    (input: ClimateQuestionFields) => client.climate.addQuestions({ questions: [input] }),
    { message: () => t('The question is on the list.') },
  );
  const update = useChange(
    (input: { id: string; fields: ClimateQuestionFields }) => client.climate.updateQuestion(input),
    { message: () => t('The question is changed.'), onSuccess: () => setEditing(null) },
  );
  const remove = useChange(
    (input: { id: string; isRemoved: boolean }) => client.climate.removeQuestion(input),
    {
      message: (_, { isRemoved }) =>
        isRemoved
          ? t('The question is off the list; its answers stay.')
          : t('The question is on the list again.'),
    },
  );
  const reorder = useChange((ids: string[]) => client.climate.reorderQuestions({ ids }), {
    message: () => t('The questions are in their new order.'),
  });
  const asked = questions.filter((question) => !question.isRemoved);
  const removed = questions.filter((question) => question.isRemoved);
  const offered = climateProposals(t).filter(
    (proposal) => !questions.some((question) => question.text === proposal.text),
  );

  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('Questions about the climate')}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('Done')}
        </Button>
      }
    >
      <div className={styles.stack}>
        {asked.length > 0 && (
          <SortableList
            label={t('Your questions')}
            items={asked}
            nameOf={(question) => question.text}
            onReorder={(ids) => reorder.mutate(ids)}
            renderActions={(question) => (
              <>
                <Button
                  size="small"
                  aria-label={t('Change “{{question}}”', { question: question.text })}
                  onPress={() => setEditing(question.id)}
                >
                  {t('Change…')}
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('Take “{{question}}” off the list', { question: question.text })}
                  onPress={() => remove.mutate({ id: question.id, isRemoved: true })}
                >
                  {t('Take off')}
                </Button>
              </>
            )}
          >
            {(question) =>
              editing === question.id ? (
                <QuestionForm
                  draftKey={`climate-question:${question.id}`}
                  fields={question}
                  submitLabel={t('Save')}
                  onSubmit={(fields) => update.mutateAsync({ id: question.id, fields })}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <span className={styles.tight}>
                  <Data>{question.text}</Data>
                  <span className={styles.note}>
                    <Ends question={question} />
                  </span>
                </span>
              )
            }
          </SortableList>
        )}
        <h3>{t('A question of your own')}</h3>
        <QuestionForm
          draftKey="climate-question:new"
          fields={null}
          submitLabel={t('Add the question')}
          onSubmit={(fields) => add.mutateAsync(fields)}
        />
        {offered.length > 0 && (
          <>
            <h3>{t('To begin with')}</h3>
            <ul>
              {offered.map((proposal) => (
                <li key={proposal.text} className={`${styles.line} ${styles.spread}`}>
                  <span className={styles.grow}>
                    {proposal.text}{' '}
                    <span className={styles.note}>
                      {t('0 {{low}} – 10 {{high}}', { low: proposal.lowWord, high: proposal.highWord })}
                    </span>
                  </span>
                  <Button
                    size="small"
                    aria-label={t('Add “{{question}}”', { question: proposal.text })}
                    onPress={() => add.mutate(proposal)}
                  >
                    {t('Add')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
        {removed.length > 0 && (
          <>
            <h3>{t('Off the list')}</h3>
            <ul>
              {removed.map((question) => (
                <li key={question.id} className={`${styles.line} ${styles.spread}`}>
                  <span className={styles.grow}>
                    <Data>{question.text}</Data>{' '}
                    <span className={styles.note}>
                      {t('answered for {{count}} sessions', { count: question.uses })}
                    </span>
                  </span>
                  <Button
                    size="small"
                    aria-label={t('Put “{{question}}” back', { question: question.text })}
                    onPress={() => remove.mutate({ id: question.id, isRemoved: false })}
                  >
                    {t('Put back')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}

function Ends({ question: { lowWord, highWord } }: { question: ClimateQuestionFields }) {
  if (lowWord === '' && highWord === '') return null;
  return (
    <>
      0 <Data>{lowWord}</Data> – 10 <Data>{highWord}</Data>
    </>
  );
}
