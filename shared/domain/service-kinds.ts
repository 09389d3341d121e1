/** Work for a group or its members outside of its sessions, by kind. */
export const serviceKinds = [
  'preparation',
  'documentation',
  'consultation',
  'meeting',
  'phone-call',
  'family-contact',
  'supervision',
  'other',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];
