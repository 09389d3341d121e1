import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { questionProblem, type Question } from '../../../shared/domain/question.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useKeptFigures } from '../../data/report/kept-figures.ts';
import { namesInReport, useNameChoice } from '../../data/report/report-names.ts';
import { canBeAsked as canDaysBeAsked } from '../../data/report/SpanFields.tsx';
import { Banner, Busy, Button, LoadFailure } from '../../ui/index.ts';
import { peopleOf, questionTitle } from './answer-document.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { recordsQuestion, spotOf } from './drill-down.ts';
import { Keeping } from './Keeping.tsx';
import { QuestionChoices } from './QuestionChoices.tsx';
import styles from './questions.module.css';
import { type BuiltQuestion, useQuestion } from './use-question.ts';

interface QuestionWorkplaceProps {
  draftKey: string;
  /** What it begins with. */
  first: Question;
  saved: { id: string; name: string } | null;
  /** An example's name; null: it has none. */
  exampleName: string | null;
  /** Where it is. */
  address: string;
}

/** A question and its answer: built beside the sheet, and from each figure to the records behind it. */
export function QuestionWorkplace(props: QuestionWorkplaceProps) {
  const built = useQuestion(props.draftKey, props.first);
  if (!built.isReady) return <Busy lines={12} />;
  return <Workplace {...props} built={built} />;
}

function Workplace({
  draftKey,
  saved,
  exampleName,
  address,
  built,
}: QuestionWorkplaceProps & { built: BuiltQuestion }) {
  const { t } = useTranslation();
  const names = useNameChoice();
  const { question, change } = built;
  const spot = spotOf(new URLSearchParams(useSearch()), question);
  const asked = spot ? recordsQuestion(question, spot) : question;
  const read = useQuery({
    ...core.questions.answer.queryOptions({ input: { question: asked } }),
    enabled: canBeAsked(asked),
    placeholderData: keepPreviousData,
  });
  // The answer to what was asked before stands until that to the changed question is there.
  const answer = useKeptFigures(read);
  if (!answer && read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!answer) return <Busy lines={12} />;
  const nameOf = namesInReport(names.style, peopleOf(answer));
  return (
    <div className={styles.paper}>
      <AnswerSheet
        query={read}
        answer={answer}
        name={built.isChanged ? null : (saved?.name ?? exampleName)}
        isOwnName={saved !== null}
        names={names}
        address={address}
        isOfSpot={spot !== null}
        isDraft={built.isChanged}
        tools={
          spot === null && (
            <Keeping
              built={built}
              draftKey={draftKey}
              saved={saved}
              suggestedName={exampleName ?? questionTitle(question, t)}
            />
          )
        }
        choices={
          spot === null ? (
            <>
              {built.isRestored && <TakenUp isSaved={saved !== null} onDiscard={built.discard} />}
              <Choices
                // A question that is there already is read before it is changed.
                isReadFirst={!built.isChanged && (saved !== null || exampleName !== null)}
              >
                <QuestionChoices question={question} onChange={change} named={answer.named} nameOf={nameOf} />
              </Choices>
            </>
          ) : undefined
        }
      />
    </div>
  );
}

/** What was built here earlier stands in the place of what one came for: that is said, and is one step away. */
function TakenUp({ isSaved, onDiscard }: { isSaved: boolean; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.wide}>
      <Banner
        actions={
          <Button size="small" onPress={onDiscard}>
            {isSaved ? t('Take back all changes') : t('Begin anew')}
          </Button>
        }
      >
        {isSaved
          ? t('The changes that you had begun are here again. They are not saved yet.')
          : t('The question that you had begun to build is here again.')}
      </Banner>
    </div>
  );
}

function Choices({ isReadFirst, children }: { isReadFirst: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  // As it was when one came here: what is opened stays open while it is changed.
  const [isFolding] = useState(isReadFirst);
  const [isOpen, setOpen] = useState(!isReadFirst);
  return (
    <>
      {isFolding && (
        <div className={styles.wide}>
          <Button
            size="small"
            icon={isOpen ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            {t('Change the question')}
          </Button>
        </div>
      )}
      <div id={id} className={styles.folded} hidden={!isOpen}>
        {isOpen && <div className={styles.fields}>{children}</div>}
      </div>
    </>
  );
}

function canBeAsked(question: Question): boolean {
  const { span } = question;
  return questionProblem(question) === null && (typeof span === 'string' || canDaysBeAsked(span));
}
