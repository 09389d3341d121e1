import { Replace } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundNameInText } from '../../shared/contract/notes.ts';
import { Button, Data } from '../ui/index.ts';
import styles from './found-names.module.css';
import { inContext } from './name-in-context.ts';

interface FoundNamesProps {
  /** The texts in which was looked. */
  texts: readonly string[];
  found: readonly FoundNameInText[];
  onReplace: (found: readonly FoundNameInText[]) => void;
}

/** Names that were found in a text, each in its sentence, with the way to put the stand-in there. */
export function FoundNames({ texts, found, onReplace }: FoundNamesProps) {
  const { t } = useTranslation();
  return (
    <ul>
      {found.map((one) => {
        const { before, name, after } = inContext(texts[one.text] ?? '', one);
        return (
          <li key={`${one.text} ${one.start}`}>
            <p dir="auto">
              <Data>{before}</Data>
              <mark>
                <Data>{name}</Data>
              </mark>
              <Data>{after}</Data>
              {one.certainty === 'own-name-too' && (
                <span className={styles.note}>{t('another member has this name too')}</span>
              )}
            </p>
            <Button
              size="small"
              kind="quiet"
              icon={<Replace aria-hidden="true" />}
              aria-label={t('Replace {{name}} by “{{words}}”', { name, words: one.replacement })}
              onPress={() => onReplace([one])}
            >
              <Data>{one.replacement}</Data>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
