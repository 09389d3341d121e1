import { useTranslation } from 'react-i18next';
import type { MeasureFields } from '../../../shared/contract/measures.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, EmptyState, LinkButton, PageHeader, useNavigate } from '../../ui/index.ts';
import { measuresAddress } from './addresses.ts';
import { beginningOf } from './measure-examples.ts';
import { MeasureForm } from './MeasureForm.tsx';
import styles from './measures.module.css';

/** A new measure: empty, or begun from an example. */
export function NewMeasureScreen({ example }: { example: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const initial = beginningOf(example, t);
  const create = useChange((fields: MeasureFields) => client.measures.create({ fields }), {
    message: () => t('The measure is there. Add it to a group on the group’s page Measures.'),
    onSuccess: () => navigate(measuresAddress),
  });
  if (!initial)
    return (
      <EmptyState action={<LinkButton href={measuresAddress}>{t('All measures')}</LinkButton>}>
        {t('There is nothing at this address.')}
      </EmptyState>
    );
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href={measuresAddress}>{t('All measures')}</AppLink>}
        title={initial.kind === 'score' ? t('New outside score') : t('New check-in')}
      />
      <MeasureForm
        label={t('New measure')}
        draftKey={`measure:new:${example}`}
        initial={initial}
        submitLabel={t('Save the measure')}
        onCancel={() => navigate(measuresAddress)}
        onSave={(fields) =>
          create.mutateAsync(fields).then(
            () => true,
            () => false,
          )
        }
      />
    </div>
  );
}
