export { GroupNotes } from './GroupNotes.tsx';
export { NotesStep } from './NotesStep.tsx';
export { PersonNotesCard } from './PersonNotesCard.tsx';
export { RecordScreen } from './RecordScreen.tsx';
export { QueueScreen } from './QueueScreen.tsx';
