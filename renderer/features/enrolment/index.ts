export { EnrolmentTab } from './EnrolmentTab.tsx';
export { RosterPages } from './RosterPages.tsx';
export { SeparationsCard } from './SeparationsCard.tsx';
