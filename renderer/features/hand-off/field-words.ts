import type { TFunction } from 'i18next';
import { statuses, statusWord } from '../../data/attendance-words.ts';
import { formatDate, formatInstant, formatNumber } from '../../i18n/format.ts';

/** What a column of a record is called where people meet it. */
export function fieldName(field: string, t: TFunction): string {
  switch (field) {
    case 'name':
    case 'givenName':
    case 'familyName':
    case 'preferredName':
    case 'raterName':
      return t('Name');
    case 'status':
    case 'state':
      return t('Standing');
    case 'minutes':
    case 'actualMinutes':
    case 'addedMinutes':
      return t('Minutes');
    case 'reason':
    case 'leaveReason':
    case 'cancelReason':
    case 'closeReason':
    case 'declineReason':
    case 'withdrawnReason':
    case 'referralReason':
      return t('Reason');
    case 'remark':
    case 'remarks':
    case 'screeningRemarks':
      return t('Remarks');
    case 'date':
    case 'takenOn':
    case 'ratedOn':
    case 'judgedOn':
    case 'happenedOn':
    case 'disclosedOn':
    case 'seenOn':
    case 'notedOn':
    case 'doneOn':
      return t('Day');
    case 'start':
    case 'startTime':
    case 'startsOn':
    case 'joinedOn':
    case 'fromOn':
    case 'startedAt':
    case 'startedOn':
    case 'arrivedAt':
    case 'actualStart':
      return t('Beginning');
    case 'endsOn':
    case 'leftOn':
    case 'untilOn':
    case 'endedAt':
    case 'leftAt':
    case 'closedOn':
    case 'endedOn':
    case 'expiresOn':
    case 'droppedOn':
      return t('End');
    case 'topic':
      return t('Topic');
    case 'place':
      return t('Place');
    case 'title':
    case 'heading':
    case 'criterion':
      return t('Title');
    case 'text':
    case 'what':
    case 'worked':
    case 'stuck':
    case 'nextStep':
    case 'response':
    case 'followUp':
    case 'facts':
    case 'purpose':
    case 'gains':
    case 'next':
    case 'noteVersions':
    case 'content':
    case 'summary':
    case 'story':
      return t('Words');
    case 'personId':
    case 'fromId':
    case 'toId':
    case 'firstId':
    case 'secondId':
    case 'speakerPersonId':
    case 'toPersonId':
    case 'sampleMembers':
    case 'incidentPeople':
      return t('Who');
    case 'facilitatorId':
    case 'ownerId':
    case 'role':
      return t('Facilitator');
    case 'sessionId':
      return t('Session');
    case 'level':
    case 'value':
    case 'rating':
    case 'baselineLevel':
    case 'confidence':
    case 'rank':
    case 'scoreItems':
      return t('Value');
    case 'levels':
      return t('Attainment levels');
    case 'stage':
      return t('Stage');
    case 'category':
    case 'code':
    case 'kind':
    case 'format':
      return t('Kind');
    case 'position':
    case 'waitPosition':
      return t('Place in the list');
    case 'phone':
    case 'email':
      return t('Contact');
    case 'birthDate':
      return t('Birth date');
    case 'grade':
      return t('Grade');
    case 'guardians':
      return t('Guardians');
    case 'agendaBlocks':
    case 'runBlocks':
      return t('Blocks');
    case 'agendaObjectives':
      return t('Objectives');
    case 'trashedAt':
      return t('In the trash since');
    default:
      return t('Other details');
  }
}

const localDate = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A value as people read it; null where nothing stands there. */
export function valueText(
  field: string,
  value: string | number | null,
  timeZone: string,
  t: TFunction,
): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return formatNumber(value);
  if (localDate.test(value)) return formatDate(value);
  if (instant.test(value)) return formatInstant(value, timeZone);
  const status = field === 'status' ? statuses.find((each) => each === value) : undefined;
  if (status) return statusWord(status, t);
  return textsIn(value);
}

/** The words in a value that is kept as a list or as named parts. */
function textsIn(value: string): string | null {
  if (!/^[[{]/.test(value)) return value;
  try {
    const texts = leavesOf(JSON.parse(value)).filter((text) => text !== '');
    return texts.length === 0 ? null : texts.join(' · ');
  } catch {
    return value;
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [formatNumber(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}
