import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState, LinkButton } from '../../ui/index.ts';

/** What is written here can name people: while names are hidden it stays closed. */
export function NamesAreHidden() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<EyeOff />}
      action={<LinkButton href="/settings/general">{t('Go to the settings')}</LinkButton>}
    >
      {t(
        'Names are hidden now. What is written here may name people, so it opens again when names are shown.',
      )}
    </EmptyState>
  );
}
