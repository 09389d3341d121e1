import { useQuery } from '@tanstack/react-query';
import type { SettingsFields } from '../../shared/contract/everywhere.ts';
import { type SchoolYear, usualSchoolYear } from '../../shared/domain/report-span.ts';
import { core } from './client.ts';

const beforeTheFirstRead: SettingsFields = {
  ownerName: '',
  ownerCredentials: '',
  organisation: '',
  timeZone: 'UTC',
  weekStart: 1,
  schoolYearBegins: usualSchoolYear.begins,
  secondTermBegins: usualSchoolYear.secondTerm,
  paper: 'a4',
  idleMinutes: 10,
  theme: 'system',
  textSize: 'standard',
  language: 'en',
  absencesInARow: 3,
  // Names stay hidden until it is known that they may be shown.
  namesHidden: true,
  notesExpected: 'group-and-individual',
  notesDueDays: 2,
  asksSecondSignature: false,
  smallestCount: 10,
  firstSteps: 'left',
};

/** The workspace's settings; while they are read for the first time, cautious ones. */
export function useSettings(): SettingsFields {
  return useQuery(core.settings.get.queryOptions()).data ?? beforeTheFirstRead;
}

/** When the school's year and its second term begin: what "this term" means in reports. */
export function useSchoolYear(): SchoolYear {
  const { schoolYearBegins: begins, secondTermBegins: secondTerm } = useSettings();
  return { begins, secondTerm };
}
