import { DisclosuresCard } from '../features/disclosures/index.ts';
import { PersonDynamicsCard } from '../features/dynamics/index.ts';
import { SeparationsCard } from '../features/enrolment/index.ts';
import { PersonGoalsCard } from '../features/goals/index.ts';
import { PersonMeasuresCard } from '../features/measures/index.ts';
import { PersonNotesCard } from '../features/notes/index.ts';
import { PersonScreen } from '../features/person/index.ts';
import { ClassesCard } from '../features/timetable/index.ts';

/** A person's page, with a card of each feature that knows something of them. */
export function PersonPlace({ personId }: { personId: string }) {
  return (
    <PersonScreen personId={personId}>
      <SeparationsCard personId={personId} />
      <ClassesCard personId={personId} />
      <PersonDynamicsCard personId={personId} />
      <PersonGoalsCard personId={personId} />
      <PersonMeasuresCard personId={personId} />
      <PersonNotesCard personId={personId} />
      <DisclosuresCard personId={personId} />
    </PersonScreen>
  );
}
