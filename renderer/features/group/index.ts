export { GoalsPages } from './GoalsPages.tsx';
export { DynamicsPages } from './DynamicsPages.tsx';
export { GroupFrame } from './GroupFrame.tsx';
export { GroupOverview } from './GroupOverview.tsx';
export { NotesPages } from './NotesPages.tsx';
export { PeopleChooser } from './PeopleChooser.tsx';
export { RosterTab } from './RosterTab.tsx';
