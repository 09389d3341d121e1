export { EditRound } from './EditRound.tsx';
export { NewRound } from './NewRound.tsx';
export { RoundPage } from './RoundPage.tsx';
export { RoundsInTime } from './RoundsInTime.tsx';
export { RoundsTab } from './RoundsTab.tsx';
