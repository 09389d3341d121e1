import { Check, ListPlus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { sourceWord } from '../../data/note-words.ts';
import { Busy, Button, Card, Data, LoadFailure } from '../../ui/index.ts';
import styles from './notes.module.css';
import type { Offered, OfferedSentence } from './use-offered.ts';

interface FromTheRecordProps {
  offered: Offered;
  onTake: (sentences: readonly OfferedSentence[]) => void;
}

/** What was recorded, in sentences that can be taken into the note, one by one or all; and where each comes from. */
export function FromTheRecord({ offered, onTake }: FromTheRecordProps) {
  const { t } = useTranslation();
  const open = offered.sentences.filter(({ isTaken }) => !isTaken);
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
      {offered.isPending && <Busy lines={4} />}
      {offered.error !== null && (
        <LoadFailure message={failureMessage(toFailure(offered.error), t)} onRetry={offered.retry} />
      )}
      <ul className={styles.offered}>
        {offered.sentences.map((one) => (
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
