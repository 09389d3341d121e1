import { memo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Register.module.css';

/** Register or list: two looks at the same sessions. */
export const ViewSwitch = memo(function ViewSwitch({
  view,
  onChange,
}: {
  view: 'register' | 'list';
  onChange: (view: 'register' | 'list') => void;
}) {
  const { t } = useTranslation();
  return (
    <ToggleButtonGroup
      aria-label={t('View')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => onChange(keys.has('list') ? 'list' : 'register')}
      className={styles.switch ?? ''}
    >
      <ToggleButton id="register" className={styles.switchButton ?? ''}>
        {t('Register')}
      </ToggleButton>
      <ToggleButton id="list" className={styles.switchButton ?? ''}>
        {t('List')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
});
