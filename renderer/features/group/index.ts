export { GroupFrame } from './GroupFrame.tsx';
export { GroupOverview } from './GroupOverview.tsx';
export { PeopleChooser } from './PeopleChooser.tsx';
export { RosterTab } from './RosterTab.tsx';
