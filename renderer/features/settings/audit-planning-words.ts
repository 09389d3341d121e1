import type { TFunction } from 'i18next';

/** What the audit log says of planning: plans and norms, sessions and agendas, curricula, activities, timetables. */
export function planningChange(action: string, t: TFunction): string | null {
  switch (action) {
    case 'enrolment.rule':
      return t('Consent rule of a group changed');
    case 'enrolment.refer':
      return t('Referred to a group');
    case 'enrolment.referral':
      return t('Referral corrected');
    case 'enrolment.screen':
      return t('Screening noted');
    case 'enrolment.confidentiality':
      return t('Limits of confidentiality noted as explained');
    case 'enrolment.enrol':
      return t('Enrolled in a group');
    case 'enrolment.wait':
      return t('Put on the wait list');
    case 'enrolment.decline':
      return t('Declined for a group');
    case 'enrolment.reopen':
      return t('Back on the way into a group');
    case 'enrolment.remove':
      return t('Taken off the board of a group');
    case 'consent.save':
      return t('Consent or assent form noted');
    case 'consent.send':
      return t('Forms noted as sent');
    case 'consent.receive':
      return t('Forms noted as back');
    case 'consent.remove':
      return t('Form taken away');
    case 'separation.add':
      return t('“Not to be placed together” noted');
    case 'separation.update':
      return t('“Not to be placed together” changed');
    case 'separation.remove':
      return t('“Not to be placed together” taken away');
    case 'session.create':
      return t('Session planned');
    case 'session.createSeries':
      return t('Series of sessions planned');
    case 'session.update':
      return t('Session changed');
    case 'session.cancel':
      return t('Session cancelled');
    case 'session.restore':
      return t('Cancelled session restored');
    case 'session.hold':
      return t('Session marked as held');
    case 'session.trash':
      return t('Session moved to the trash');
    case 'session.untrash':
      return t('Session restored from the trash');
    case 'agenda.save':
      return t('Agenda changed');
    case 'agenda.copy':
      return t('Agenda copied');
    case 'agenda.carryOver':
      return t('Blocks moved to the next session');
    case 'curriculum.create':
      return t('Curriculum added');
    case 'curriculum.update':
      return t('Curriculum changed');
    case 'curriculum.trash':
      return t('Curriculum moved to the trash');
    case 'curriculum.untrash':
      return t('Curriculum restored from the trash');
    case 'curriculum.lay':
      return t('Curriculum laid over sessions');
    case 'curriculum.lift':
      return t('Curriculum taken off sessions');
    case 'agendaTemplate.save':
      return t('Agenda template saved');
    case 'agendaTemplate.rename':
      return t('Agenda template renamed');
    case 'agendaTemplate.remove':
      return t('Agenda template removed');
    case 'activity.create':
      return t('Activity added');
    case 'activity.update':
      return t('Activity changed');
    case 'activity.copy':
      return t('Activity copied');
    case 'activity.trash':
      return t('Activity moved to the trash');
    case 'activity.untrash':
      return t('Activity restored from the trash');
    case 'activity.favourite':
      return t('Activity marked as a favourite');
    case 'activity.unfavourite':
      return t('Activity no longer a favourite');
    case 'activity.rate':
      return t('Activity rated');
    case 'activity.unrate':
      return t('Rating of an activity taken away');
    case 'activity.import':
      return t('Activities imported');
    case 'timetable.setCycle':
      return t('Cycle of letters changed');
    case 'schedule.create':
      return t('Bell schedule added');
    case 'schedule.update':
      return t('Bell schedule changed');
    case 'schedule.remove':
      return t('Bell schedule removed');
    case 'timetable.setClasses':
      return t('Timetable of a student changed');
    case 'timetable.addClass':
      return t('Class added for several students');
    case 'closure.create':
      return t('Closure day added');
    case 'closure.remove':
      return t('Closure day removed');
    case 'plan.answer':
      return t('Plan changed');
    case 'plan.startFrom':
      return t('Plan started from a template');
    case 'norm.add':
      return t('Norm added');
    case 'norm.revise':
      return t('Norm revised');
    case 'norm.agree':
      return t('Norms agreed on');
    case 'norm.giveUp':
      return t('Norm given up');
    case 'norm.takeUp':
      return t('Norm taken up again');
    case 'norm.remove':
      return t('Norm removed');
    case 'norm.reorder':
      return t('Norms put in another order');
    case 'norm.sight':
      return t('Norm noted as kept or broken');
    case 'norm.removeSighting':
      return t('Note on a norm removed');
    default:
      return null;
  }
}
