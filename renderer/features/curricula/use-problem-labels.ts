import { useTranslation } from 'react-i18next';
import { partProblems } from './curriculum-draft.ts';

/** What a field of the form is called in the list of what still needs a look: "Session 2, block 3: Title". */
export function useProblemLabels(): (name: string) => string {
  const { t } = useTranslation();
  const fields: Record<string, string> = {
    name: t('Name'),
    audience: t('For whom'),
    summary: t('What it is about'),
    parts: t('Sessions'),
    title: t('Title'),
    objectives: t('Objectives'),
    minutes: t('Minutes'),
    kind: t('What it is'),
    goal: t('Goal of the block'),
    materials: t('Materials'),
    notes: t('Notes for who leads it'),
    adaptations: t('To make it fit'),
  };
  return (name) => {
    const [problem] = partProblems([{ name, message: '' }]);
    if (!problem) return fields[name] ?? name;
    const field = fields[problem.field] ?? fields['title']!;
    return problem.block === null
      ? t('Session {{number}}: {{field}}', { number: problem.part + 1, field })
      : t('Session {{number}}, block {{block}}: {{field}}', {
          number: problem.part + 1,
          block: problem.block + 1,
          field,
        });
  };
}
