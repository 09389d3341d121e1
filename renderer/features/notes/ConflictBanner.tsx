import { useTranslation } from 'react-i18next';
import type { NoteSection } from '../../../shared/contract/notes.ts';
import { Banner, Button } from '../../ui/index.ts';
import { NoteText } from './NoteText.tsx';

interface ConflictBannerProps {
  theirs: readonly NoteSection[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The note was written elsewhere meanwhile: both texts are shown, and one of them is chosen. */
export function ConflictBanner({ theirs, onKeepMine, onTakeTheirs }: ConflictBannerProps) {
  const { t } = useTranslation();
  return (
    <Banner
      kind="warning"
      title={t('This note was changed elsewhere')}
      actions={
        <>
          <Button size="small" onPress={onTakeTheirs}>
            {t('Take the other text')}
          </Button>
          <Button size="small" kind="primary" onPress={onKeepMine}>
            {t('Keep what is below')}
          </Button>
        </>
      }
    >
      <p>{t('What you wrote stands below and is not lost. The text that was saved elsewhere:')}</p>
      <NoteText sections={theirs} />
    </Banner>
  );
}
