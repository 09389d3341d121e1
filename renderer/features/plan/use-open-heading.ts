import { useState } from 'react';
import { useSearch } from 'wouter';
import type { Plan } from '../../../shared/contract/plan.ts';
import { type PlanHeading, planHeadings, planProgress } from '../../../shared/domain/plan-headings.ts';

/**
 * Which heading is open: the one chosen here, else the one that the address asks for (?heading=content), else the
 * first that is not settled.
 */
export function useOpenHeading(plan: Plan | undefined): [PlanHeading, (heading: PlanHeading) => void] {
  const asked = new URLSearchParams(useSearch()).get('heading');
  const [chosen, setChosen] = useState<PlanHeading | null>(
    planHeadings.find((heading) => heading === asked) ?? null,
  );
  // What comes first when the page opens stays open while it is worked on, also once it is settled.
  const [first, setFirst] = useState<PlanHeading | null>(null);
  if (plan && first === null) setFirst(planProgress(plan.answers).next ?? planHeadings[0]);
  return [chosen ?? first ?? planHeadings[0], setChosen];
}
