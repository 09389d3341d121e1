export { NewSessionScreen } from './NewSessionScreen.tsx';
export { NewSeriesScreen } from './NewSeriesScreen.tsx';
