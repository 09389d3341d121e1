import { useTranslation } from 'react-i18next';
import { EmptyState, LinkButton, PageHeader } from '../ui/index.ts';

/** At an address that leads nowhere. */
export function NothingHere() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('Nothing here')} />
      <EmptyState action={<LinkButton href="/">{t('Go to Today')}</LinkButton>}>
        {t('There is nothing at this address.')}
      </EmptyState>
    </>
  );
}
