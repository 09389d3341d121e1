import type { BellScheduleFields, StudentClassFields } from '../../../shared/contract/timetable.ts';
import { startOfWeek } from '../../../shared/domain/local-time.ts';
import { listRoster } from '../../repositories/memberships.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { setClasses } from '../timetable/classes.ts';
import { saveSchedule, setCycle } from '../timetable/schedules.ts';

const bells: BellScheduleFields = {
  name: 'Regular day',
  periods: [
    { name: 'P1', start: '08:20', minutes: 45 },
    { name: 'P2', start: '09:10', minutes: 45 },
    { name: 'P3', start: '10:15', minutes: 40 },
    { name: 'P4', start: '11:00', minutes: 45 },
    { name: 'Lunch', start: '11:45', minutes: 40 },
    { name: 'P5', start: '12:30', minutes: 45 },
    { name: 'P6', start: '13:20', minutes: 45 },
  ],
};

/** A class, its teacher, its period, and the weeks in which it takes place (none named: every week). */
type Lesson = readonly [course: string, teacher: string, periodName: string, letters?: string];

const withDuarte: readonly Lesson[] = [
  ['Reading', 'Ms Duarte', 'P1'],
  ['Writing', 'Ms Duarte', 'P2'],
  ['Science', 'Ms Duarte', 'P3', 'A'],
  ['Art', 'Mr Sato', 'P3', 'B'],
  ['Social studies', 'Ms Duarte', 'P4'],
  ['Math', 'Ms Duarte', 'P5'],
  ['Physical education', 'Coach Reyes', 'P6'],
];
const withAlvarado: readonly Lesson[] = [
  ['Math', 'Mr Alvarado', 'P1'],
  ['Reading', 'Mr Alvarado', 'P2'],
  ['Music', 'Ms Lindqvist', 'P3', 'A'],
  ['Science', 'Mr Alvarado', 'P3', 'B'],
  ['Writing', 'Mr Alvarado', 'P4'],
  ['Physical education', 'Coach Reyes', 'P5'],
  ['Social studies', 'Mr Alvarado', 'P6'],
];
/** The two children of this class are taken out of it by every second session. */
const readingSupport: Lesson = ['Reading support', 'Ms Kline', 'P3', 'B'];
const withSupport = withAlvarado.map((lesson) =>
  lesson[2] === 'P3' && lesson[3] === 'B' ? readingSupport : lesson,
);

/** By given name. Jonas came late and nobody has entered his classes yet. */
const lessonsOf: Readonly<Record<string, readonly Lesson[]>> = {
  Maya: withDuarte,
  Liam: withDuarte,
  Zoë: withDuarte,
  ليلى: withDuarte,
  Aaliyah: withDuarte,
  Noam: withAlvarado,
  'Minh Anh': withSupport,
  Mateo: withSupport,
};

/** The bells of the practice school, its A and B weeks, and the classes that the student group takes children out of. */
export function fillTimetables(workspace: OpenWorkspace, today: string): void {
  const { id: scheduleId } = saveSchedule(workspace, { id: null, fields: bells, renamed: [] });
  setCycle(workspace, { kind: 'weeks', length: 2, startsOn: startOfWeek(today, 1) });
  const group = groups.list(workspace).find(({ name }) => name === 'Friendship group, grade 4');
  if (!group) throw new Error('the practice workspace lacks its student group');
  for (const { personId, givenName } of listRoster(workspace.db, group.id)) {
    const lessons = lessonsOf[givenName];
    if (!lessons) continue;
    const classes = lessons.map(([course, teacher, periodName, letters = '']): StudentClassFields => ({
      course,
      teacher,
      room: '',
      scheduleId,
      periodName,
      letters: [...letters],
      weekdays: [],
    }));
    setClasses(workspace, { personId, classes });
  }
}
