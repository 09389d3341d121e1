import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurriculumFields } from '../../../shared/contract/curricula.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, PageHeader, useNavigate } from '../../ui/index.ts';
import { type CurriculumDraft, emptyPart } from './curriculum-draft.ts';
import { CurriculumForm } from './CurriculumForm.tsx';
import styles from './curricula.module.css';

/** A curriculum from nothing. */
export function NewCurriculumScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [initial] = useState<CurriculumDraft>(() => ({
    name: '',
    audience: '',
    summary: '',
    parts: [emptyPart()],
  }));
  const create = useChange((fields: CurriculumFields) => client.curricula.create(fields), {
    message: (_, fields) => t('“{{name}}” is among your curricula.', { name: fields.name }),
  });
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/curricula">{t('Curricula')}</AppLink>}
        title={t('New curriculum')}
        subtitle={t('A plan of several sessions, to be used with more than one group.')}
      />
      <CurriculumForm
        draftKey="curriculum:new"
        label={t('New curriculum')}
        initial={initial}
        submitLabel={t('Make the curriculum')}
        onCancel={() => navigate('/curricula')}
        onSave={async (fields, clearDraft) => {
          const { id } = await create.mutateAsync(fields);
          await clearDraft();
          navigate(`/curricula/${id}`);
        }}
      />
    </div>
  );
}
