import { type ReactNode, useEffect } from 'react';
import { useSettings } from '../data/settings.ts';
import { setLanguage } from '../i18n/language.ts';
import { useAppearanceStore } from '../stores/appearance.ts';

export function useAppearance(): { weekStart: number } {
  return useAppearanceStore();
}

/** Lays the workspace's settings on the document: theme, text size, language, the start of the week. */
export function Appearance({ children }: { children: ReactNode }) {
  const { theme, textSize, language, weekStart } = useSettings();

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    if (textSize === 'standard') delete dataset['textSize'];
    else dataset['textSize'] = textSize;
  }, [theme, textSize]);

  useEffect(() => {
    void setLanguage(language);
  }, [language]);

  useEffect(() => {
    useAppearanceStore.setState({ weekStart });
  }, [weekStart]);

  return children;
}
