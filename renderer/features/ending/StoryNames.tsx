import { ReplaceAll } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundNameInText } from '../../../shared/contract/notes.ts';
import { FoundNames } from '../../data/FoundNames.tsx';
import { Button, CheckboxField } from '../../ui/index.ts';
import styles from './story.module.css';
import type { StoryNamesFound } from './use-story-names.ts';

interface StoryNamesProps {
  names: StoryNamesFound;
  /** Words that may be names were looked at. */
  wordsSeen: boolean;
  isRefused: boolean;
  onWordsSeen: (seen: boolean) => void;
  onReplace: (findings: readonly FoundNameInText[]) => void;
}

/** Names in the story, each where it stands. The page goes home with everybody: a name goes out, for no reason it stays. */
export function StoryNames({ names, wordsSeen, isRefused, onWordsSeen, onReplace }: StoryNamesProps) {
  const { t } = useTranslation();
  const found = names.found ?? [];
  if (found.length === 0) return null;
  const sure = found.filter(({ certainty }) => certainty === 'name');
  const doubtful = found.filter(({ certainty }) => certainty !== 'name');
  return (
    <section className={styles.names} aria-label={t('Names in the story')}>
      {isRefused && (
        <p role="alert" className={styles.refused}>
          {sure.length > 0
            ? t('Not saved: the story goes home with every member, so no name may stand in it.')
            : t('Not saved: look at these words, then tick that you did.')}
        </p>
      )}
      {sure.length > 0 && (
        <>
          <header>
            <h2>{t('{{count}} names of people', { count: sure.length })}</h2>
            <Button size="small" icon={<ReplaceAll aria-hidden="true" />} onPress={() => onReplace(sure)}>
              {t('Replace all by “somebody”')}
            </Button>
          </header>
          <FoundNames texts={names.texts} found={sure} onReplace={onReplace} />
        </>
      )}
      {doubtful.length > 0 && (
        <>
          <h2>{t('{{count}} words that may be names', { count: doubtful.length })}</h2>
          <FoundNames texts={names.texts} found={doubtful} onReplace={onReplace} />
          <CheckboxField
            label={t('I looked at them: they are words')}
            value={wordsSeen}
            onChange={onWordsSeen}
          />
        </>
      )}
    </section>
  );
}
