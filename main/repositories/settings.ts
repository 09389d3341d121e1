import { type SettingsFields, settingsFields } from '../../shared/contract/everywhere.ts';
import { type SchoolYear, usualSchoolYear } from '../../shared/domain/report-span.ts';
import { all, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';

const standard: SettingsFields = {
  ownerName: '',
  ownerCredentials: '',
  organisation: '',
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  weekStart: 1,
  schoolYearBegins: usualSchoolYear.begins,
  secondTermBegins: usualSchoolYear.secondTerm,
  paper: 'a4',
  idleMinutes: 10,
  theme: 'system',
  textSize: 'standard',
  language: 'en',
  absencesInARow: 3,
  namesHidden: false,
  notesExpected: 'group-and-individual',
  notesDueDays: 2,
  asksSecondSignature: false,
  smallestCount: 10,
  firstSteps: 'shown',
};

/** The settings of the workspace; a setting never chosen has its standard value. */
export function readSettings(db: ReadableDatabase): SettingsFields {
  const chosen: Record<string, unknown> = {};
  for (const row of all<{ id: string; value: string }>(db, 'SELECT id, value FROM settings')) {
    if (row.id in standard) chosen[row.id] = JSON.parse(row.value);
  }
  return { ...standard, ...(chosen as Partial<SettingsFields>) };
}

/** When the school's year and its second term begin. */
export function readSchoolYear(db: ReadableDatabase): SchoolYear {
  const { schoolYearBegins: begins, secondTermBegins: secondTerm } = readSettings(db);
  return { begins, secondTerm };
}

export function writeSettings(db: WritableDatabase, fields: Partial<SettingsFields>): void {
  for (const id of Object.keys(settingsFields.shape) as (keyof SettingsFields)[]) {
    if (fields[id] === undefined) continue;
    run(
      db,
      `INSERT INTO settings (id, value) VALUES (@id, @value)
       ON CONFLICT (id) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value`,
      { id, value: JSON.stringify(fields[id]) },
    );
  }
}
