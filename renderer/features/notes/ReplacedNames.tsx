import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NoteSection } from '../../../shared/contract/notes.ts';
import { changedSentences, type Words } from '../../../shared/domain/replaced-words.ts';
import { Button, Data } from '../../ui/index.ts';
import styles from './notes.module.css';

interface ReplacedNamesProps {
  /** The text as it stands now. */
  sections: readonly NoteSection[];
  /** By section: the words that were put there since the dialog opened. */
  replaced: readonly (readonly Words[])[];
  /** Takes the last replacement back. */
  onUndo: () => void;
}

/** The sentences in which names were replaced, as they will be signed: nobody signs what they have not read. */
export function ReplacedNames({ sections, replaced, onUndo }: ReplacedNamesProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.findings} aria-label={t('Changed sentences')}>
      <header>
        <h3>{t('It reads like this now: look before you sign')}</h3>
        <Button size="small" icon={<Undo2 aria-hidden="true" />} onPress={onUndo}>
          {t('Undo the last replacement')}
        </Button>
      </header>
      <ul>
        {sections.flatMap(({ key, text }, place) =>
          changedSentences(text, replaced[place] ?? []).map(({ start, pieces }) => (
            <li key={`${key} ${start}`}>
              <p dir="auto">
                {pieces.map((piece) =>
                  piece.isReplaced ? (
                    <mark key={piece.start}>
                      <Data>{piece.text}</Data>
                    </mark>
                  ) : (
                    <Data key={piece.start}>{piece.text}</Data>
                  ),
                )}
              </p>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
