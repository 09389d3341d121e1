import {
  type ActivityFields,
  activityFields,
  type ImportProblem,
  largestLibraryFile,
} from '../../shared/contract/activities.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { type ActivityContent, vinterDimensions } from '../../shared/domain/activity-fields.ts';
import { activitySearchText } from '../../shared/domain/activity-text.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import * as rows from '../repositories/activities.ts';
import { formatName, formatVersion, readLibraryFile } from './activity-file-format.ts';
import { listLibrary, requireActivity } from './activity-library.ts';
import { change, logEvent } from './change.ts';
import { fileStem } from './csv-file.ts';
import { refuseInPractice, type Uploads } from './imports/uploads.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';

/** One's own activities, or those chosen, as a file that another Mezzo reads. */
export function exportFile(
  workspace: OpenWorkspace,
  { ids }: { ids: string[] | null },
): { fileName: string; text: string } {
  const chosen =
    ids === null ? rows.listOwn(workspace.db) : [...new Set(ids)].map((id) => requireActivity(workspace, id));
  const activities = chosen.map(({ content }) => inOrder(content));
  logEvent(workspace, {
    action: 'export.activities',
    objectType: 'export',
    detail: { activities: activities.length },
  });
  return {
    fileName: `${fileStem('activities', null, localNow(workspace).date)}.json`,
    text: `${JSON.stringify({ format: formatName, version: formatVersion, activities }, null, 2)}\n`,
  };
}

interface Planned {
  fields: ActivityFields;
  outcome: 'new' | 'same' | 'name-taken';
  savedAs: string;
}

interface Preview {
  file: { name: string; bytes: number };
  problems: ImportProblem[];
  problemCount: number;
  activities: { name: string; outcome: Planned['outcome']; savedAs: string }[];
}

/** @throws MezzoError UPLOAD_BROKEN, FILE_BINARY, FILE_EMPTY, FILE_TOO_LARGE */
export function previewImport(
  workspace: OpenWorkspace,
  uploads: Uploads,
  { uploadId }: { uploadId: string },
): Preview {
  const { name, bytes, text } = uploads.text(workspace, uploadId, largestLibraryFile);
  const { activities, problems, problemCount } = readLibraryFile(text);
  return {
    file: { name, bytes },
    problems,
    problemCount,
    activities: planImport(workspace, activities).map(({ fields, outcome, savedAs }) => ({
      name: fields.name,
      outcome,
      savedAs,
    })),
  };
}

/** @throws MezzoError IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE, and as `previewImport` */
export function importFile(
  workspace: OpenWorkspace,
  uploads: Uploads,
  { uploadId }: { uploadId: string },
): { undoStep: number | null; count: number } {
  refuseInPractice(workspace);
  const { activities, problemCount } = readLibraryFile(
    uploads.text(workspace, uploadId, largestLibraryFile).text,
  );
  if (problemCount > 0) throw new MezzoError('IMPORT_HAS_PROBLEMS', { count: problemCount });
  const { result: count, undoStep } = change(
    workspace,
    { action: 'activity.import', objectType: 'import', detail: { activities: activities.length } },
    (db) => {
      // Planned again inside the change: the library may not be what it was at the preview.
      const taken = planImport(workspace, activities).filter(({ outcome }) => outcome !== 'same');
      for (const { fields, savedAs } of taken) {
        const content = { ...fields, name: savedAs };
        rows.insertActivity(db, workspace.newId(), {
          content,
          searchText: activitySearchText(content),
          updatedAt: now(workspace),
        });
      }
      return taken.length;
    },
    (taken) => taken,
  );
  uploads.forget(uploadId);
  return { undoStep, count };
}

function planImport(workspace: OpenWorkspace, activities: readonly ActivityFields[]): Planned[] {
  const library = listLibrary(workspace);
  const known = new Set(library.map(({ content }) => JSON.stringify(inOrder(content))));
  const names = new Set(library.map(({ content }) => foldText(content.name)));
  return activities.map((fields) => {
    if (known.has(JSON.stringify(inOrder(fields)))) return { fields, outcome: 'same', savedAs: fields.name };
    const savedAs = freeName(fields.name, names);
    names.add(foldText(savedAs));
    return { fields, outcome: savedAs === fields.name ? 'new' : 'name-taken', savedAs };
  });
}

const longestName = 120;

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = `${name.slice(0, longestName - ending.length)}${ending}`;
    if (!taken.has(foldText(candidate))) return candidate;
  }
}

/** The fields in the order of the contract: equal activities are equal text, and files read alike. */
function inOrder(content: ActivityContent): Record<string, unknown> {
  const names = Object.keys(activityFields.shape) as (keyof ActivityContent)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      name === 'vinter'
        ? Object.fromEntries(vinterDimensions.map((dimension) => [dimension, content.vinter[dimension]]))
        : content[name],
    ]),
  );
}
