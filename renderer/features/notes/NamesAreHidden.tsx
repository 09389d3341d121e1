import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState, LinkButton } from '../../ui/index.ts';

/** Notes name people in their text: while names are hidden they stay closed. */
export function NamesAreHidden() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<EyeOff />}
      action={<LinkButton href="/settings/general">{t('Go to the settings')}</LinkButton>}
    >
      {t('Names are hidden now. The text of a note names people, so notes open again when names are shown.')}
    </EmptyState>
  );
}
