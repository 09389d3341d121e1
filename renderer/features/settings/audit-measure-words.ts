import type { TFunction } from 'i18next';

/** What the audit log says of measures and scores; null for something else. */
export function measureEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'measure.create':
      return t('Measure added');
    case 'measure.update':
      return t('Measure changed');
    case 'measure.duplicate':
      return t('Measure copied');
    case 'measure.trash':
      return t('Measure moved to the trash');
    case 'measure.untrash':
      return t('Measure restored from the trash');
    case 'groupMeasure.add':
      return t('Measure added to a group');
    case 'groupMeasure.setRhythm':
      return t('Rhythm of a measure changed');
    case 'groupMeasure.setRater':
      return t('Who answers a measure changed');
    case 'groupMeasure.remove':
      return t('Measure taken from a group');
    case 'groupMeasure.reorder':
      return t('Measures of a group put in another order');
    case 'score.answer':
      return t('Answer to a measure entered');
    case 'score.pass':
      return t('Measure passed without an answer');
    case 'score.remark':
      return t('Remark on a score changed');
    case 'score.remove':
      return t('Score taken away');
    case 'import.scores':
      return t('Scores imported');
    case 'export.scores':
      return t('Scores exported');
    case 'singleSystem.start':
      return t('End of a baseline changed');
    case 'measures.view':
      return t('Measures of a group viewed');
    default:
      return null;
  }
}

/** What an entry is about; null for something else. */
export function measureObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'measure':
      return t('Measure');
    case 'measures':
      return t('Measures');
    default:
      return null;
  }
}
