import { useTranslation } from 'react-i18next';
import type { RoundsPreview } from '../../../shared/contract/sociometry.ts';
import { Banner, CheckboxField } from '../../ui/index.ts';
import styles from './transfer.module.css';

interface RejectionsInFileProps {
  preview: RoundsPreview;
  careTaken: boolean;
  onCare: (isTaken: boolean) => void;
  /** A try was made to go on without the tick. */
  showsMissing: boolean;
}

/** True where somebody in the file is a young child, or new, so that nothing tells their age. */
export function asksCare({ rounds, people, youngChildren }: RoundsPreview): boolean {
  const hasRejections = rounds.some(({ rejections }) => rejections > 0);
  return hasRejections && (youngChildren > 0 || people.some(({ outcome }) => outcome === 'new'));
}

/** What speaks against keeping rejections, said of those in a file as of those asked for by hand. */
export function RejectionsInFile({ preview, careTaken, onCare, showsMissing }: RejectionsInFileProps) {
  const { t } = useTranslation();
  const { rounds, people, youngChildren } = preview;
  if (!rounds.some(({ rejections }) => rejections > 0)) return null;
  return (
    <Banner
      kind="warning"
      title={
        youngChildren > 0
          ? t('{{count}} of {{people}} are young children', { count: youngChildren, people: people.length })
          : t('Before you keep rejections')
      }
    >
      <div className={styles.step}>
        <p>
          {t(
            'Being asked whom one does not want can put words to a dislike that was none before, and answers get about. Keep them only with a purpose you could tell a parent, where each was asked alone and could leave it out. Members never see them.',
          )}
        </p>
        {asksCare(preview) && (
          <CheckboxField
            label={
              youngChildren > 0
                ? t('I have weighed this for children of their age, and know why I keep rejections.')
                : t('I have weighed this for people of their age, and know why I keep rejections.')
            }
            value={careTaken}
            onChange={onCare}
            errorMessage={showsMissing && !careTaken ? t('Read this first.') : ''}
          />
        )}
      </div>
    </Banner>
  );
}
