export { UnlockScreen } from './UnlockScreen.tsx';
export { NotAdmittedScreen } from './NotAdmittedScreen.tsx';
