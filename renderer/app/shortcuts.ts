import type { TFunction } from 'i18next';
import type { ShortcutGroup } from '../ui/index.ts';

/** Every key that does something, by place: the sheet on "?". */
export function shortcutGroups(t: TFunction): ShortcutGroup[] {
  return [
    {
      title: t('Everywhere'),
      shortcuts: [
        { keys: ['Mod+K', '/'], does: t('Search everything') },
        { keys: ['Mod+L'], does: t('Lock') },
        { keys: ['Mod+Z'], does: t('Take back the last change') },
        { keys: ['Mod+Shift+Z'], does: t('Do it again') },
        { keys: ['?'], does: t('Show this sheet') },
        { keys: ['Escape'], does: t('Close what is open') },
        { keys: ['F6'], does: t('Go to the messages') },
      ],
    },
    {
      title: t('Go to'),
      shortcuts: [
        { keys: ['G', 'T'], does: t('Today') },
        { keys: ['G', 'C'], does: t('Calendar') },
        { keys: ['G', 'G'], does: t('Groups') },
        { keys: ['G', 'P'], does: t('People') },
        { keys: ['G', 'A'], does: t('Activities') },
        { keys: ['G', 'S'], does: t('Settings') },
      ],
    },
    {
      title: t('Register and attendance'),
      shortcuts: [
        { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], does: t('Move from cell to cell') },
        { keys: ['P'], does: t('Present') },
        { keys: ['L'], does: t('Late; digits after it are minutes') },
        { keys: ['X'], does: t('Left early; digits after it are minutes') },
        { keys: ['E'], does: t('Excused') },
        { keys: ['U'], does: t('Unexcused') },
        { keys: ['Delete'], does: t('Not recorded') },
        { keys: ['Enter', 'F2'], does: t('Minutes and reason') },
        { keys: ['Mod+D'], does: t('Fill down') },
      ],
    },
    {
      title: t('Calendar'),
      shortcuts: [
        { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], does: t('Move from day to day') },
        { keys: ['PageUp', 'PageDown'], does: t('A month or a week back or on') },
        { keys: ['T'], does: t('Go to today') },
        { keys: ['M', 'W', 'L'], does: t('Month, week, list') },
        { keys: ['Enter'], does: t('Open the day or the session') },
        { keys: ['Tab'], does: t('Go to the sessions of the day') },
        { keys: ['M'], does: t('On a session: move it with the arrow keys') },
      ],
    },
    {
      title: t('Agenda of a session'),
      shortcuts: [
        { keys: ['ArrowUp', 'ArrowDown'], does: t('Move from block to block') },
        { keys: ['Enter'], does: t('Add a block below') },
        { keys: ['F2'], does: t('Write the title') },
        { keys: ['Space'], does: t('Open or close the details') },
        { keys: ['+', '-'], does: t('A minute longer or shorter; digits set the minutes') },
        { keys: ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown'], does: t('Five minutes shorter or longer') },
        { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], does: t('Move the block up or down') },
        { keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'], does: t('Into part A, everybody, part B') },
        { keys: ['Mod+D'], does: t('Duplicate') },
        { keys: ['Delete'], does: t('Remove the block') },
        { keys: ['R', 'N'], does: t('After the session: reached, not reached') },
      ],
    },
    {
      title: t('Notes of a session'),
      shortcuts: [
        { keys: ['Mod+S'], does: t('Save at once') },
        { keys: ['Mod+Enter'], does: t('Next note') },
        { keys: ['Mod+Shift+Enter'], does: t('Sign') },
      ],
    },
    {
      title: t('Tables'),
      shortcuts: [
        { keys: ['ArrowUp', 'ArrowDown'], does: t('Move from row to row') },
        { keys: ['Enter'], does: t('Open the row') },
      ],
    },
  ];
}
