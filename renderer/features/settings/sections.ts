import type { TFunction } from 'i18next';

export const settingsSections = [
  'general',
  'facilitators',
  'closures',
  'timetable',
  'notes',
  'tags',
  'protocol',
  'security',
  'backups',
  'audit',
  'retention',
  'trash',
  'practice',
  'about',
] as const;
type SettingsSection = (typeof settingsSections)[number];

/** The section of an address; an unknown one is the first. */
export function readSection(section: string): SettingsSection {
  return settingsSections.find((known) => known === section) ?? 'general';
}

export function sectionName(section: SettingsSection, t: TFunction): string {
  switch (section) {
    case 'general':
      return t('General');
    case 'facilitators':
      return t('Facilitators');
    case 'closures':
      return t('Closure days');
    case 'timetable':
      return t('Timetable');
    case 'notes':
      return t('Notes');
    case 'tags':
      return t('Tags');
    case 'protocol':
      return t('Local protocol');
    case 'security':
      return t('Security');
    case 'backups':
      return t('Backups');
    case 'audit':
      return t('Audit log');
    case 'retention':
      return t('Retention');
    case 'trash':
      return t('Trash');
    case 'practice':
      return t('Practice');
    case 'about':
      return t('About');
  }
}

/** One sentence of why, under the section's name. */
export function sectionReason(section: SettingsSection, t: TFunction): string {
  switch (section) {
    case 'general':
      return t('What you change here counts at once and can be undone.');
    case 'facilitators':
      return t('Who leads groups with you, so that a group and its sheets can name them.');
    case 'closures':
      return t('Holidays and other days on which nobody meets; a series of sessions leaves them out.');
    case 'timetable':
      return t('The bells of the school, and how its days take turns: for series and for classes missed.');
    case 'protocol':
      return t(
        'What your school or agency asks for when something has to be reported: in your own words, at hand beside the form.',
      );
    case 'tags':
      return t('What you can note of a member or the group with one tap while a session runs.');
    case 'notes':
      return t('Which notes are asked for, who signs them, and your own formats and snippets.');
    case 'security':
      return t('Who can open the records, and for how long they stay open.');
    case 'backups':
      return t('Copies of everything, each read back after it is made.');
    case 'audit':
      return t('Who did what and when: every change, every look at a record, every paper or file that left.');
    case 'retention':
      return t('How long records are kept, what is due to be destroyed, and what must not be.');
    case 'trash':
      return t('What was taken away waits here and can come back with everything that belongs to it.');
    case 'practice':
      return t('A workspace of fiction to try things in, apart from your own.');
    case 'about':
      return t('What is running here, and where your files lie.');
  }
}
