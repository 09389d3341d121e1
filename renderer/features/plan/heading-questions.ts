import type { TFunction } from 'i18next';
import type { PlanHeading } from '../../../shared/domain/plan-headings.ts';

/** What to think about under each heading, in our own words. */
export function headingQuestions(heading: PlanHeading, t: TFunction): string[] {
  switch (heading) {
    case 'need':
      return [
        t('Who is affected, and how do we know?'),
        t('What do they themselves say that they need?'),
        t('What has been tried, and what is still missing?'),
        t('What can a group give here that help one by one cannot?'),
      ];
    case 'purpose':
      return [
        t('What would a member say the group is for?'),
        t('What do members take with them at the end?'),
        t('How will members and others notice that it helps?'),
        t('What is the group not for?'),
      ];
    case 'composition':
      return [
        t('Who is it for, and who is better served elsewhere?'),
        t('In what should members be alike, and where does difference help?'),
        t('How many, so that everybody comes to speak?'),
        t('Who should not be placed together?'),
      ];
    case 'structure':
      return [
        t('How many sessions, how long, on which day, in which room?'),
        t('Can people still join, and what happens when somebody leaves?'),
        t('Who leads, and how is the work shared?'),
        t('What do members miss in order to be here, and is that fair to them?'),
      ];
    case 'content':
      return [
        t('What happens in a usual session, from arriving to leaving?'),
        t('What suits the beginning, the middle and the end of the group?'),
        t('Which activities serve which goal?'),
        t('What if an activity does not suit somebody?'),
      ];
    case 'pre-group-contact':
      return [
        t('How do people hear of the group, and who may refer?'),
        t('What is talked about with each of them before the first session?'),
        t('Whose consent is needed, and how are the limits of confidentiality explained?'),
        t('What is offered to those who cannot join?'),
      ];
    case 'agency-context':
      return [
        t('Who has to agree, and who protects time and room?'),
        t('Which rules apply to records, reporting and safety?'),
        t('Who needs to know what about the group, and what stays inside?'),
        t('Who steps in when the leader is away?'),
      ];
    case 'social-context':
      return [
        t('What do members carry with them from home and neighbourhood?'),
        t('Which languages, cultures and faiths meet here, and what do they ask of us?'),
        t('Which unfairness do members meet, and what can the group do about it?'),
        t('What could keep somebody from coming: the way, money, care of others, shame?'),
      ];
  }
}
