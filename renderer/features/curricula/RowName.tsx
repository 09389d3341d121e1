import { CircleAlert } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Data } from '../../ui/index.ts';
import styles from './curricula.module.css';

interface RowNameProps {
  name: string;
  /** What stands there while it has no name. */
  nameless: string;
  isShown?: boolean;
  hasProblem: boolean;
  onPress: () => void;
}

/** The name of a session or block in its list: it opens it. */
export function RowName({ name, nameless, isShown = false, hasProblem, onPress }: RowNameProps) {
  const { t } = useTranslation();
  return (
    <AriaButton
      className={styles.rowName ?? ''}
      aria-current={isShown ? 'true' : undefined}
      onPress={onPress}
    >
      {name === '' ? <i>{nameless}</i> : <Data>{name}</Data>}
      {hasProblem && (
        <CircleAlert className={styles.problem} aria-label={t('needs another look')} role="img" />
      )}
    </AriaButton>
  );
}
