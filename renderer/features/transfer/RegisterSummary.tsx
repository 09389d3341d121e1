import { useTranslation } from 'react-i18next';
import type { ImportPreview, RegisterMapping } from '../../../shared/contract/transfer.ts';
import { formatNumber, formatTimeRange } from '../../i18n/format.ts';
import { lacksTime } from './session-column.ts';

/** What the codes of the file become, and when the sessions are said to have met: the two things easily taken for granted. */
export function RegisterSummary({ preview, mapping }: { preview: ImportPreview; mapping: RegisterMapping }) {
  const { t } = useTranslation();
  const { statuses } = preview;
  return (
    <div>
      <p>
        {t(
          'The marks become: {{present}} present, {{late}} late, {{leftEarly}} left early, {{excused}} excused, {{unexcused}} unexcused.',
          {
            present: formatNumber(statuses.present),
            late: formatNumber(statuses.late),
            leftEarly: formatNumber(statuses['left-early']),
            excused: formatNumber(statuses.excused),
            unexcused: formatNumber(statuses.unexcused),
          },
        )}
      </p>
      {preview.newSessions > 0 && lacksTime(mapping) && (
        <p>
          {t('New sessions whose heading gives no time: {{time}}.', {
            time: formatTimeRange(mapping.start, mapping.minutes),
          })}
        </p>
      )}
    </div>
  );
}
