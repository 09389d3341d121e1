import type { TFunction } from 'i18next';
import type { Backup } from '../../shared/contract/workspace.ts';

/** Why a backup was made. */
export function backupReason(reason: Backup['reason'], t: TFunction): string {
  switch (reason) {
    case 'on-demand':
      return t('made by hand');
    case 'after-work':
      return t('made after work');
    case 'before-migration':
      return t('made before an update');
    case 'before-restore':
      return t('made before a restore');
  }
}

/** What a backup holds: "2 groups, 14 people, 20 sessions, 132 attendance marks". */
export function backupContents(
  { groups, people, sessions, marks }: Pick<Backup, 'groups' | 'people' | 'sessions' | 'marks'>,
  t: TFunction,
): string {
  return [
    t('{{count}} groups', { count: groups }),
    t('{{count}} people', { count: people }),
    t('{{count}} sessions', { count: sessions }),
    t('{{count}} attendance marks', { count: marks }),
  ].join(', ');
}
