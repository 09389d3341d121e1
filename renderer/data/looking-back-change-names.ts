import type { TFunction } from 'i18next';

/** What a change was of looking back on a session, in words; null where it was another. */
export function lookingBackChangeName(action: string, count: number, t: TFunction): string | null {
  switch (action) {
    case 'stage.judge':
      return t('stage noted');
    case 'stage.change':
      return t('stage changed');
    case 'stage.remove':
      return t('stage taken away');
    case 'climate.addQuestion':
      return t('{{count}} questions about the climate added', { count });
    case 'climate.updateQuestion':
      return t('question about the climate changed');
    case 'climate.removeQuestion':
      return t('question about the climate taken off the list');
    case 'climate.restoreQuestion':
      return t('question about the climate put back');
    case 'climate.reorderQuestions':
      return t('questions about the climate put in another order');
    case 'climate.rate':
      return t('climate noted');
    case 'debrief.save':
      return t('debrief saved');
    case 'processRecording.create':
      return t('process recording begun');
    case 'processRecording.update':
      return t('process recording changed');
    case 'processRecording.remove':
      return t('process recording removed');
    case 'observers.setKey':
      return t('key chosen among the codings');
    default:
      return null;
  }
}
