/** The eight headings of planning a group (after Kurland), in the order in which they are thought through. */
export const planHeadings = [
  'need',
  'purpose',
  'composition',
  'structure',
  'content',
  'pre-group-contact',
  'agency-context',
  'social-context',
] as const;

export type PlanHeading = (typeof planHeadings)[number];
