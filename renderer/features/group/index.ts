export { GroupFrame } from './GroupFrame.tsx';
export { GroupOverview } from './GroupOverview.tsx';
export { RosterTab } from './RosterTab.tsx';
