import type { TFunction } from 'i18next';

/** What the audit log says of looking back: stages, climate, debriefs, process recordings, the time line. */
export function lookingBackChange(action: string, t: TFunction): string | null {
  switch (action) {
    case 'stage.judge':
      return t('Stage of a group noted');
    case 'stage.change':
      return t('Stage of a group changed');
    case 'stage.remove':
      return t('Stage of a group taken away');
    case 'stages.view':
      return t('Stages of a group looked at');
    case 'climate.addQuestion':
      return t('Questions about the climate added');
    case 'climate.updateQuestion':
      return t('Question about the climate changed');
    case 'climate.removeQuestion':
      return t('Question about the climate taken off the list');
    case 'climate.restoreQuestion':
      return t('Question about the climate put back');
    case 'climate.reorderQuestions':
      return t('Questions about the climate put in another order');
    case 'climate.rate':
      return t('Climate of a session noted');
    case 'debrief.save':
      return t('Debrief saved');
    case 'debrief.view':
      return t('Debrief looked at');
    case 'processRecording.create':
      return t('Process recording begun');
    case 'processRecording.update':
      return t('Process recording changed');
    case 'processRecording.remove':
      return t('Process recording removed');
    case 'processRecording.view':
      return t('Process recording looked at');
    case 'timeLine.view':
      return t('Time line looked at');
    case 'observers.setKey':
      return t('Key chosen among the codings of a session');
    default:
      return null;
  }
}

/** The kinds of thing that those entries are about. */
export function lookingBackObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'stages':
      return t('Stages');
    case 'debrief':
      return t('Debrief');
    case 'processRecording':
      return t('Process recording');
    case 'timeLine':
      return t('Time line');
    default:
      return null;
  }
}
