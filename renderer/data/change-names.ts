import type { TFunction } from 'i18next';

/** What a change was, in words, by its name in the undo log and the audit log. */
export function changeName(action: string, count: number, t: TFunction): string {
  switch (action) {
    case 'group.create':
      return t('group added');
    case 'group.update':
      return t('group changed');
    case 'group.trash':
      return t('group moved to the trash');
    case 'group.untrash':
      return t('group restored from the trash');
    case 'facilitator.create':
      return t('facilitator added');
    case 'facilitator.update':
      return t('facilitator changed');
    case 'facilitator.trash':
      return t('facilitator moved to the trash');
    case 'facilitator.untrash':
      return t('facilitator restored from the trash');
    case 'person.create':
      return t('person added');
    case 'person.update':
      return t('person changed');
    case 'person.trash':
      return t('person moved to the trash');
    case 'person.untrash':
      return t('person restored from the trash');
    case 'person.merge':
      return t('two records made one');
    case 'roster.join':
      return t('{{count}} members joined', { count });
    case 'roster.wait':
      return t('person put on the wait list');
    case 'roster.admit':
      return t('person admitted from the wait list');
    case 'roster.reorder':
      return t('wait list put in another order');
    case 'roster.leave':
      return t('member left');
    case 'roster.correct':
      return t('membership dates corrected');
    case 'roster.remove':
      return t('membership removed');
    case 'session.create':
      return t('session planned');
    case 'session.createSeries':
      return t('{{count}} sessions planned', { count });
    case 'session.update':
      return t('{{count}} sessions changed', { count });
    case 'session.cancel':
      return t('{{count}} sessions cancelled', { count });
    case 'session.restore':
      return t('cancelled session restored');
    case 'session.hold':
      return t('session marked as held');
    case 'session.trash':
      return t('{{count}} sessions moved to the trash', { count });
    case 'session.untrash':
      return t('session restored from the trash');
    case 'closure.create':
      return t('closure day added');
    case 'closure.remove':
      return t('closure day removed');
    case 'attendance.mark':
      return count === 1 ? t('attendance marked') : t('{{count}} marks changed', { count });
    case 'attendance.clear':
      return count === 1 ? t('attendance mark taken away') : t('{{count}} marks changed', { count });
    case 'attendance.markMany':
      return t('{{count}} marks entered', { count });
    case 'attendance.markAllPresent':
      return t('{{count}} members marked', { count });
    case 'guest.add':
      return t('guest added');
    case 'guest.remove':
      return t('guest removed');
    case 'absence.plan':
      return t('absence planned');
    case 'absence.remove':
      return t('planned absence removed');
    case 'settings.update':
      return t('settings changed');
    case 'import.people':
      return t('{{count}} people imported', { count });
    case 'import.register':
      return t('register with {{count}} marks imported', { count });
    case 'mapping.save':
      return t('column mapping saved');
    case 'mapping.remove':
      return t('column mapping removed');
    default:
      return action;
  }
}
