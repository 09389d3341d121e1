export { GoalsTab } from './GoalsTab.tsx';
export { SessionGoals } from './rating/SessionGoals.tsx';
