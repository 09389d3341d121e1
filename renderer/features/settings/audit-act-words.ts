import type { TFunction } from 'i18next';

/** What the audit log says of what was captured of a session, and of the quick tags. */
export function actChange(action: string, t: TFunction): string | null {
  switch (action) {
    case 'act.record':
      return t('Act noted');
    case 'act.record-many':
      return t('Acts put in');
    case 'import.acts':
      return t('Acts imported');
    case 'act.update':
      return t('Act changed');
    case 'act.remove':
      return t('Acts removed');
    case 'export.acts':
      return t('Acts exported');
    case 'coding.add':
      return t('Observer’s coding begun');
    case 'coding.remove':
      return t('Observer’s coding removed');
    case 'observation.add':
      return t('Observation noted');
    case 'observation.remove':
      return t('Observation removed');
    case 'sample.add':
      return t('Prompt answered');
    case 'sample.remove':
      return t('Answer to a prompt removed');
    case 'seat.place':
      return t('Seat moved');
    case 'seat.reset':
      return t('Seats put back in a ring');
    case 'tag.add':
      return t('Tag added');
    case 'tag.rename':
      return t('Tag renamed');
    case 'tag.reorder':
      return t('Tags put in order');
    case 'tag.remove':
      return t('Tag removed');
    default:
      return null;
  }
}
