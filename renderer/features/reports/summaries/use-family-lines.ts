import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { core } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import type { FamilyLines } from './family-document.ts';

interface Guarding {
  personId: string;
  replacesDoubtful: boolean;
  calledInstead: string | null;
}

const nothing: FamilyLines = { opening: '', helped: '', closing: '' };

/** How long nothing is typed until names are looked for, milliseconds. */
const pause = 300;

/**
 * The lines of one's own on a report for a family, kept as a draft. What goes onto the paper has been through the name
 * guard; until that has answered, what it answered last stands there.
 */
export function useFamilyLines(guarding: Guarding, groupId: string) {
  const { t } = useTranslation();
  const form = useForm<FamilyLines>({
    defaultValues: {
      opening: t('We are glad to tell you how things are going in the group.'),
      helped: '',
      closing: t('Please call or write whenever you would like to talk about it.'),
    },
  });
  const draft = useDraft(`family-progress ${guarding.personId} ${groupId}`, form);
  const typed = useWatch({ control: form.control });
  const texts = [typed.opening ?? '', typed.helped ?? '', typed.closing ?? ''].map((text) => text.trim());
  const settled = useSettled(texts);
  const guard = useQuery({
    ...core.summaries.guardWords.queryOptions({ input: { ...guarding, texts: settled } }),
    enabled: draft.isReady,
    // Of another member's lines none may stand here, not even for a moment.
    placeholderData: (before, query) =>
      isSameMember(query?.queryKey, guarding.personId) ? before : undefined,
  });
  const [opening = '', helped = '', closing = ''] = guard.data?.texts ?? [];
  return {
    form,
    draft,
    lines: guard.data ? { opening, helped, closing } : nothing,
    replaced: guard.data?.replaced ?? 0,
    doubtful: guard.data?.doubtful ?? [],
    /** What is on the paper is what was typed, and not of a moment ago. */
    isSettled: guard.isSuccess && !guard.isPlaceholderData && settled.join('\n') === texts.join('\n'),
  };
}

/** The texts as they stand when nobody has typed for a moment. */
function useSettled(texts: readonly string[]): string[] {
  const key = JSON.stringify(texts);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(key), pause);
    return () => clearTimeout(waiting);
  }, [key]);
  return JSON.parse(settled) as string[];
}

function isSameMember(key: unknown, personId: string): boolean {
  return JSON.stringify(key ?? '').includes(personId);
}
