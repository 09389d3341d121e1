import { create } from 'zustand';

/** What was chosen for each report, by its name, for as long as the page is open. */
const useStore = create<Readonly<Record<string, object>>>()(() => ({}));

/**
 * The choices of a report (groups, days, parts): the first ones until something else was chosen, and kept while one
 * follows a link out of the report and comes back.
 */
export function useReportChoices<Choices extends object>(
  report: string,
  first: Choices,
): [Choices, (part: Partial<Choices>) => void] {
  const choices = { ...first, ...(useStore((all) => all[report]) as Partial<Choices> | undefined) };
  return [
    choices,
    (part) => useStore.setState((all) => ({ [report]: { ...first, ...all[report], ...part } })),
  ];
}
