export { EditSessionScreen } from './EditSessionScreen.tsx';
export { NewSessionScreen } from './NewSessionScreen.tsx';
export { NewSeriesScreen } from './NewSeriesScreen.tsx';
