import { useTranslation } from 'react-i18next';
import type { SeriesScope, Session } from '../../../shared/contract/sessions.ts';
import { scopeOptions } from '../../data/series-scope.ts';
import { RadioCards } from '../../ui/index.ts';

/** How far a change of a session in a series reaches. Nothing for a session that stands alone. */
export function ScopeChoice({
  session,
  sessions,
  change,
  value,
  onChange,
}: {
  session: Session;
  sessions: readonly Session[];
  change: 'cancel' | 'trash';
  value: SeriesScope;
  onChange: (scope: SeriesScope) => void;
}) {
  const { t } = useTranslation();
  if (session.seriesId === null) return null;
  return (
    <RadioCards
      label={t('Which sessions?')}
      description={
        change === 'cancel'
          ? t('Of the series, sessions that were held stay as they are.')
          : t('Sessions that were held stay where they are.')
      }
      value={value}
      onChange={(scope) => scope && onChange(scope as SeriesScope)}
      options={scopeOptions(sessions, session, change, t)}
      cardWidth="9rem"
    />
  );
}
