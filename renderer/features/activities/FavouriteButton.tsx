import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { IconButton, joinClasses } from '../../ui/index.ts';
import styles from './activities.module.css';

/** The star of an activity, put on and taken off at a press. */
export function FavouriteButton({
  activity: { id, name, isFavourite },
}: {
  activity: Pick<ActivitySummary, 'id' | 'name' | 'isFavourite'>;
}) {
  const { t } = useTranslation();
  const change = useChange((isOn: boolean) => client.activities.setFavourite({ id, isFavourite: isOn }), {
    message: (_, isOn) =>
      isOn ? t('“{{name}}” is a favourite.', { name }) : t('“{{name}}” is no longer a favourite.', { name }),
  });
  return (
    <IconButton
      size="small"
      label={t('Favourite: {{name}}', { name })}
      aria-pressed={isFavourite}
      icon={<Star aria-hidden="true" className={joinClasses(styles.star, isFavourite && styles.starOn)} />}
      onPress={() => change.mutate(!isFavourite)}
    />
  );
}
