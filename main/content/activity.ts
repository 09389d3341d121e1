import type { ActivityContent } from '../../shared/domain/activity-fields.ts';

/** An activity that Mezzo brings. Its record's id follows from the slug, so a slug never changes once released. */
export interface BroughtActivity extends ActivityContent {
  /** Kebab-case, unique in the library: 'two-truths-and-a-wish'. */
  slug: string;
}
