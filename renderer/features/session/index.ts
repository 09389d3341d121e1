export { RecordPages } from './RecordPages.tsx';
export { RecordStep } from './RecordStep.tsx';
export { SessionFrame } from './SessionFrame.tsx';
