import { useQuery } from '@tanstack/react-query';
import { Check, ListPlus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NoteEntry, NoteSection } from '../../../shared/contract/notes.ts';
import { sectionFor } from '../../../shared/domain/note-formats.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { factSentence } from '../../data/note-sentences.ts';
import { sourceWord } from '../../data/note-words.ts';
import { Busy, Button, Card, Data, LoadFailure } from '../../ui/index.ts';
import styles from './notes.module.css';

/** A sentence that was taken, and the part of the note it goes to. */
export interface TakenSentence {
  key: string;
  sentence: string;
}

interface FromTheRecordProps {
  sessionId: string;
  entry: NoteEntry;
  sections: readonly NoteSection[];
  onTake: (sentences: readonly TakenSentence[]) => void;
}

/** What was recorded, in sentences that can be taken into the note, one by one or all; and where each comes from. */
export function FromTheRecord({ sessionId, entry, sections, onTake }: FromTheRecordProps) {
  const { t } = useTranslation();
  const input = { sessionId, personId: entry.person?.id ?? null };
  const read = useQuery(core.notes.prefill.queryOptions({ input }));
  const name = entry.person
    ? entry.person.preferredName || entry.person.givenName || entry.person.familyName
    : '';
  const keys = sections.map(({ key }) => key);
  const written = sections.map(({ text }) => text).join('\n');
  const offered = (read.data ?? []).map(({ source, fact }) => {
    const sentence = factSentence(fact, name, t);
    return { source, sentence, key: sectionFor(source, keys), isTaken: written.includes(sentence) };
  });
  const open = offered.filter(({ isTaken }) => !isTaken);
  return (
    <Card
      title={t('From the record')}
      aside={
        open.length > 1 ? (
          <Button size="small" icon={<ListPlus aria-hidden="true" />} onPress={() => onTake(open)}>
            {t('Take all')}
          </Button>
        ) : undefined
      }
      isFlush
    >
      {read.isPending && <Busy lines={4} />}
      {read.isError && (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      )}
      <ul className={styles.offered}>
        {offered.map((one) => (
          <li key={one.sentence}>
            <Button
              kind="quiet"
              size="small"
              icon={one.isTaken ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
              isDisabled={one.isTaken}
              aria-label={
                one.isTaken
                  ? t('Taken: {{sentence}}', { sentence: one.sentence })
                  : t('Take: {{sentence}}', { sentence: one.sentence })
              }
              onPress={() => onTake([one])}
            >
              {one.isTaken ? t('taken') : t('take')}
            </Button>
            <p>
              <Data>{one.sentence}</Data>
              <span className={styles.source}>{sourceWord(one.source, t)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
