import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/contract/transfer.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Banner } from '../../ui/index.ts';
import { StepHeading } from './ImportFrame.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { StepButtons } from './StepButtons.tsx';
import styles from './transfer.module.css';

interface WholeOrNothingProps {
  preview: Pick<ImportPreview, 'problems' | 'problemCount'>;
  /** What is wrong, where it can be said shorter than by the number of problems. */
  problemsTitle?: string | undefined;
  /** What may be said of the file before its problems are mended. */
  above?: ReactNode;
  /** What the file would bring; not shown while there are problems. */
  children: ReactNode;
  onAnother: () => void;
  /** The taking in, under way or refused. */
  take: { isError: boolean; isPending: boolean; error: unknown };
  /** Takes the file in; null where it brings nothing. */
  forward: { label: string; onPress: () => void } | null;
}

/** A file that says itself what it means is looked over: its problems, each in its place, or else what it would bring. */
export function WholeOrNothing(props: WholeOrNothingProps) {
  const { preview, problemsTitle, above, children, onAnother, take, forward } = props;
  const { t } = useTranslation();
  const isSound = preview.problemCount === 0;
  return (
    <div className={styles.step}>
      <StepHeading>
        {isSound
          ? t('This is what will be imported')
          : (problemsTitle ?? t('{{count}} problems to mend first', { count: preview.problemCount }))}
      </StepHeading>
      {above}
      {isSound ? (
        children
      ) : (
        <>
          <Banner kind="alarm">
            {t('A file is imported whole or not at all, so nothing of it is in Mezzo yet.')}
          </Banner>
          <ProblemTable preview={preview} />
        </>
      )}
      <StepButtons
        onBack={onAnother}
        onAnother={onAnother}
        note={
          take.isError
            ? failureMessage(toFailure(take.error), t)
            : isSound && t('One step takes all of it back.')
        }
        forward={isSound && forward ? { ...forward, isWorking: take.isPending } : undefined}
      />
    </div>
  );
}
