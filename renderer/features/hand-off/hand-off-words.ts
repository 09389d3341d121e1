import type { TFunction } from 'i18next';
import type { HandOffArea, HandOffPart } from '../../../shared/contract/hand-off.ts';

/** The parts that can be chosen, with what they hold. */
export function partWords(
  part: Exclude<HandOffPart, 'base'>,
  t: TFunction,
): { name: string; description: string } {
  switch (part) {
    case 'planning':
      return {
        name: t('Plan, norms and agendas'),
        description: t('Also which activities were used and how they went.'),
      };
    case 'enrolment':
      return {
        name: t('Referrals, screening and forms'),
        description: t('Also the disclosure register of this group’s members.'),
      };
    case 'record':
      return {
        name: t('What was recorded in sessions'),
        description: t('Who spoke to whom, observations, stages, debriefs and the choices of members.'),
      };
    case 'outcomes':
      return {
        name: t('Ratings, measures and the ending'),
        description: t('How goals were rated, scores, and what was written for the end of the group.'),
      };
    case 'group-notes':
      return { name: t('Group notes'), description: t('Drafts too; what is signed stays signed.') };
    case 'member-notes':
      return {
        name: t('Notes on single members'),
        description: t('Each is part of that member’s own record.'),
      };
    case 'incidents':
      return { name: t('Incidents'), description: t('Those that are not restricted.') };
    case 'restricted-incidents':
      return {
        name: t('Restricted incidents'),
        description: t('Only where whoever takes over has to know of them.'),
      };
  }
}

/** What is counted. */
export function areaName(area: HandOffArea, t: TFunction): string {
  switch (area) {
    case 'group':
      return t('Group');
    case 'people':
      return t('People and memberships');
    case 'facilitators':
      return t('Facilitators');
    case 'sessions':
      return t('Sessions');
    case 'attendance':
      return t('Attendance and seats');
    case 'goals':
      return t('Goals');
    case 'plan':
      return t('Plan and norms');
    case 'agendas':
      return t('Agendas');
    case 'enrolment':
      return t('Referrals and forms');
    case 'acts':
      return t('Course of sessions and acts');
    case 'observations':
      return t('Observations');
    case 'sociometry':
      return t('Choices of members');
    case 'ratings':
      return t('Goal ratings');
    case 'measures':
      return t('Measures and scores');
    case 'ending':
      return t('Ending');
    case 'notes':
      return t('Notes');
    case 'incidents':
      return t('Incidents');
    case 'words':
      return t('Tags, questions and activities');
  }
}

/** What a row in conflict is, by its table. */
export function rowKind(table: string, t: TFunction): string {
  switch (table) {
    case 'groups':
      return t('The group itself');
    case 'groupFacilitators':
      return t('Who leads the group');
    case 'memberships':
      return t('Membership');
    case 'sessions':
    case 'series':
      return t('Session');
    case 'attendance':
      return t('Attendance mark');
    case 'guests':
      return t('Guest');
    case 'plannedAbsences':
      return t('Planned absence');
    case 'goals':
      return t('Goal');
    case 'goalRatings':
      return t('Goal rating');
    case 'people':
      return t('Person');
    case 'facilitators':
      return t('Facilitator');
    case 'planAnswers':
      return t('Plan of the group');
    case 'norms':
    case 'normRevisions':
    case 'normSightings':
      return t('Norm');
    case 'agendas':
      return t('Agenda');
    case 'activityRatings':
      return t('How an activity went');
    case 'enrolments':
      return t('Referral and screening');
    case 'consents':
      return t('Consent form');
    case 'disclosures':
      return t('Disclosure');
    case 'runs':
      return t('Course of a session');
    case 'stays':
      return t('Time in the room');
    case 'acts':
      return t('Act');
    case 'samples':
    case 'codings':
      return t('Observer’s record');
    case 'observations':
      return t('Observation');
    case 'stageJudgements':
      return t('Stage of the group');
    case 'climateRatings':
      return t('Climate');
    case 'debriefs':
      return t('Debrief');
    case 'processRecordings':
      return t('Process recording');
    case 'rounds':
    case 'roundMembers':
    case 'choices':
      return t('Choices of members');
    case 'measures':
    case 'measureItems':
    case 'groupMeasures':
      return t('Measure');
    case 'scores':
    case 'interventionStarts':
      return t('Score');
    case 'groupEndings':
    case 'endingSteps':
    case 'memberEndings':
      return t('Ending');
    case 'notes':
      return t('Note');
    case 'incidents':
    case 'incidentReports':
      return t('Incident');
    case 'separations':
      return t('Kept apart');
    default:
      return t('Tag, question or activity');
  }
}
