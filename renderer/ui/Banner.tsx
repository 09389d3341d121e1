import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './Banner.module.css';
import hueStyles from './hue.module.css';

export type BannerKind = 'info' | 'warning' | 'alarm';

interface BannerProps {
  kind?: BannerKind;
  /** What is the matter, in a few words. */
  title?: ReactNode;
  /** What happened, what was kept, what to do. */
  children: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
}

const signs = { info: Info, warning: TriangleAlert, alarm: CircleAlert };
const hueOf = { info: 'blue', warning: 'amber', alarm: 'rose' } as const;

/** Something the reader should know before going on; an alarm is read out at once. */
export function Banner({ kind = 'info', title, children, actions, onClose }: BannerProps) {
  const { t } = useTranslation();
  const Sign = signs[kind];
  return (
    <div
      className={joinClasses(styles.banner, hueStyles[hueOf[kind]])}
      role={kind === 'alarm' ? 'alert' : undefined}
    >
      <Sign className={styles.sign} aria-hidden="true" />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {onClose && (
        <IconButton size="small" label={t('Close')} icon={<X aria-hidden="true" />} onPress={onClose} />
      )}
    </div>
  );
}
