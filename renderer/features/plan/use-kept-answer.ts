import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PlanAnswer, type PlanAnswerFields, planAnswerFields } from '../../../shared/contract/plan.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { headingWords } from '../../data/plan-words.ts';
import { useChange } from '../../data/query.ts';

function fieldsOf({ heading, text, state, reason }: PlanAnswer): PlanAnswerFields {
  return { heading, text, state, reason };
}

function isSame(one: PlanAnswerFields, other: PlanAnswerFields): boolean {
  return one.text === other.text && one.state === other.state && one.reason === other.reason;
}

/** Emptied text is no complete answer any more; it is kept all the same. */
function keepable(fields: PlanAnswerFields): PlanAnswerFields {
  return fields.state === 'complete' && fields.text.trim() === '' ? { ...fields, state: 'open' } : fields;
}

/**
 * One heading of a plan as a form that keeps itself: what was typed is saved when the editor is left, a draft of it
 * survives a lock before that, and each change of state is said with its undo.
 */
export function useKeptAnswer(groupId: string, answer: PlanAnswer) {
  const { t } = useTranslation();
  const { heading } = answer;
  const [savedStep, setSavedStep] = useState<number | null>(null);
  const form = useForm<PlanAnswerFields>({
    resolver: zodResolver(planAnswerFields),
    defaultValues: fieldsOf(answer),
    mode: 'onChange',
  });
  /** What the form began with, or was last saved as. */
  const known = useRef(fieldsOf(answer));
  const draft = useDraft(`plan:${groupId}:${heading}`, form);
  const { title } = headingWords(heading, t);
  const change = useChange((fields: PlanAnswerFields) => client.plans.answer({ groupId, answer: fields }), {
    message: (_, { state }) => {
      if (state === answer.state) return null;
      if (state === 'complete') return t('“{{heading}}” is complete.', { heading: title });
      return state === 'open'
        ? t('“{{heading}}” is open again.', { heading: title })
        : t('“{{heading}}” does not apply to this group.', { heading: title });
    },
    onSuccess: ({ undoStep }, { state }) => setSavedStep(state === answer.state ? undoStep : null),
  });

  // Changed elsewhere, or taken back: shown at once, unless something is just being written here.
  const { text, state, reason } = answer;
  useEffect(() => {
    const isUntouched = isSame(form.getValues(), known.current);
    known.current = { heading, text, state, reason };
    if (isUntouched) form.reset(known.current);
  }, [form, heading, text, state, reason]);

  async function send(fields: PlanAnswerFields): Promise<boolean> {
    const before = form.getValues();
    try {
      await change.mutateAsync(fields);
    } catch {
      return false; // said by then; what was typed stays
    }
    known.current = fields;
    if (isSame(form.getValues(), before)) {
      form.reset(fields);
      await draft.discard();
    }
    return true;
  }

  /** Saves what was typed, where it was changed and can be saved; says nothing where it cannot yet. */
  async function keep(): Promise<void> {
    if (change.isPending || isSame(form.getValues(), known.current)) return;
    const parsed = planAnswerFields.safeParse(keepable(form.getValues()));
    if (parsed.success) await send(parsed.data);
  }

  /** Settles the heading, or opens it again. False where something is missing, which the field then says. */
  async function settle(next: PlanAnswerFields['state']): Promise<boolean> {
    const before = form.getValues('state');
    form.setValue('state', next);
    const isValid = await form.trigger(undefined, { shouldFocus: true });
    const parsed = planAnswerFields.safeParse(form.getValues());
    if (isValid && parsed.success && (await send(parsed.data))) return true;
    if (next === 'complete') form.setValue('state', before);
    return false;
  }

  return { form, keep, settle, savedStep, isRestored: draft.isRestored, isPending: change.isPending };
}
