export { ClassesCard } from './ClassesCard.tsx';
export { ClassesScreen } from './ClassesScreen.tsx';
export { MissedClassesTab } from './MissedClassesTab.tsx';
