import { EnrolmentTab, RosterPages } from '../features/enrolment/index.ts';
import { GroupFrame, PeopleChooser, RosterTab } from '../features/group/index.ts';
import { MissedClassesTab } from '../features/timetable/index.ts';

interface RosterPlaceProps {
  groupId: string;
  page: 'members' | 'enrolment' | 'classes';
}

/** The roster of a group, on one of its pages: three features that meet here. */
export function RosterPlace({ groupId, page }: RosterPlaceProps) {
  return (
    <GroupFrame groupId={groupId} tab="roster">
      <RosterPages groupId={groupId} page={page}>
        {page === 'members' && <RosterTab groupId={groupId} />}
        {page === 'enrolment' && <EnrolmentTab groupId={groupId} Chooser={PeopleChooser} />}
        {page === 'classes' && <MissedClassesTab groupId={groupId} />}
      </RosterPages>
    </GroupFrame>
  );
}
