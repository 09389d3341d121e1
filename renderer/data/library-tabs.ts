import { useTranslation } from 'react-i18next';

/** The shelves of what groups are planned and followed with, as TabsNav takes them: `<TabsNav {...useLibraryTabs()} current="/curricula" />`. */
export function useLibraryTabs(): {
  label: string;
  tabs: readonly { href: '/activities' | '/curricula' | '/agenda-templates' | '/measures'; label: string }[];
} {
  const { t } = useTranslation();
  return {
    label: t('Activities, curricula, templates and measures'),
    tabs: [
      { href: '/activities', label: t('Activities') },
      { href: '/curricula', label: t('Curricula') },
      { href: '/agenda-templates', label: t('Agenda templates') },
      { href: '/measures', label: t('Measures') },
    ],
  };
}
