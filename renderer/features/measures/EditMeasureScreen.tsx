import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MeasureFields, MeasureSummary } from '../../../shared/contract/measures.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Banner, Busy, Data, LoadFailure, PageHeader, useNavigate } from '../../ui/index.ts';
import { measureAddress, measuresAddress } from './addresses.ts';
import { MeasureActions } from './MeasureActions.tsx';
import { MeasureForm } from './MeasureForm.tsx';
import styles from './measures.module.css';

/** A measure, to be looked at and changed. */
export function EditMeasureScreen({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.measures.get.queryOptions({ input: { id: measureId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={10} />;
  return <EditMeasure key={read.data.updatedAt} measure={read.data} />;
}

function EditMeasure({ measure }: { measure: MeasureSummary }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, scores, groups } = measure;
  const update = useChange((fields: MeasureFields) => client.measures.update({ id, fields }), {
    message: ({ isCopy }) =>
      isCopy
        ? t('A new measure has the change. The scores stay with the one they were taken with.')
        : t('The measure is changed.'),
    onSuccess: (made) => navigate(made.isCopy ? measureAddress(made.id) : measuresAddress),
  });
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href={measuresAddress}>{t('All measures')}</AppLink>}
        title={<Data>{measure.name}</Data>}
        subtitle={
          scores === 0
            ? t('No scores yet')
            : t('{{count}} scores in {{groups}}', {
                count: scores,
                groups: t('{{count}} groups', { count: groups }),
              })
        }
        actions={<MeasureActions measure={measure} />}
      />
      <MeasureForm
        label={t('Measure')}
        draftKey={`measure:${id}`}
        initial={fieldsOf(measure)}
        submitLabel={t('Save')}
        notice={
          scores > 0 && (
            <Banner>
              {t(
                'It has scores, and they keep their meaning: when you change a question, a range, the direction or how it is counted, Mezzo makes a new measure with the change and leaves the scores with this one. Name, cut-offs and notes change in place.',
              )}
            </Banner>
          )
        }
        onCancel={() => navigate(measuresAddress)}
        onSave={(fields) =>
          update.mutateAsync(fields).then(
            () => true,
            () => false,
          )
        }
      />
    </div>
  );
}

function fieldsOf(measure: MeasureSummary): MeasureFields {
  const { name, kind, better, scoring, items, cutOffs, source, instructions, needsConsent } = measure;
  return { name, kind, better, scoring, items, cutOffs, source, instructions, needsConsent };
}
