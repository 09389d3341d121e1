import { useTranslation } from 'react-i18next';
import type { GroupMeasure } from '../../../shared/contract/measures.ts';
import { client } from '../../data/client.ts';
import { rhythmWord } from '../../data/measure-words.ts';
import { useChange } from '../../data/query.ts';
import { Button, Data, Dialog, SortableList } from '../../ui/index.ts';
import styles from './group-measures.module.css';

interface OrderDialogProps {
  groupId: string;
  used: readonly GroupMeasure[];
  onClose: () => void;
}

/** In which order a group's measures stand and are asked. */
export function OrderDialog({ groupId, used, onClose }: OrderDialogProps) {
  const { t } = useTranslation();
  const reorder = useChange((ids: string[]) => client.groupMeasures.reorder({ groupId, ids }), {
    message: () => t('The measures are in their new order.'),
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Order of the measures')}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('Done')}
        </Button>
      }
    >
      <SortableList
        label={t('Measures of the group')}
        items={used}
        nameOf={({ measure }) => measure.name}
        onReorder={(ids) => reorder.mutate(ids)}
      >
        {({ measure, rhythm }) => (
          <span>
            <Data>{measure.name}</Data>
            <span className={styles.below}>{rhythmWord(rhythm, t)}</span>
          </span>
        )}
      </SortableList>
    </Dialog>
  );
}
