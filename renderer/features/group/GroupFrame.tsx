import type { ReactNode } from 'react';

export function GroupFrame({ children }: { groupId: string; tab: 'overview' | 'roster' | 'sessions'; children: ReactNode }) {
  return children;
}
