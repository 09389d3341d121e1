import type { TFunction } from 'i18next';

/** What the audit log says of notes; null for something else. */
export function noteEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'note.save':
      return t('Draft of a note saved');
    case 'note.sign':
      return t('Note signed');
    case 'note.sign-second':
      return t('Note signed by a second leader');
    case 'note.addendum':
      return t('Addition to a signed note');
    case 'note.trash':
      return t('Draft of a note moved to the trash');
    case 'note.untrash':
      return t('Draft of a note restored from the trash');
    case 'note.view':
      return t('Note viewed');
    case 'notes.view':
      return t('Notes viewed');
    case 'note-template.create':
      return t('Note template added');
    case 'note-template.update':
      return t('Note template changed');
    case 'note-template.remove':
      return t('Note template removed');
    case 'snippet.create':
      return t('Snippet added');
    case 'snippet.update':
      return t('Snippet changed');
    case 'snippet.remove':
      return t('Snippet removed');
    default:
      return null;
  }
}

/** What an entry is about; null for something else. */
export function noteObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'note':
      return t('Note');
    case 'notes':
      return t('Notes');
    case 'note-template':
      return t('Note template');
    case 'snippet':
      return t('Snippet');
    default:
      return null;
  }
}
