import type { TFunction } from 'i18next';

/** What the rows of a table are, in the practice's words: for dry runs and certificates of destruction. */
export function recordTableName(table: string, t: TFunction): string {
  return (
    ofPeople(table, t) ??
    ofPlan(table, t) ??
    ofSessions(table, t) ??
    ofOutcomes(table, t) ??
    ofWorkspace(table, t) ??
    table
  );
}

function ofPeople(table: string, t: TFunction): string | null {
  switch (table) {
    case 'groups':
      return t('Group');
    case 'groupFacilitators':
      return t('Facilitators named as leading it');
    case 'people':
      return t('Person');
    case 'guardians':
      return t('Guardians');
    case 'memberships':
      return t('Memberships');
    case 'plannedAbsences':
      return t('Planned absences');
    case 'enrolments':
      return t('Referrals and screenings');
    case 'consents':
      return t('Consent and assent forms');
    case 'separations':
      return t('“Not to be placed together”');
    case 'studentClasses':
      return t('Classes of the timetable');
    case 'disclosures':
      return t('Entries of the disclosure register');
    case 'legalHolds':
      return t('Lifted legal holds');
    case 'pastServices':
      return t('Days of service in groups destroyed before');
    case 'standIns':
      return t('Stand-ins');
    default:
      return null;
  }
}

function ofPlan(table: string, t: TFunction): string | null {
  switch (table) {
    case 'planAnswers':
      return t('Answers of the plan');
    case 'norms':
      return t('Norms');
    case 'normRevisions':
      return t('Earlier wordings of norms');
    case 'normSightings':
      return t('Norms noted as kept or broken');
    case 'series':
      return t('Series of sessions');
    case 'agendas':
      return t('Agendas');
    case 'agendaBlocks':
      return t('Blocks of agendas');
    case 'agendaObjectives':
      return t('Objectives of agendas');
    case 'activityRatings':
      return t('Ratings of activities');
    case 'serviceEntries':
      return t('Entries of the service log');
    default:
      return null;
  }
}

function ofSessions(table: string, t: TFunction): string | null {
  switch (table) {
    case 'sessions':
      return t('Sessions');
    case 'attendance':
      return t('Attendance marks');
    case 'guests':
      return t('Guests');
    case 'runs':
      return t('Runs of sessions');
    case 'runBlocks':
      return t('Blocks as they were run');
    case 'stays':
      return t('Times in the room');
    case 'seats':
      return t('Seats');
    case 'codings':
      return t('Records of observers');
    case 'acts':
      return t('Acts');
    case 'samples':
      return t('Prompts of sampling');
    case 'sampleMembers':
      return t('Answers to prompts of sampling');
    case 'observations':
      return t('Observations');
    case 'stageJudgements':
      return t('Judgements of the stage');
    case 'climateRatings':
      return t('Ratings of the climate');
    case 'debriefs':
      return t('Debriefs');
    case 'processRecordings':
      return t('Process recordings');
    case 'rounds':
      return t('Sociometric rounds');
    case 'roundMembers':
      return t('People in sociometric rounds');
    case 'choices':
      return t('Sociometric choices');
    default:
      return null;
  }
}

function ofOutcomes(table: string, t: TFunction): string | null {
  switch (table) {
    case 'notes':
      return t('Notes');
    case 'noteVersions':
      return t('Texts of notes, with earlier ones');
    case 'noteSignatures':
      return t('Signatures of notes');
    case 'noteAddenda':
      return t('Addenda to notes');
    case 'privateNotes':
      return t('Private notes');
    case 'incidents':
      return t('Incidents');
    case 'incidentPeople':
      return t('People named in incidents');
    case 'incidentReports':
      return t('Reports on incidents');
    case 'goals':
      return t('Goals');
    case 'goalRevisions':
      return t('Earlier wordings of goals');
    case 'goalRatings':
      return t('Ratings of goals');
    case 'groupMeasures':
      return t('Measures in use');
    case 'scores':
      return t('Sheets of measures');
    case 'scoreItems':
      return t('Answers of measures');
    case 'interventionStarts':
      return t('Ends of baselines');
    case 'groupEndings':
      return t('Closing summary and story');
    case 'endingSteps':
      return t('Steps of the ending');
    case 'memberEndings':
      return t('Endings of members');
    default:
      return null;
  }
}

/** What belongs to no group: only their texts are counted. */
function ofWorkspace(table: string, t: TFunction): string | null {
  switch (table) {
    case 'closureDays':
      return t('Closure days');
    case 'bellSchedules':
      return t('Bell schedules');
    case 'curricula':
      return t('Curricula');
    case 'activities':
      return t('Activities');
    case 'tags':
      return t('Tags');
    case 'climateQuestions':
      return t('Questions on the climate');
    case 'noteTemplates':
      return t('Templates of notes');
    case 'snippets':
      return t('Snippets');
    case 'measures':
      return t('Measures');
    case 'measureItems':
      return t('Questions of measures');
    case 'savedViews':
      return t('Saved questions');
    case 'importMappings':
      return t('Headings of imported files');
    case 'undoRows':
      return t('What can still be taken back');
    default:
      return null;
  }
}

/** Rows by table as a reader counts them: by name, the same order on every screen and paper. */
export function countedRows(
  counts: Readonly<Record<string, number>>,
  t: TFunction,
): { table: string; name: string; count: number }[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => ({ table, name: recordTableName(table, t), count }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
