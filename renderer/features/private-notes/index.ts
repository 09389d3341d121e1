export { PrivateNotesScreen } from './PrivateNotesScreen.tsx';
