import { group } from '../services/records/group-record.ts';
import { disclose } from '../services/records/leaving.ts';
import { person } from '../services/records/person-record.ts';
import { note } from '../services/records/printed-notes.ts';
import * as words from '../services/word/records.ts';
import type { Guarded, Implementation } from './guard.ts';

/** What is put together to be printed or handed over. */
export function recordsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    records: {
      note: os.records.note.handler(({ input }) => note(open(), input)),
      person: os.records.person.handler(({ input }) => person(open(), input)),
      group: os.records.group.handler(({ input }) => group(open(), input)),
      noteWord: os.records.noteWord.handler(({ input }) => words.noteWord(open(), input)),
      personWord: os.records.personWord.handler(({ input }) => words.personWord(open(), input)),
      groupWord: os.records.groupWord.handler(({ input }) => words.groupWord(open(), input)),
      disclose: os.records.disclose.handler(({ input }) => disclose(open(), input)),
    },
  };
}
