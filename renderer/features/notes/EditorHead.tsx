import { useTranslation } from 'react-i18next';
import type { NoteEntry } from '../../../shared/contract/notes.ts';
import { statusWord } from '../../data/attendance-words.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { formatTime } from '../../i18n/format.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { Data } from '../../ui/index.ts';
import type { SavingState } from './draft-saving.ts';
import styles from './notes.module.css';
import { noteHead } from './use-head-focus.ts';

/** Whose note it is, and whether they were there. The focus comes here when a note is chosen. */
export function EditorHead({ entry }: { entry: NoteEntry }) {
  const { t } = useTranslation();
  const names = useNames();
  if (entry.person === null)
    return (
      <span className={styles.headWords} {...noteHead}>
        {t('Group note')}
      </span>
    );
  return (
    <span className={styles.headWords} {...noteHead}>
      <Data>{names.display(entry.person)}</Data>
      <span className={styles.quiet}>
        {entry.status === null ? t('attendance not recorded') : statusWord(entry.status, t)}
      </span>
    </span>
  );
}

/** A quiet word on whether what is typed is safe. */
export function SavedWords({ state, updatedAt }: { state: SavingState; updatedAt: string | null }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const at = state.kind === 'saved' ? state.at : state.kind === 'idle' ? updatedAt : null;
  return (
    <p role="status" className={styles.saved}>
      {state.kind === 'waiting' && t('Saving …')}
      {state.kind === 'failed' && failureMessage(toFailure(state.error), t)}
      {state.kind === 'conflict' && t('Not saved')}
      {at !== null && t('Saved {{time}}', { time: formatTime(wallClock(new Date(at), timeZone).time) })}
    </p>
  );
}
