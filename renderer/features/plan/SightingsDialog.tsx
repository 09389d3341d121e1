import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  AppLink,
  Button,
  Data,
  DateText,
  Dialog,
  EmptyState,
  IconButton,
  StatusMark,
} from '../../ui/index.ts';
import styles from './plan.module.css';
import type { NormChanges } from './use-norm-changes.ts';

interface SightingsDialogProps {
  norm: Norm;
  changes: NormChanges;
  onClose: () => void;
}

/** Everything that was noted on one norm, the latest first. */
export function SightingsDialog({ norm, changes, onClose }: SightingsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable
      title={t('What was seen of this norm')}
      actions={<Button onPress={onClose}>{t('Close')}</Button>}
    >
      <p>
        <Data>{norm.text}</Data>
      </p>
      {norm.sightings.length === 0 ? (
        <EmptyState>{t('Nothing is noted on this norm yet.')}</EmptyState>
      ) : (
        <ul className={styles.seen}>
          {norm.sightings.map((sighting) => (
            <li key={sighting.id} className={styles.seenRow}>
              {sighting.state === 'kept' ? (
                <StatusMark letter={t('K')} label={t('kept')} hue="teal" />
              ) : (
                <StatusMark letter={t('B')} label={t('broken')} hue="rose" shape="notched" />
              )}
              <span className={styles.seenWords}>
                <DateText date={sighting.seenOn} />
                {sighting.sessionId !== null && sighting.sessionNumber !== null && (
                  <>
                    {', '}
                    <AppLink href={`/sessions/${sighting.sessionId}`}>
                      {t('session {{number}}', { number: sighting.sessionNumber })}
                    </AppLink>
                  </>
                )}
                {sighting.remark !== '' && (
                  <>
                    <br />
                    <Data>{sighting.remark}</Data>
                  </>
                )}
              </span>
              <IconButton
                size="small"
                label={t('Remove the note of {{day}}', { day: formatDate(sighting.seenOn) })}
                icon={<X aria-hidden="true" />}
                onPress={() => changes.removeSighting.mutate(sighting.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
