export { NormsTab } from './NormsTab.tsx';
export { PlanPages } from './PlanPages.tsx';
export { PlanTab } from './PlanTab.tsx';
