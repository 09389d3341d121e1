import * as templates from '../services/agenda-templates.ts';
import * as agendas from '../services/agendas.ts';
import { catchUp } from '../services/catch-up.ts';
import type { Guarded, Implementation } from './guard.ts';

/** What is planned for a session, block by block. */
export function agendaRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    agendas: {
      get: os.agendas.get.handler(({ input }) => agendas.get(open(), input)),
      save: os.agendas.save.handler(({ input }) => agendas.save(open(), input)),
      copyFrom: os.agendas.copyFrom.handler(({ input }) => agendas.copyFrom(open(), input)),
      sources: os.agendas.sources.handler(() => agendas.sources(open())),
      carryOver: os.agendas.carryOver.handler(({ input }) => agendas.carryOver(open(), input)),
      catchUp: os.agendas.catchUp.handler(({ input }) => catchUp(open(), input)),
      templates: os.agendas.templates.handler(() => templates.templates(open())),
      saveTemplate: os.agendas.saveTemplate.handler(({ input }) => templates.saveTemplate(open(), input)),
      renameTemplate: os.agendas.renameTemplate.handler(({ input }) =>
        templates.renameTemplate(open(), input),
      ),
      removeTemplate: os.agendas.removeTemplate.handler(({ input }) =>
        templates.removeTemplate(open(), input),
      ),
      materials: os.agendas.materials.handler(({ input }) => agendas.materials(open(), input)),
    },
  };
}
