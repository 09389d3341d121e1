export { ImportActsScreen } from './ImportActsScreen.tsx';
export { ImportActivitiesScreen } from './ImportActivitiesScreen.tsx';
export { ImportPeopleScreen } from './ImportPeopleScreen.tsx';
export { ImportRegisterScreen } from './ImportRegisterScreen.tsx';
export { ImportRoundsScreen } from './ImportRoundsScreen.tsx';
export { ImportScoresScreen } from './ImportScoresScreen.tsx';
