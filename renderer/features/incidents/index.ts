export { IncidentsTab } from './IncidentsTab.tsx';
