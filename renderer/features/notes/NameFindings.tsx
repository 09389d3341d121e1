import { ReplaceAll } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundNameInText } from '../../../shared/contract/notes.ts';
import { FoundNames } from '../../data/FoundNames.tsx';
import { Button, CheckboxField, TextField } from '../../ui/index.ts';
import type { Settling } from './name-settling.ts';
import styles from './notes.module.css';

interface NameFindingsProps {
  /** The texts in which was looked. */
  texts: readonly string[];
  found: readonly FoundNameInText[];
  settling: Settling;
  onSettle: (settling: Settling) => void;
  /** Signing was tried before this was settled. */
  errors: { needsReason: boolean; needsLook: boolean };
  onReplace: (found: readonly FoundNameInText[]) => void;
}

/** The names of other members that were found, each where it stands, with the ways to settle them. */
export function NameFindings({ texts, found, settling, onSettle, errors, onReplace }: NameFindingsProps) {
  const { t } = useTranslation();
  const names = found.filter(({ certainty }) => certainty === 'name');
  const words = found.filter(({ certainty }) => certainty !== 'name');
  if (found.length === 0) return <p className={styles.fine}>{t('No name of another member was found.')}</p>;
  return (
    <div className={styles.guard}>
      {names.length > 0 && (
        <section className={styles.findings}>
          <header>
            <h3>{t('{{count}} names of other members', { count: names.length })}</h3>
            <Button size="small" icon={<ReplaceAll aria-hidden="true" />} onPress={() => onReplace(names)}>
              {t('Replace all by “a peer”')}
            </Button>
          </header>
          <FoundNames texts={texts} found={names} onReplace={onReplace} />
          <TextField
            label={t('Or why a name stays')}
            value={settling.namesReason}
            onChange={(namesReason) => onSettle({ ...settling, namesReason })}
            maxLength={300}
            {...(errors.needsReason
              ? { errorMessage: t('Replace the names, or write why they stay in this record.') }
              : {})}
          />
        </section>
      )}
      {words.length > 0 && (
        <section className={styles.findings}>
          <header>
            <h3>{t('{{count}} words that may be names', { count: words.length })}</h3>
          </header>
          <FoundNames texts={texts} found={words} onReplace={onReplace} />
          <CheckboxField
            label={t('I looked at them: they are words, or this member’s own name')}
            value={settling.wordsSeen}
            onChange={(wordsSeen) => onSettle({ ...settling, wordsSeen })}
            {...(errors.needsLook ? { errorMessage: t('Look at each, then tick this.') } : {})}
          />
        </section>
      )}
    </div>
  );
}
