import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AggregateScope } from '../../../shared/contract/report-scope.ts';
import { core } from '../../data/client.ts';
import { canBeAsked, spanText } from '../../data/report/SpanFields.tsx';
import { useSettings } from '../../data/settings.ts';
import { formatInstant } from '../../i18n/format.ts';
import { Banner } from '../../ui/index.ts';
import { breakdownName } from './aggregate-words.ts';
import styles from './reports.module.css';

/** What numbers do not protect against: for whoever gives them away, not for whoever gets them. */
export function AggregateCautions({ scope }: { scope: AggregateScope }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const left = useQuery({
    ...core.reports.leftBefore.queryOptions({ input: scope }),
    enabled: canBeAsked(scope),
  });
  if (!left.data) return null;
  return (
    <div className={styles.cautions}>
      {left.data.length > 0 ? (
        <Banner kind="warning" title={t('Other numbers about the same days and groups have left before.')}>
          <ul>
            {left.data.map(({ at, from, to, breakdown }) => (
              <li key={at}>
                {t('{{moment}} · {{days}} · {{breakdown}}', {
                  moment: formatInstant(at, timeZone),
                  days: spanText({ from, to }, t),
                  breakdown: breakdownName(breakdown, t),
                })}
              </li>
            ))}
          </ul>
          <p>
            {t(
              'Whoever has both can take one from the other, and the difference can be about one member. Give these to nobody who may have those.',
            )}
          </p>
        </Banner>
      ) : (
        <Banner title={t('One report protects its members; two may not.')}>
          {t(
            'Choose groups, days and breakdown once and keep to them: over nearly the same groups or days, or broken down another way, a second report can tell what this one hides. Nor can it be known what a reader knows already.',
          )}
        </Banner>
      )}
    </div>
  );
}
