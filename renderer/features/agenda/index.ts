export { AgendaTemplatesScreen } from './AgendaTemplatesScreen.tsx';
export { PlanStep } from './PlanStep.tsx';
