export { CurriculaScreen } from './CurriculaScreen.tsx';
export { CurriculumScreen } from './CurriculumScreen.tsx';
export { CurriculumTab } from './CurriculumTab.tsx';
export { EditCurriculumScreen } from './EditCurriculumScreen.tsx';
export { LayCurriculum } from './LayCurriculum.tsx';
export { NewCurriculumScreen } from './NewCurriculumScreen.tsx';
