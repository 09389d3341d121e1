import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * What changes with the place: the title of the document, and where the focus is when the thing that had it is gone.
 * The title names the kind of place and never a group or a person: browsers write titles into their history.
 */
export function usePlace(path: string): void {
  const { t } = useTranslation();
  const isFirst = useRef(true);

  const titles: [RegExp, string][] = [
    [/^\/$/, t('Today')],
    [/^\/calendar/, t('Calendar')],
    [/^\/groups\/new/, t('New group')],
    [/^\/groups\/[^/]+\/sessions\/(new|series)/, t('New sessions')],
    [/^\/groups\/[^/]+/, t('Group')],
    [/^\/groups/, t('Groups')],
    [/^\/sessions/, t('Session')],
    [/^\/people\/[0-9a-f-]{36}/, t('Person')],
    [/^\/people/, t('People')],
    [/^\/activities/, t('Activities')],
    [/^\/measures/, t('Measures')],
    [/^\/reports/, t('Reports')],
    [/^\/settings/, t('Settings')],
    [/^\/print/, t('Print')],
  ];
  const title = titles.find(([pattern]) => pattern.test(path))?.[1];

  useEffect(() => {
    document.title = title === undefined ? 'Mezzo' : `${title} · Mezzo`;
  }, [title]);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    window.scrollTo(0, 0);
    // After the new place is drawn: a form may have taken the focus itself; a rail link keeps it.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.getElementById('main')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [path]);
}
