import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../data/drafts.ts';
import { Banner, Button, TextArea } from '../../ui/index.ts';
import styles from './letter-print.module.css';

export interface LetterFields {
  paragraph: string;
}

interface LetterWordsProps {
  /** Under which the words are kept: the kind of letter and the group. */
  draftKey: string;
  form: UseFormReturn<LetterFields>;
  /** More choices of what is printed. */
  children?: React.ReactNode;
}

/** The paragraph of one's own in a letter; it stays with the group for the next time. */
export function LetterWords({ draftKey, form, children }: LetterWordsProps) {
  const { t } = useTranslation();
  const draft = useDraft(draftKey, form);
  return (
    <div className={`${styles.words} no-print`}>
      <Controller
        control={form.control}
        name="paragraph"
        render={({ field }) => (
          <TextArea
            {...field}
            label={t('In your own words')}
            description={t(
              'Near the top of every page: also the place for a telephone number. Kept for the next time.',
            )}
            rows={3}
            maxLength={2000}
          />
        )}
      />
      <div className={styles.beside}>
        {children}
        <Banner>
          {t('Guidance, not legal advice: let your agency or district read these pages before you use them.')}
        </Banner>
        {form.formState.isDirty && (
          <Button kind="quiet" size="small" onPress={() => void draft.discard()}>
            {t('Back to the words that Mezzo brings')}
          </Button>
        )}
      </div>
    </div>
  );
}
