import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { questionTopics } from '../../../shared/domain/question.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, EmptyState, LinkButton, LoadFailure, PageHeader } from '../../ui/index.ts';
import { exampleAddress, newQuestionAddress, questionAddress, questionsAddress } from './addresses.ts';
import { newQuestion } from './building.ts';
import { questionExamples } from './question-examples.ts';
import styles from './questions.module.css';
import { QuestionWorkplace } from './QuestionWorkplace.tsx';

/** A question that is not saved yet: a ready one, or a new one about a topic. */
export function NewQuestionScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const example = questionExamples(t).find(({ key }) => key === search.get('example'));
  const topic = questionTopics.find((one) => one === search.get('topic')) ?? 'attendance';
  const address = example
    ? exampleAddress(example.key)
    : `${newQuestionAddress}${search.has('topic') ? `?topic=${topic}` : ''}`;
  return (
    <QuestionWorkplace
      key={address}
      draftKey={address}
      address={address}
      first={example?.question ?? newQuestion(topic)}
      saved={null}
      exampleName={example?.name ?? null}
    />
  );
}

/** A question that was saved as a view. */
export function SavedQuestionScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.questions.get.queryOptions({ input: { id } }));
  if (read.isError) {
    const failure = toFailure(read.error);
    if (failure.code === 'NOT_FOUND' || failure.code === 'NO_SUCH_ADDRESS') return <QuestionIsGone />;
    return <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />;
  }
  if (!read.data) return <Busy lines={12} />;
  const { name, question, updatedAt } = read.data;
  return (
    <QuestionWorkplace
      key={`${id} ${updatedAt}`}
      draftKey={questionAddress(id)}
      address={questionAddress(id)}
      first={question}
      saved={{ id, name }}
      exampleName={null}
    />
  );
}

function QuestionIsGone() {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <PageHeader title={t('This question is no longer here')} />
      <EmptyState action={<LinkButton href={questionsAddress}>{t('All questions')}</LinkButton>}>
        {t('It may be in the trash. What it asked about is untouched.')}
      </EmptyState>
    </div>
  );
}
