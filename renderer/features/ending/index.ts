export { EndingScreen } from './EndingScreen.tsx';
export { MembersPage } from './MembersPage.tsx';
export { StoryPage } from './StoryPage.tsx';
export { SummaryPage } from './SummaryPage.tsx';
