import { useQuery } from '@tanstack/react-query';
import { Settings2 } from 'lucide-react';
import { useId, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ClimateQuestion } from '../../../shared/contract/looking-back.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { queryClient, useChange } from '../../data/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Busy, Button, Card, Data, EmptyState, LoadFailure } from '../../ui/index.ts';
import styles from './climate.module.css';
import { ClimateQuestionsDialog } from './ClimateQuestionsDialog.tsx';

const steps = Array.from({ length: 11 }, (_, value) => value);

/** The climate of the session as the facilitator felt it, by questions of one's own. A press saves. */
export function ClimateCard({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const questions = useQuery(core.climate.questions.queryOptions());
  const answers = useQuery(core.climate.ofSession.queryOptions({ input: { sessionId } }));
  const queryKey = core.climate.ofSession.queryKey({ input: { sessionId } });
  const rate = useChange(
    (input: { questionId: string; value: number | null }) => client.climate.rate({ sessionId, ...input }),
    {
      message: (_, { value }) => (value === null ? t('The answer is taken away.') : t('Noted.')),
      optimistic: ({ questionId, value }) => {
        const before = queryClient.getQueryData<typeof answers.data>(queryKey);
        const rest = before?.filter((answer) => answer.questionId !== questionId) ?? [];
        queryClient.setQueryData(queryKey, value === null ? rest : [...rest, { questionId, value }]);
        return () => queryClient.setQueryData(queryKey, before);
      },
    },
  );
  const failed = questions.isError ? questions : answers.isError ? answers : null;
  const valueOf = new Map(answers.data?.map((answer) => [answer.questionId, answer.value]));
  const asked = questions.data?.filter((question) => !question.isRemoved || valueOf.has(question.id)) ?? [];
  return (
    <Card
      title={t('Climate')}
      subtitle={t('From 0 to 10, as you felt it')}
      isFlush
      aside={
        asked.length > 0 && (
          <Button
            size="small"
            kind="quiet"
            icon={<Settings2 aria-hidden="true" />}
            onPress={() => setEditing(true)}
          >
            {t('Questions…')}
          </Button>
        )
      }
    >
      {failed ? (
        <LoadFailure
          message={failureMessage(toFailure(failed.error), t)}
          onRetry={() => void failed.refetch()}
        />
      ) : !questions.data || !answers.data ? (
        <Busy lines={4} />
      ) : asked.length === 0 ? (
        <EmptyState action={<Button onPress={() => setEditing(true)}>{t('Choose questions…')}</Button>}>
          {t('Two or three questions of your own, the same after each session, show how the climate moves.')}
        </EmptyState>
      ) : (
        <ul className={styles.questions}>
          {asked.map((question) => (
            <li key={question.id} className={styles.question}>
              <Scale
                question={question}
                value={valueOf.get(question.id) ?? null}
                onChange={(value) => rate.mutate({ questionId: question.id, value })}
              />
            </li>
          ))}
        </ul>
      )}
      {isEditing && questions.data && (
        <ClimateQuestionsDialog questions={questions.data} onClose={() => setEditing(false)} />
      )}
    </Card>
  );
}

function Scale({
  question,
  value,
  onChange,
}: {
  question: ClimateQuestion;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const textId = useId();
  return (
    <>
      <span id={textId} className={styles.text}>
        <Data>{question.text}</Data>
      </span>
      <ToggleButtonGroup
        aria-labelledby={textId}
        className={styles.scale ?? ''}
        selectionMode="single"
        selectedKeys={value === null ? [] : [String(value)]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          onChange(key === undefined ? null : Number(key));
        }}
      >
        {steps.map((step) => (
          <ToggleButton key={step} id={String(step)} className={styles.step ?? ''}>
            {formatNumber(step)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {(question.lowWord !== '' || question.highWord !== '') && (
        <span className={styles.ends}>
          <Data>{question.lowWord}</Data>
          <Data>{question.highWord}</Data>
        </span>
      )}
    </>
  );
}
