import type { ReactNode } from 'react';

/**
 * What the user typed (a name, a place, a title), shown as it is: kept out of translation, and its direction
 * kept from leaking into the sentence around it.
 */
export function Data({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <bdi translate="no" className={className}>
      {children}
    </bdi>
  );
}
