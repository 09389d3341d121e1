import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ConsentFields } from '../../../shared/contract/enrolment.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button, DateField } from '../../ui/index.ts';

/** The last day on which a form holds; often the group's. */
export function ExpiryField({ control, endsOn }: { control: Control<ConsentFields>; endsOn: string | null }) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name="expiresOn"
      render={({ field, fieldState }) => (
        <DateField
          {...field}
          label={t('Holds until')}
          description={
            endsOn === null || field.value === endsOn ? (
              t('Empty: until it is withdrawn.')
            ) : (
              <Button size="small" kind="quiet" onPress={() => field.onChange(endsOn)}>
                {t('The group ends on {{day}}', { day: formatDate(endsOn) })}
              </Button>
            )
          }
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );
}
