import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Question, QuestionFigure } from '../../../shared/domain/question.ts';
import { useDraft } from '../../data/drafts.ts';
import { changedQuestion } from './building.ts';

export interface BuiltQuestion {
  question: Question;
  change: (part: Partial<Question>) => void;
  /** It differs from what it began with, or from what is saved. */
  isChanged: boolean;
  /** It was begun earlier, and taken up from its draft. */
  isRestored: boolean;
  /** Begins anew with what is saved. */
  discard: () => void;
  /** What is built is kept elsewhere from now on. */
  clear: () => Promise<void>;
  isReady: boolean;
}

/** A question that is being built: kept as a draft until it is saved or thrown away. */
export function useQuestion(draftKey: string, first: Question): BuiltQuestion {
  const form = useForm<{ question: Question }>({ defaultValues: { question: first } });
  const draft = useDraft(draftKey, form);
  const question = useWatch({ control: form.control, name: 'question' });
  // The figures before one of them went into columns.
  const listed = useRef<readonly QuestionFigure[]>(undefined);
  const isChanged = JSON.stringify(question) !== JSON.stringify(first);
  return {
    question,
    change(part) {
      if (question.across === null) listed.current = question.figures;
      const next = changedQuestion(question, part, listed.current);
      // What is as it was needs no draft.
      if (JSON.stringify(next) === JSON.stringify(first)) void draft.discard();
      else form.setValue('question', next, { shouldDirty: true });
    },
    isChanged,
    isRestored: draft.isRestored,
    discard: () => void draft.discard(),
    clear: draft.clear,
    isReady: draft.isReady,
  };
}
