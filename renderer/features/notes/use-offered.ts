import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NoteEntry, NoteSection } from '../../../shared/contract/notes.ts';
import { type NoteSource, sectionFor } from '../../../shared/domain/note-formats.ts';
import { core } from '../../data/client.ts';
import { factSentence } from '../../data/note-sentences.ts';

/** A sentence from the record, and the part of the note that it goes to. */
export interface OfferedSentence {
  key: string;
  sentence: string;
  source: NoteSource;
  /** It stands in the note already. */
  isTaken: boolean;
}

export interface Offered {
  sentences: readonly OfferedSentence[];
  isPending: boolean;
  error: unknown;
  retry: () => void;
}

/** What was recorded of a session, in sentences for one note. */
export function useOffered(
  sessionId: string,
  { person }: NoteEntry,
  sections: readonly NoteSection[],
): Offered {
  const { t } = useTranslation();
  const input = { sessionId, personId: person?.id ?? null };
  const read = useQuery(core.notes.prefill.queryOptions({ input }));
  // Into the text goes the name itself, whatever the screen shows: notes are closed while names are hidden.
  const name = person ? person.preferredName || person.givenName || person.familyName : '';
  const keys = sections.map(({ key }) => key);
  const written = sections.map(({ text }) => text).join('\n');
  return {
    sentences: (read.data ?? []).map(({ source, fact }) => {
      const sentence = factSentence(fact, name, t);
      return { source, sentence, key: sectionFor(source, keys), isTaken: written.includes(sentence) };
    }),
    isPending: read.isPending,
    error: read.error,
    retry: () => void read.refetch(),
  };
}
