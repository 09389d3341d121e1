import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../../shared/contract/acts.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Card, Data, EmptyState, IconButton, LoadFailure, SortableList } from '../../ui/index.ts';
import { AddTagForm } from './AddTagForm.tsx';
import { RenameTagDialog } from './RenameTagDialog.tsx';
import styles from './Settings.module.css';

/** The quick tags of the live screen: named, in an order of one's own, taken off the list. */
export function TagsSection() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const list = useQuery(core.tags.list.queryOptions());
  const [renamed, setRenamed] = useState<Tag | null>(null);
  const reorder = useChange((ids: string[]) => client.tags.reorder({ ids }), {
    optimistic: (ids) => {
      const key = core.tags.list.queryKey();
      const before = queries.getQueryData<Tag[]>(key);
      if (before)
        queries.setQueryData<Tag[]>(
          key,
          ids.flatMap((id) => before.filter((tag) => tag.id === id)),
        );
      return () => queries.setQueryData(key, before);
    },
  });
  const remove = useChange(({ id }: Tag) => client.tags.remove({ id }), {
    message: () => t('The tag is off the list. Where it was noted it stays.'),
  });
  if (list.isPending) return <Busy lines={6} />;
  if (list.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(list.error), t)} onRetry={() => void list.refetch()} />
    );
  return (
    <div className={styles.stack}>
      <Card title={t('Add a tag')}>
        <AddTagForm />
      </Card>
      <Card title={t('Tags in their order')} subtitle={t('So they stand on the live screen.')}>
        {list.data.length === 0 ? (
          <EmptyState>
            {t('Words for what you often see stand here: laughed, helped, looked away.')}
          </EmptyState>
        ) : (
          <SortableList
            label={t('Tags')}
            items={list.data}
            nameOf={({ name }) => name}
            onReorder={(ids) => reorder.mutate(ids)}
            renderActions={(tag) => (
              <>
                <IconButton
                  size="small"
                  label={t('Rename {{name}}', { name: tag.name })}
                  icon={<Pencil aria-hidden="true" />}
                  onPress={() => setRenamed(tag)}
                />
                <IconButton
                  size="small"
                  label={t('Remove {{name}}', { name: tag.name })}
                  icon={<Trash2 aria-hidden="true" />}
                  onPress={() => remove.mutate(tag)}
                />
              </>
            )}
          >
            {({ name, uses }) => (
              <>
                <Data>{name}</Data>{' '}
                {uses > 0 && (
                  <span className={styles.small}>{t('noted {{count}} times', { count: uses })}</span>
                )}
              </>
            )}
          </SortableList>
        )}
      </Card>
      {renamed && <RenameTagDialog key={renamed.id} tag={renamed} onClose={() => setRenamed(null)} />}
    </div>
  );
}
