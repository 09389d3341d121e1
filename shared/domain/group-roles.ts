/**
 * Roles that people take in a group's work. Behaviour seen in a session, never a label on a person.
 * Source: K. D. Benne and P. Sheats, "Functional roles of group members", Journal of Social Issues 4 (1948), 41-49.
 */
export const rolesByKind = {
  task: [
    'initiator',
    'information-seeker',
    'opinion-seeker',
    'information-giver',
    'opinion-giver',
    'elaborator',
    'coordinator',
    'orienter',
    'evaluator',
    'energizer',
    'procedural-technician',
    'recorder',
  ],
  maintenance: [
    'encourager',
    'harmonizer',
    'compromiser',
    'gatekeeper',
    'standard-setter',
    'observer',
    'follower',
  ],
  individual: [
    'aggressor',
    'blocker',
    'recognition-seeker',
    'self-confessor',
    'playboy',
    'dominator',
    'help-seeker',
    'special-interest-pleader',
  ],
} as const;

export const roleKinds = ['task', 'maintenance', 'individual'] as const;
export type RoleKind = (typeof roleKinds)[number];
export type GroupRole = (typeof rolesByKind)[RoleKind][number];

export const groupRoles: readonly GroupRole[] = roleKinds.flatMap((kind) => rolesByKind[kind]);
