import * as lists from '../services/notes/lists.ts';
import * as notes from '../services/notes/notes.ts';
import { prefill } from '../services/notes/prefill.ts';
import * as signing from '../services/notes/signing.ts';
import * as words from '../services/notes/words.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Group notes and individual notes: drafts, signatures, what is still to be written. */
export function notesRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    notes: {
      forSession: os.notes.forSession.handler(({ input }) => notes.forSession(open(), input)),
      saveDraft: os.notes.saveDraft.handler(({ input }) => notes.saveDraft(open(), input)),
      prefill: os.notes.prefill.handler(({ input }) => prefill(open(), input)),
      checkNames: os.notes.checkNames.handler(({ input }) => signing.checkNames(open(), input)),
      sign: os.notes.sign.handler(({ input }) => signing.sign(open(), input)),
      signSecond: os.notes.signSecond.handler(({ input }) => signing.signSecond(open(), input)),
      addAddendum: os.notes.addAddendum.handler(({ input }) => signing.addAddendum(open(), input)),
      versions: os.notes.versions.handler(({ input }) => notes.versions(open(), input)),
      trash: os.notes.trash.handler(({ input }) => notes.trash(open(), input)),
      queue: os.notes.queue.handler(() => lists.queue(open())),
      forGroup: os.notes.forGroup.handler(({ input }) => lists.forGroup(open(), input)),
      forPerson: os.notes.forPerson.handler(({ input }) => lists.forPerson(open(), input)),
      templates: os.notes.templates.handler(() => words.templates(open())),
      saveTemplate: os.notes.saveTemplate.handler(({ input }) => words.saveTemplate(open(), input)),
      removeTemplate: os.notes.removeTemplate.handler(({ input }) => words.removeTemplate(open(), input)),
      snippets: os.notes.snippets.handler(() => words.snippets(open())),
      saveSnippet: os.notes.saveSnippet.handler(({ input }) => words.saveSnippet(open(), input)),
      removeSnippet: os.notes.removeSnippet.handler(({ input }) => words.removeSnippet(open(), input)),
    },
  };
}
