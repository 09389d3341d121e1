import * as curricula from '../services/curricula.ts';
import * as laying from '../services/laying.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Curricula, and how they are laid over a group. */
export function curriculaRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    curricula: {
      list: os.curricula.list.handler(() => curricula.list(open())),
      get: os.curricula.get.handler(({ input }) => curricula.get(open(), input)),
      create: os.curricula.create.handler(({ input }) => curricula.create(open(), input)),
      update: os.curricula.update.handler(({ input }) => curricula.update(open(), input)),
      remove: os.curricula.remove.handler(({ input }) => curricula.remove(open(), input)),
      fromGroup: os.curricula.fromGroup.handler(({ input }) => curricula.fromGroup(open(), input)),
      preview: os.curricula.preview.handler(({ input }) => laying.preview(open(), input)),
      lay: os.curricula.lay.handler(({ input }) => laying.lay(open(), input)),
      ofGroup: os.curricula.ofGroup.handler(({ input }) => laying.ofGroup(open(), input)),
      lift: os.curricula.lift.handler(({ input }) => laying.lift(open(), input)),
    },
  };
}
