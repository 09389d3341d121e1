import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import {
  AppLink,
  Busy,
  Data,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
  Pill,
} from '../../ui/index.ts';
import { CurriculumActions } from './CurriculumActions.tsx';
import { PartList } from './PartList.tsx';
import { PartReader } from './PartReader.tsx';
import styles from './curricula.module.css';

/** A curriculum to read, one session beside the list of all. */
export function CurriculumScreen({ curriculumKey }: { curriculumKey: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(0);
  const read = useQuery(core.curricula.get.queryOptions({ input: { key: curriculumKey } }));
  const failure = read.isError ? toFailure(read.error) : null;
  if (failure?.code === 'NOT_FOUND') return <CurriculumIsGone />;
  const curriculum = read.data;
  if (!curriculum) {
    return failure ? (
      <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  const place = Math.min(shown, curriculum.parts.length - 1);
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/curricula">{t('Curricula')}</AppLink>}
        title={<Data>{curriculum.name}</Data>}
        subtitle={
          <span className={styles.facts}>
            <Pill hue={curriculum.isOwn ? 'teal' : 'slate'}>
              {curriculum.isOwn ? t('your own') : t('from Mezzo')}
            </Pill>
            <span>{t('{{count}} sessions', { count: curriculum.parts.length })}</span>
          </span>
        }
        actions={<CurriculumActions curriculum={curriculum} />}
      />
      {(curriculum.audience !== '' || curriculum.summary !== '') && (
        <div className={styles.summary}>
          {curriculum.audience !== '' && (
            <p>
              <b>{t('For whom:')}</b> <Data>{curriculum.audience}</Data>
            </p>
          )}
          <p className={styles.prose}>
            <Data>{curriculum.summary}</Data>
          </p>
        </div>
      )}
      <div className={styles.beside}>
        <PartList parts={curriculum.parts} shown={place} onShow={setShown} />
        <PartReader
          key={place}
          part={curriculum.parts[place]!}
          number={place + 1}
          of={curriculum.parts.length}
        />
      </div>
    </div>
  );
}

function CurriculumIsGone() {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <PageHeader title={t('This curriculum is no longer here')} />
      <EmptyState action={<LinkButton href="/curricula">{t('All curricula')}</LinkButton>}>
        {t('It may be in the trash, from where it can be restored.')}
      </EmptyState>
    </div>
  );
}
