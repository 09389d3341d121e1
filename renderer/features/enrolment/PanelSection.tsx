import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import styles from './panel.module.css';

interface PanelSectionProps {
  title: string;
  /** What can be done with it, at the title's end. */
  action?: { label: string; onPress: () => void; isDisabled?: boolean } | null;
  children: ReactNode;
}

/** One step of somebody's way. */
export function PanelSection({ title, action, children }: PanelSectionProps) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.sectionHead}>
        <h3 id={titleId}>{title}</h3>
        {action && (
          <Button
            kind="quiet"
            size="small"
            aria-label={t('{{act}}: {{about}}', { act: action.label, about: title })}
            isDisabled={action.isDisabled}
            onPress={action.onPress}
          >
            {action.label}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
