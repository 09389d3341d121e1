export { PeopleScreen } from './PeopleScreen.tsx';
export { NewPersonScreen } from './NewPersonScreen.tsx';
export { EditPersonScreen } from './EditPersonScreen.tsx';
export { DuplicatesScreen } from './DuplicatesScreen.tsx';
