import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CurriculumFields } from '../../../shared/contract/curricula.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import {
  AppLink,
  Banner,
  Busy,
  Data,
  LinkButton,
  LoadFailure,
  PageHeader,
  useNavigate,
} from '../../ui/index.ts';
import { draftOf } from './curriculum-draft.ts';
import { CurriculumForm } from './CurriculumForm.tsx';
import styles from './curricula.module.css';

/** A curriculum of one's own, to be changed. */
export function EditCurriculumScreen({ curriculumKey }: { curriculumKey: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const read = useQuery(core.curricula.get.queryOptions({ input: { key: curriculumKey } }));
  const back = `/curricula/${curriculumKey}`;
  const update = useChange(
    (fields: CurriculumFields) => client.curricula.update({ id: curriculumKey, fields }),
    { message: (_, fields) => t('“{{name}}” is saved.', { name: fields.name }) },
  );
  if (!read.data) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  return (
    <div className={styles.screen}>
      <PageHeader
        above={
          <AppLink href={back}>
            <Data>{read.data.name}</Data>
          </AppLink>
        }
        title={t('Edit curriculum')}
      />
      {read.data.isOwn ? (
        <CurriculumForm
          draftKey={`curriculum:${curriculumKey}`}
          label={t('Edit curriculum')}
          initial={draftOf(read.data)}
          submitLabel={t('Save changes')}
          onCancel={() => navigate(back)}
          onSave={async (fields, clearDraft) => {
            await update.mutateAsync(fields);
            await clearDraft();
            navigate(back);
          }}
        />
      ) : (
        <Banner actions={<LinkButton href={back}>{t('Back to it')}</LinkButton>}>
          {t('This one comes with Mezzo and stays as it is. Copy it, then change the copy.')}
        </Banner>
      )}
    </div>
  );
}
