export { NotAdmittedScreen } from './NotAdmittedScreen.tsx';
export { UnlockScreen } from './UnlockScreen.tsx';
export { useKeyToProve } from './key-to-prove.ts';
