import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { byLastRating, type Ending } from '../../../shared/contract/endings.ts';
import { CheckboxField, SelectField, TextField } from '../../ui/index.ts';

interface OpenGoalsFieldsProps {
  open: Ending['open'];
  closes: boolean;
  onClosesChange: (closes: boolean) => void;
  /** A reason, `byLastRating`, or 'own'. */
  reason: string;
  onReasonChange: (reason: string) => void;
  ownReason: string;
  onOwnReasonChange: (words: string) => void;
}

/** Whether goals that are open are closed with the group, and as what. */
export function OpenGoalsFields(props: OpenGoalsFieldsProps) {
  const { t } = useTranslation();
  const { open, closes, reason } = props;
  return (
    <>
      <CheckboxField
        label={t('Close {{count}} goals that are open', { count: open.goals })}
        value={closes}
        onChange={props.onClosesChange}
      />
      {closes && (
        <SelectField
          label={t('As')}
          description={reason === byLastRating ? countsByRating(open.goalsBy, t) : undefined}
          value={reason}
          onChange={(value) => props.onReasonChange(value ?? byLastRating)}
          options={[
            { value: byLastRating, label: t('Each by its last rating') },
            { value: 'reached', label: t('Reached') },
            { value: 'not-reached', label: t('Not reached') },
            { value: 'carried-on', label: t('Carried on elsewhere') },
            { value: 'set-aside', label: t('Set aside') },
            { value: 'own', label: t('In your own words') },
          ]}
        />
      )}
      {closes && reason === 'own' && (
        <TextField
          label={t('Why the goals are closed')}
          value={props.ownReason}
          onChange={props.onOwnReasonChange}
          maxLength={200}
          isRequired
        />
      )}
    </>
  );
}

function countsByRating({ met, below, unrated }: Ending['open']['goalsBy'], t: TFunction): string {
  return [
    ...(met > 0 ? [t('{{count}} at the expected level or above: reached.', { count: met })] : []),
    ...(below > 0 ? [t('{{count}} below it: not reached.', { count: below })] : []),
    ...(unrated > 0 ? [t('{{count}} never rated: closed with the reason below.', { count: unrated })] : []),
  ].join(' ');
}
