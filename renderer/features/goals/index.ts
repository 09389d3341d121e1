export { GoalsTab } from './GoalsTab.tsx';
export { PersonGoalsCard } from './person/PersonGoalsCard.tsx';
export { PersonGoalsScreen } from './person/PersonGoalsScreen.tsx';
export { OverTimePage } from './progress/OverTimePage.tsx';
export { SessionGoals } from './rating/SessionGoals.tsx';
