export { ChooseGroup } from './ChooseGroup.tsx';
export { ChooseMember } from './ChooseMember.tsx';
export { ChooseSession } from './ChooseSession.tsx';
export { FamilyProgressScreen } from './FamilyProgressScreen.tsx';
export { GroupSummaryScreen } from './GroupSummaryScreen.tsx';
export { MemberProgressScreen } from './MemberProgressScreen.tsx';
export { SessionSummaryScreen } from './SessionSummaryScreen.tsx';
