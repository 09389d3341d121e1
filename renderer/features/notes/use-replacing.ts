import { useState } from 'react';
import type { FoundNameInText, NoteSection } from '../../../shared/contract/notes.ts';
import { replaceNames } from '../../../shared/domain/name-guard.ts';
import { replacedWords, type Words } from '../../../shared/domain/replaced-words.ts';

interface Replacement {
  before: readonly NoteSection[];
  /** By section: all that was replaced up to here, where it stands after it. */
  words: readonly (readonly Words[])[];
}

/** Takes names out of a text, and remembers what was changed, so that it can be read and taken back. */
export function useReplacing(
  sections: readonly NoteSection[],
  onReplace: (sections: readonly NoteSection[]) => Promise<void>,
) {
  const [steps, setSteps] = useState<readonly Replacement[]>([]);
  const replaced = steps.at(-1)?.words ?? [];

  return {
    /** By section; empty where nothing was replaced. */
    replaced,
    replace(chosen: readonly FoundNameInText[]): void {
      const found = sections.map((_, place) => chosen.filter(({ text }) => text === place));
      setSteps([
        ...steps,
        {
          before: sections,
          words: found.map((names, place) => replacedWords(replaced[place] ?? [], names)),
        },
      ]);
      void onReplace(
        sections.map((section, place) => ({ ...section, text: replaceNames(section.text, found[place]!) })),
      );
    },
    undo(): void {
      const last = steps.at(-1);
      if (!last) return;
      setSteps(steps.slice(0, -1));
      void onReplace(last.before);
    },
  };
}
