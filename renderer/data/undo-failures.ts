import type { TFunction } from 'i18next';
import type { Failure } from './failure.ts';

/** Why nothing is taken back. */
export function undoFailure({ code, details }: Failure, t: TFunction): string {
  if (code === 'UNDO_OVERTAKEN')
    return t('This cannot be taken back, because later changes build on it. Take those back first.');
  return details['isDestroyed']
    ? t('There is nothing to undo: what was changed before a destruction cannot be taken back.')
    : t('There is nothing to undo.');
}
