import { useTranslation } from 'react-i18next';
import { EmptyState, LinkButton } from '../../ui/index.ts';

/** A record is made of names and words about people: it is not put together while names are hidden. */
export function NamesHiddenNotice() {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="visually-hidden">{t('Names are hidden')}</h1>
      <EmptyState action={<LinkButton href="/">{t('Go to Today')}</LinkButton>}>
        {t('Names are hidden, so no record is put together. Show names first.')}
      </EmptyState>
    </>
  );
}
