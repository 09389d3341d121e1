import type { TFunction } from 'i18next';
import type { smartPrompts } from '../../../shared/contract/goals.ts';

/** A SMART prompt: its name and what it asks. */
export function smartWords(
  prompt: (typeof smartPrompts)[number],
  t: TFunction,
): { name: string; question: string } {
  switch (prompt) {
    case 'specific':
      return { name: t('Specific'), question: t('Who does what, where, with whom?') };
    case 'measurable':
      return { name: t('Measurable'), question: t('How will anybody see or count it?') };
    case 'attainable':
      return { name: t('Attainable'), question: t('What is there already that helps? What is in the way?') };
    case 'relevant':
      return { name: t('Relevant'), question: t('Why does it matter to them?') };
    case 'timed':
      return { name: t('Timed'), question: t('By when?') };
  }
}
