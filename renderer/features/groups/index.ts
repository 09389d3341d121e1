export { GroupsScreen } from './GroupsScreen.tsx';
export { NewGroupScreen } from './NewGroupScreen.tsx';
export { EditGroupScreen } from './EditGroupScreen.tsx';
