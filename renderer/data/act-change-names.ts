import type { TFunction } from 'i18next';

/** What a change of a session's captured record was, in words; null for any other. */
export function actChangeName(action: string, count: number, t: TFunction): string | null {
  switch (action) {
    case 'act.record':
      return t('act noted');
    case 'act.record-many':
      return t('{{count}} acts put in', { count });
    case 'import.acts':
      return t('{{count}} acts imported', { count });
    case 'act.update':
      return t('act changed');
    case 'act.remove':
      return t('{{count}} acts removed', { count });
    case 'coding.add':
      return t('observer’s coding begun');
    case 'coding.remove':
      return t('observer’s coding removed');
    case 'observation.add':
      return t('observation noted');
    case 'observation.remove':
      return t('observation removed');
    case 'sample.add':
      return t('prompt answered');
    case 'sample.remove':
      return t('answer to a prompt removed');
    case 'seat.place':
      return t('seat moved');
    case 'seat.reset':
      return t('seats put back in a ring');
    case 'tag.add':
      return t('tag added');
    case 'tag.rename':
      return t('tag renamed');
    case 'tag.reorder':
      return t('tags put in order');
    case 'tag.remove':
      return t('tag removed');
    default:
      return null;
  }
}
