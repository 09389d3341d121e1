import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity, ActivityUse } from '../../../shared/contract/activities.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Button, Data, DateText, Dialog, FormLayout, RadioCards, TextField } from '../../ui/index.ts';

interface RateFields {
  rating: string | null;
  remark: string;
}

interface RateDialogProps {
  activity: Pick<Activity, 'id' | 'name'>;
  use: ActivityUse;
  onClose: () => void;
}

const longestRemark = 500;

/** How an activity went in one session: five steps in words, and a remark for next time. */
export function RateDialog({ activity, use, onClose }: RateDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const form = useForm<RateFields>({
    defaultValues: { rating: use.rating === null ? null : String(use.rating), remark: use.remark },
  });
  const draft = useDraft(`activity-rating:${activity.id}:${use.sessionId}`, form);
  const rate = useChange(
    ({ rating, remark }: RateFields) =>
      client.activities.rate({
        activityId: activity.id,
        sessionId: use.sessionId,
        rating: rating === null ? null : Number(rating),
        remark: rating === null ? '' : remark,
      }),
    {
      message: (_, { rating }) =>
        rating === null ? t('The rating is taken away.') : t('“{{name}}” is rated.', { name: activity.name }),
      onSuccess: () => void draft.clear().then(onClose),
    },
  );
  const words = [
    t('It did not work'),
    t('Hard going'),
    t('All right'),
    t('It went well'),
    t('It went very well'),
  ];

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('How did it go?')}
      actions={
        <>
          {use.rating !== null && (
            <Button kind="quiet" onPress={() => rate.mutate({ rating: null, remark: '' })}>
              {t('Take the rating away')}
            </Button>
          )}
          <Button
            onPress={() => {
              void draft.clear();
              onClose();
            }}
          >
            {t('Cancel')}
          </Button>
          <Button kind="primary" type="submit" form={formId} isPending={rate.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout
        id={formId}
        onSubmit={(event) => void form.handleSubmit((fields) => rate.mutate(fields))(event)}
      >
        {draft.isRestored && (
          <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
            {t('What you had begun to write is here again.')}
          </Banner>
        )}
        <p>
          <Data>{activity.name}</Data>
          {' · '}
          <Data>{use.groupName}</Data>
          {' · '}
          <DateText date={use.date} />
        </p>
        <Controller
          control={form.control}
          name="rating"
          rules={{ validate: (rating) => rating !== null }}
          render={({ field, fieldState }) => (
            <RadioCards
              {...field}
              label={t('Rating')}
              isRequired
              cardWidth="9rem"
              options={words.map((label, place) => ({
                value: String(place + 1),
                label: t('{{stars}} – {{words}}', { stars: place + 1, words: label }),
              }))}
              errorMessage={fieldState.error && t('Choose one of the five.')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="remark"
          render={({ field }) => (
            <TextField
              {...field}
              label={t('Remark')}
              maxLength={longestRemark}
              description={t(
                'What to do the same or otherwise next time. No names: it stays with the activity.',
              )}
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
