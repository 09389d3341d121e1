import { Replace, ReplaceAll } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundNameInText } from '../../../shared/contract/notes.ts';
import { inContext } from '../../data/name-in-context.ts';
import { Button, CheckboxField, Data } from '../../ui/index.ts';
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
          <Findings texts={names.texts} found={sure} onReplace={onReplace} />
        </>
      )}
      {doubtful.length > 0 && (
        <>
          <h2>{t('{{count}} words that may be names', { count: doubtful.length })}</h2>
          <Findings texts={names.texts} found={doubtful} onReplace={onReplace} />
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

interface FindingsProps {
  texts: readonly string[];
  found: readonly FoundNameInText[];
  onReplace: (findings: readonly FoundNameInText[]) => void;
}

function Findings({ texts, found, onReplace }: FindingsProps) {
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
