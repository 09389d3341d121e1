import type { TFunction } from 'i18next';

/** What a change of a measure or a score was, in words; null where it was another. */
export function measureChangeName(action: string, count: number, t: TFunction): string | null {
  switch (action) {
    case 'measure.create':
      return t('measure added');
    case 'measure.update':
      return t('measure changed');
    case 'measure.duplicate':
      return t('measure copied');
    case 'measure.trash':
      return t('measure moved to the trash');
    case 'measure.untrash':
      return t('measure restored from the trash');
    case 'groupMeasure.add':
      return t('measure added to a group');
    case 'groupMeasure.setRhythm':
      return t('rhythm of a measure changed');
    case 'groupMeasure.setRater':
      return t('who answers a measure changed');
    case 'groupMeasure.remove':
      return t('measure taken from a group');
    case 'groupMeasure.reorder':
      return t('measures put in another order');
    case 'score.answer':
      return t('answer entered');
    case 'score.pass':
      return t('noted that nothing was said');
    case 'score.remark':
      return t('remark on a score changed');
    case 'score.remove':
      return t('score taken away');
    case 'singleSystem.start':
      return t('end of a baseline changed');
    case 'import.scores':
      return t('{{count}} scores imported', { count });
    default:
      return null;
  }
}
