export { ImportPeopleScreen } from './ImportPeopleScreen.tsx';
export { ImportRegisterScreen } from './ImportRegisterScreen.tsx';
