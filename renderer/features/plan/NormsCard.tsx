import type { ReactNode } from 'react';
import type { Norm } from '../../../shared/contract/plan.ts';
import { Card, EmptyState, SortableList } from '../../ui/index.ts';
import type { NormAct } from './NormActDialog.tsx';
import { NormButtons } from './NormButtons.tsx';
import { NormFacts } from './NormFacts.tsx';
import type { NormChanges } from './use-norm-changes.ts';

interface NormsCardProps {
  title: string;
  subtitle?: string;
  aside?: ReactNode;
  norms: readonly Norm[];
  /** What the list is called. */
  listLabel: string;
  /** What stands here where there is no norm. */
  emptyWords: string;
  changes: NormChanges;
  onAct: (act: NormAct) => void;
  onReorder: (ids: string[]) => void;
  /** The line in which a norm is added, where it comes to stand in this card. */
  children: ReactNode;
}

/** Norms in the order that the group gave them: those agreed on, or those only proposed. */
export function NormsCard({
  title,
  subtitle,
  aside,
  norms,
  listLabel,
  emptyWords,
  changes,
  onAct,
  onReorder,
  children,
}: NormsCardProps) {
  return (
    <Card title={title} subtitle={subtitle} aside={aside} isFlush>
      {children}
      {norms.length === 0 ? (
        <EmptyState>{emptyWords}</EmptyState>
      ) : (
        <SortableList
          label={listLabel}
          items={norms}
          nameOf={(norm) => norm.text}
          onReorder={onReorder}
          renderActions={(norm) => <NormButtons norm={norm} changes={changes} onAct={onAct} />}
        >
          {(norm) => <NormFacts norm={norm} />}
        </SortableList>
      )}
    </Card>
  );
}
