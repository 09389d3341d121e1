export { RecordStep } from './RecordStep.tsx';
export { SessionFrame } from './SessionFrame.tsx';
