import type { TFunction } from 'i18next';

/** What a change of a note was, in words; null for another change. */
export function noteChangeName(action: string, t: TFunction): string | null {
  switch (action) {
    case 'note.save':
      return t('draft of a note saved');
    case 'note.trash':
      return t('draft of a note moved to the trash');
    case 'note.untrash':
      return t('draft of a note restored from the trash');
    case 'note-template.create':
      return t('note template added');
    case 'note-template.update':
      return t('note template changed');
    case 'note-template.remove':
      return t('note template removed');
    case 'snippet.create':
      return t('snippet added');
    case 'snippet.update':
      return t('snippet changed');
    case 'snippet.remove':
      return t('snippet removed');
    default:
      return null;
  }
}
