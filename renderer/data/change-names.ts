import type { TFunction } from 'i18next';
import { actChangeName } from './act-change-names.ts';
import { goalChangeName } from './goal-change-names.ts';
import { endingChangeName } from './ending-change-names.ts';
import { incidentChangeName } from './incident-change-names.ts';
import { measureChangeName } from './measure-change-names.ts';
import { noteChangeName } from './note-change-names.ts';
import { retentionChangeName } from './retention-change-names.ts';
import { serviceChangeName } from './service-change-names.ts';
import { sociometryChangeName } from './sociometry-change-names.ts';
import { lookingBackChangeName } from './looking-back-change-names.ts';
import { runChangeName } from './run-change-names.ts';

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
    case 'hand-off.take':
      return t('hand-off of a group taken in');
    case 'person.merge':
      return t('two records made one');
    case 'activity.create':
      return t('activity added');
    case 'activity.update':
      return t('activity changed');
    case 'activity.copy':
      return t('activity copied');
    case 'activity.trash':
      return t('activity moved to the trash');
    case 'activity.untrash':
      return t('activity restored from the trash');
    case 'activity.favourite':
      return t('activity marked as a favourite');
    case 'activity.unfavourite':
      return t('activity no longer a favourite');
    case 'activity.rate':
      return t('activity rated');
    case 'activity.unrate':
      return t('rating taken away');
    case 'activity.import':
      return t('{{count}} activities imported', { count });
    case 'enrolment.rule':
      return t('consent rule changed');
    case 'enrolment.refer':
      return t('{{count}} people referred', { count });
    case 'enrolment.referral':
      return t('referral corrected');
    case 'enrolment.screen':
      return t('screening noted');
    case 'enrolment.confidentiality':
      return t('limits of confidentiality noted for {{count}} people', { count });
    case 'enrolment.enrol':
      return t('{{count}} people enrolled', { count });
    case 'enrolment.wait':
      return t('{{count}} people put on the wait list', { count });
    case 'enrolment.decline':
      return t('person declined');
    case 'enrolment.reopen':
      return t('person back on the way into the group');
    case 'enrolment.remove':
      return t('person taken off the board');
    case 'consent.save':
      return t('form noted');
    case 'consent.send':
      return t('forms noted as sent to {{count}} people', { count });
    case 'consent.receive':
      return t('{{count}} forms noted as back', { count });
    case 'consent.remove':
      return t('form taken away');
    case 'separation.add':
      return t('“not to be placed together” noted');
    case 'separation.update':
      return t('“not to be placed together” changed');
    case 'separation.remove':
      return t('“not to be placed together” taken away');
    case 'roster.join':
      return t('{{count}} members joined', { count });
    case 'roster.wait':
      return t('{{count}} people put on the wait list', { count });
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
    case 'agenda.save':
      return t('agenda changed');
    case 'agenda.copy':
      return t('agenda copied');
    case 'agenda.carryOver':
      return t('{{count}} blocks moved to the next session', { count });
    case 'curriculum.create':
      return t('curriculum added');
    case 'curriculum.update':
      return t('curriculum changed');
    case 'curriculum.trash':
      return t('curriculum moved to the trash');
    case 'curriculum.untrash':
      return t('curriculum restored from the trash');
    case 'curriculum.lay':
      return t('curriculum laid over {{count}} sessions', { count });
    case 'curriculum.lift':
      return t('{{count}} parts of a curriculum taken off', { count });
    case 'agendaTemplate.save':
      return t('agenda template saved');
    case 'agendaTemplate.rename':
      return t('agenda template renamed');
    case 'agendaTemplate.remove':
      return t('agenda template removed');
    case 'timetable.setCycle':
      return t('cycle of letters changed');
    case 'schedule.create':
      return t('bell schedule added');
    case 'schedule.update':
      return t('bell schedule changed');
    case 'schedule.remove':
      return t('bell schedule removed');
    case 'timetable.setClasses':
      return t('timetable changed');
    case 'timetable.addClass':
      return t('class added for {{count}} students', { count });
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
    case 'plan.answer':
      return t('plan changed');
    case 'plan.startFrom':
      return t('plan started from a template');
    case 'norm.add':
      return t('norm added');
    case 'norm.revise':
      return t('norm revised');
    case 'norm.agree':
      return t('{{count}} norms agreed on', { count });
    case 'norm.giveUp':
      return t('norm given up');
    case 'norm.takeUp':
      return t('norm taken up again');
    case 'norm.remove':
      return t('norm removed');
    case 'norm.reorder':
      return t('norms put in another order');
    case 'norm.sight':
      return t('norm noted as kept or broken');
    case 'norm.removeSighting':
      return t('note on a norm removed');
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
      return (
        runChangeName(action, count, t) ??
        actChangeName(action, count, t) ??
        goalChangeName(action, t) ??
        endingChangeName(action, count, t) ??
        incidentChangeName(action, t) ??
        measureChangeName(action, count, t) ??
        noteChangeName(action, t) ??
        lookingBackChangeName(action, count, t) ??
        sociometryChangeName(action, count, t) ??
        serviceChangeName(action, t) ??
        retentionChangeName(action, t) ??
        action
      );
  }
}
