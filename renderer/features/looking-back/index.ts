export { LookingBackStep } from './LookingBackStep.tsx';
export { ObserversScreen } from './ObserversScreen.tsx';
export { RecordingScreen } from './RecordingScreen.tsx';
