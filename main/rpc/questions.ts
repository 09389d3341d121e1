import { answer } from '../services/questions/answer.ts';
import { choices } from '../services/questions/choices.ts';
import * as saved from '../services/questions/saved.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Questions of one's own over the records, and those that were saved. */
export function questionsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    questions: {
      answer: os.questions.answer.handler(({ input }) => answer(open(), input)),
      choices: os.questions.choices.handler(({ input }) => choices(open(), input)),
      list: os.questions.list.handler(() => saved.list(open())),
      get: os.questions.get.handler(({ input }) => saved.get(open(), input)),
      save: os.questions.save.handler(({ input }) => saved.save(open(), input)),
      update: os.questions.update.handler(({ input }) => saved.update(open(), input)),
      remove: os.questions.remove.handler(({ input }) => saved.remove(open(), input)),
    },
  };
}
