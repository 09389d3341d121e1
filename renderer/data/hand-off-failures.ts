import type { TFunction } from 'i18next';
import type { FailureCode } from '../../shared/contract/failures.ts';

/** Why a hand-off is not taken in. */
export function handOffFailure(
  code: Extract<
    FailureCode,
    'NOT_A_HAND_OFF' | 'HAND_OFF_DAMAGED' | 'NEWER_HAND_OFF' | 'HAND_OFF_OF_PRACTICE' | 'GROUP_DESTROYED'
  >,
  t: TFunction,
): string {
  switch (code) {
    case 'NOT_A_HAND_OFF':
      return t('This is not a hand-off that Mezzo made. Nothing was taken in.');
    case 'HAND_OFF_DAMAGED':
      return t('This file is damaged or not whole. Nothing was taken in. Ask for it once more.');
    case 'NEWER_HAND_OFF':
      return t('This file was made by a newer Mezzo. Bring yours up to date, then take it in.');
    case 'HAND_OFF_OF_PRACTICE':
      return t(
        'This file is of the practice workspace, whose people are made up. It stays out of real records.',
      );
    case 'GROUP_DESTROYED':
      return t('This group was destroyed here by policy. Say first that its record is to be here again.');
  }
}
