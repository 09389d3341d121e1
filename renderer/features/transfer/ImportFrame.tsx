import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader, Stepper } from '../../ui/index.ts';
import styles from './transfer.module.css';

export const importSteps = ['file', 'meaning', 'preview', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

export interface ImportFrameProps {
  title: string;
  subtitle: ReactNode;
  /** The way back to where the records are. */
  above: ReactNode;
  step: ImportStep;
  /** The file says itself what it means. */
  isPlain?: boolean;
  children: ReactNode;
}

/** The page around an import: what it is, and where one is on the way. */
export function ImportFrame({ title, subtitle, above, step, isPlain = false, children }: ImportFrameProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <PageHeader above={above} title={title} subtitle={subtitle} />
      <Stepper
        label={t('Steps of the import')}
        current={step}
        steps={[
          { id: 'file', label: t('Choose the file') },
          ...(isPlain ? [] : [{ id: 'meaning', label: t('Say what it means') }]),
          { id: 'preview', label: t('Look it over') },
          { id: 'done', label: t('Done') },
        ]}
      />
      {children}
    </div>
  );
}

/** The name of a step. It takes the focus when the step comes, so that reading and the keyboard go on from there. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
