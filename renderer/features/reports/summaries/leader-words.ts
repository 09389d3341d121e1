import type { TFunction } from 'i18next';
import type { ReportLeader } from '../../../../shared/contract/report-pieces.ts';
import { formatList } from '../../../i18n/format.ts';

/** "Led by Dana Kim, LCSW, and Tomás Herrera, NCSP"; null where nobody is on record. */
export function ledBy(leaders: readonly ReportLeader[], t: TFunction): string | null {
  if (leaders.length === 0) return null;
  return t('Led by {{names}}', {
    names: formatList(leaders.map(({ name, credentials }) => [name, credentials].filter(Boolean).join(', '))),
  });
}
