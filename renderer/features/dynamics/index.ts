export { GroupDynamicsPage } from './GroupDynamicsPage.tsx';
export { PersonDynamicsCard } from './PersonDynamicsCard.tsx';
export { PersonDynamicsScreen } from './PersonDynamicsScreen.tsx';
export { SessionDynamicsPage } from './SessionDynamicsPage.tsx';
