export { ActivitiesScreen } from './ActivitiesScreen.tsx';
export { ActivityScreen } from './ActivityScreen.tsx';
export { EditActivityScreen } from './EditActivityScreen.tsx';
export { NewActivityScreen } from './NewActivityScreen.tsx';
