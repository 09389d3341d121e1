import { createContext, type ReactNode, useContext } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { currentWidgetLocale } from '../i18n/language.ts';

/** The first column of calendars. */
export type WeekStart = 'sun' | 'mon' | 'sat';

const NavigateContext = createContext<(path: string) => void>(() => {});
const WeekStartContext = createContext<WeekStart | undefined>(undefined);

interface UiProviderProps {
  /** Takes the page to one of its own paths without a load. */
  navigate: (path: string) => void;
  /** Without one, calendars start the week as the language does. */
  weekStart?: WeekStart;
  children: ReactNode;
}

/** What every piece needs once, around the whole page: language, direction, links, the start of the week. */
export function UiProvider({ navigate, weekStart, children }: UiProviderProps) {
  useTranslation(); // draws again when the language changes
  return (
    <I18nProvider locale={currentWidgetLocale()}>
      <RouterProvider navigate={navigate}>
        <NavigateContext value={navigate}>
          <WeekStartContext value={weekStart}>{children}</WeekStartContext>
        </NavigateContext>
      </RouterProvider>
    </I18nProvider>
  );
}

export function useWeekStart(): WeekStart | undefined {
  return useContext(WeekStartContext);
}

/** The way to another path of the page, without a load. */
export function useNavigate(): (path: string) => void {
  return useContext(NavigateContext);
}
