import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { StoryFields } from '../../../shared/contract/endings.ts';
import type { FoundNameInText } from '../../../shared/contract/notes.ts';
import { replaceNames } from '../../../shared/domain/name-guard.ts';
import { textsOfStory, withStoryTexts } from '../../../shared/domain/story-texts.ts';
import { core } from '../../data/client.ts';

export interface StoryNamesFound {
  texts: readonly string[];
  /** Null while the core looks. */
  found: readonly FoundNameInText[] | null;
  /** The story with these findings replaced by their words. */
  replaced: (findings: readonly FoundNameInText[]) => StoryFields;
}

/** Names of people around the group in what is being written. */
export function useStoryNames(groupId: string, fields: StoryFields): StoryNamesFound {
  const texts = textsOfStory(fields);
  const read = useQuery({
    ...core.endings.checkStoryNames.queryOptions({ input: { groupId, texts } }),
    placeholderData: keepPreviousData,
  });
  return {
    texts,
    found: read.isPlaceholderData ? null : (read.data ?? null),
    replaced: (findings) =>
      withStoryTexts(
        fields,
        texts.map((text, place) =>
          replaceNames(
            text,
            findings.filter((finding) => finding.text === place),
          ),
        ),
      ),
  };
}
