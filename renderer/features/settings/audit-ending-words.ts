import type { TFunction } from 'i18next';

/** What the audit log says of the end of a group. */
export function endingEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'ending.step-add':
      return t('Step of an ending added');
    case 'ending.step-set':
      return t('Step of an ending ticked or opened');
    case 'ending.step-rename':
      return t('Step of an ending reworded');
    case 'ending.step-remove':
      return t('Step of an ending taken off the list');
    case 'ending.step-back':
      return t('Step of an ending brought back');
    case 'ending.step-reorder':
      return t('Steps of an ending put in another order');
    case 'ending.member':
    case 'ending.outcomes':
      return t('Ending of members noted');
    case 'ending.story':
      return t('Story of a group saved');
    case 'ending.summary':
      return t('Closing summary saved');
    case 'ending.close':
      return t('Group ended');
    case 'ending.reopen':
      return t('Group taken up again');
    case 'ending.archive':
      return t('Group put into the archive');
    case 'ending.unarchive':
      return t('Group taken out of the archive');
    case 'ending.view':
      return t('Ending of a group looked at');
    case 'certificates.view':
      return t('Certificates looked at');
    case 'closing-summary.view':
      return t('Closing summary looked at');
    case 'export.closing-summary':
      return t('Closing summary saved as a Word file');
    default:
      return null;
  }
}

/** The kinds of thing that those entries are about. */
export function endingObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'ending':
      return t('Ending');
    case 'certificates':
      return t('Certificates');
    case 'closing-summary':
      return t('Closing summary');
    default:
      return null;
  }
}
