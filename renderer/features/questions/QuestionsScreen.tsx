import { useQuery } from '@tanstack/react-query';
import { MessageCircleQuestionMark, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedQuestion } from '../../../shared/contract/questions.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import {
  AppLink,
  Busy,
  Card,
  type Column,
  Data,
  DataTable,
  DateText,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
} from '../../ui/index.ts';
import { exampleAddress, newQuestionAddress, questionAddress } from './addresses.ts';
import { questionExamples } from './question-examples.ts';
import { questionSentence } from './question-sentence.ts';
import styles from './questions.module.css';

/** The questions of one's own, and ready ones to begin with. */
export function QuestionsScreen() {
  const { t } = useTranslation();
  const read = useQuery(core.questions.list.queryOptions());
  const columns = useColumns();
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Questions of your own')}
        subtitle={t(
          'Attendance, notes, goals and measures, counted the way you ask. A view that you save moves with the days.',
        )}
        actions={
          <LinkButton href={newQuestionAddress} kind="primary" icon={<Plus aria-hidden="true" />}>
            {t('New question')}
          </LinkButton>
        }
      />
      {read.isPending && <Busy lines={6} />}
      {read.isError && (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      )}
      {read.data && (
        <DataTable
          label={t('Saved questions')}
          rows={read.data}
          columns={columns}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          rowHref={({ id }) => questionAddress(id)}
          {...(read.data.length > 6 && { filterLabel: t('Find a question') })}
          initialSort={{ column: 'name', direction: 'ascending' }}
          {...(read.data.length > 12 && { maxHeight: '60vh' })}
          empty={
            <EmptyState icon={<MessageCircleQuestionMark />}>
              {t('Questions that you save belong here. Begin with one of those below, or ask your own.')}
            </EmptyState>
          }
        />
      )}
      <Examples />
    </div>
  );
}

function useColumns(): readonly Column<SavedQuestion>[] {
  const { t } = useTranslation();
  const names = useNames();
  const { timeZone } = useSettings();
  return useMemo(() => {
    const sentence = ({ question, named }: SavedQuestion) =>
      questionSentence(question, { named, nameOf: names.display, t });
    return [
      {
        id: 'name',
        header: t('Name'),
        cell: ({ name }) => <Data>{name}</Data>,
        sortValue: ({ name }) => name,
        width: '16rem',
      },
      {
        id: 'sentence',
        header: t('What it asks'),
        cell: (row) => <span className={styles.quiet}>{sentence(row)}</span>,
        // It begins with the topic.
        sortValue: sentence,
      },
      {
        id: 'changed',
        header: t('Changed'),
        cell: ({ updatedAt }) => <DateText date={wallClock(new Date(updatedAt), timeZone).date} />,
        sortValue: ({ updatedAt }) => updatedAt,
        filterText: () => '',
        width: '9rem',
      },
    ];
  }, [t, names, timeZone]);
}

/** Questions as they are asked in schools and agencies, a click each. */
function Examples() {
  const { t } = useTranslation();
  const nameOf = useNames().display;
  return (
    <Card
      title={t('To begin with')}
      subtitle={t('Each opens with its answer. Change it as you like, and save what you want to ask again.')}
      isFlush
    >
      <ul className={styles.examples}>
        {questionExamples(t).map(({ key, name, question }) => (
          <li key={key}>
            <AppLink href={exampleAddress(key)}>{name}</AppLink>
            <span className={styles.quiet}>{questionSentence(question, { named: [], nameOf, t })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
