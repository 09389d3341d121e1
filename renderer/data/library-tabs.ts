import { useTranslation } from 'react-i18next';

/** The three shelves of what can be planned with, as TabsNav takes them: `<TabsNav {...useLibraryTabs()} current="/curricula" />`. */
export function useLibraryTabs(): {
  label: string;
  tabs: readonly { href: '/activities' | '/curricula' | '/agenda-templates'; label: string }[];
} {
  const { t } = useTranslation();
  return {
    label: t('Activities, curricula and templates'),
    tabs: [
      { href: '/activities', label: t('Activities') },
      { href: '/curricula', label: t('Curricula') },
      { href: '/agenda-templates', label: t('Agenda templates') },
    ],
  };
}
