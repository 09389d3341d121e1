import type { TFunction } from 'i18next';
import type { Competency, RecordingRow } from '../../shared/contract/looking-back.ts';

/** The columns of a process recording, in their order: five by the student, the last by the supervisor. */
export function recordingColumns(
  t: TFunction,
): { name: Exclude<keyof RecordingRow, 'competencies'>; label: string; description: string; most: number }[] {
  return [
    {
      name: 'said',
      label: t('What was said'),
      description: t('Word for word as you remember, and what was done; initials only.'),
      most: 4000,
    },
    {
      name: 'process',
      label: t('Group process'),
      description: t('What went on among them: who with whom, who against, who waited.'),
      most: 4000,
    },
    {
      name: 'feelings',
      label: t('My feelings'),
      description: t('What you felt and did not say.'),
      most: 4000,
    },
    {
      name: 'analysis',
      label: t('Analysis'),
      description: t('How you understand it now, and with what knowledge.'),
      most: 4000,
    },
    {
      name: 'skills',
      label: t('Skills used'),
      description: t('What you did as a worker, and would do again.'),
      most: 2000,
    },
    {
      name: 'comment',
      label: t('Supervisor’s comment'),
      description: t('For the supervisor to write.'),
      most: 4000,
    },
  ];
}

/** A competency of the CSWE's standards by number and verb. */
export function competencyWords(competency: Competency, t: TFunction): string {
  switch (competency) {
    case 'engage':
      return t('6 Engage');
    case 'assess':
      return t('7 Assess');
    case 'intervene':
      return t('8 Intervene');
    case 'evaluate':
      return t('9 Evaluate');
  }
}
