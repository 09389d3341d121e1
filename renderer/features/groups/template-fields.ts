import type { GroupFields } from '../../../shared/contract/groups.ts';
import type { TemplateSummary } from '../../../shared/contract/plan.ts';

type Filled = Pick<GroupFields, 'name' | 'kind' | 'openness' | 'minutes' | 'capacity' | 'purpose'>;

/** What a template says of the fields of a group. */
function fieldsOfTemplate(template: TemplateSummary): Filled {
  return {
    name: template.name,
    kind: template.kind,
    openness: template.openness,
    minutes: template.minutes,
    capacity: template.capacity,
    purpose: template.plan.find((answer) => answer.heading === 'purpose')?.text ?? '',
  };
}

/**
 * The fields to fill where a template is chosen for a new group: those that still stand as the form began, or as the
 * template chosen before filled them. What a person typed stays. With no template they go back to the beginning.
 */
export function fillFromTemplate(
  values: GroupFields,
  defaults: GroupFields,
  before: TemplateSummary | undefined,
  wanted: TemplateSummary | undefined,
): Partial<Filled> {
  const earlier = before && fieldsOfTemplate(before);
  const next: Filled = wanted ? fieldsOfTemplate(wanted) : defaults;
  const names = ['name', 'kind', 'openness', 'minutes', 'capacity', 'purpose'] as const;
  const untouched = names.filter(
    (name) => values[name] === defaults[name] || (earlier && values[name] === earlier[name]),
  );
  return Object.fromEntries(untouched.map((name) => [name, next[name]]));
}
