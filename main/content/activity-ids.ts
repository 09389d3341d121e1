import { v5 } from 'uuid';

/** Ours alone, drawn once: ids made from it never meet those of records. Never changes once released. */
const activityNamespace = '5d0f3c52-8a1e-4f6b-9c07-d4e1b7a2f396';

/** The id of an activity that Mezzo brings: the same on every machine, told by its slug (a UUID of version 5). */
export function activityIdOf(slug: string): string {
  return v5(slug, activityNamespace);
}
