import { forgetSteps } from '../db/undo.ts';
import { findOwner } from '../repositories/facilitators.ts';
import * as facilitators from './facilitators.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { fillActs } from './practice/acts.ts';
import { fillAgendas } from './practice/agendas.ts';
import { fillBeforeTheGroup } from './practice/before-the-group.ts';
import { fillCaregiversCircle } from './practice/caregivers-circle.ts';
import { fillEndings } from './practice/endings.ts';
import { fillFriendshipGroup } from './practice/friendship-group.ts';
import { fillGoals } from './practice/goals.ts';
import { fillIncidents } from './practice/incidents.ts';
import { fillLibrary } from './practice/library.ts';
import { fillLookingBack } from './practice/looking-back.ts';
import { fillOwnCurriculum } from './practice/laid-curricula.ts';
import { fillEarlierAndIdle, fillLooseEnds, fillNextTerm } from './practice/other-groups.ts';
import { fillMeasures } from './practice/measures.ts';
import { fillNotes } from './practice/notes.ts';
import { fillPlans } from './practice/plans.ts';
import { fillQuestions } from './practice/questions.ts';
import { fillRetention } from './practice/retention.ts';
import { fillRounds } from './practice/rounds.ts';
import { fillRuns } from './practice/runs.ts';
import { fillServiceLog } from './practice/service-log.ts';
import { fillTimetables } from './practice/timetables.ts';
import { update as updateSettings } from './settings.ts';

/**
 * Fills a new practice workspace with its fiction, through the same services and rules as real work, all of it or
 * nothing. The days lie around today, so that there is always a session to open and something that waits.
 */
export function fillPractice(workspace: OpenWorkspace): void {
  workspace.db
    .transaction(() => {
      updateSettings(workspace, {
        ownerName: 'Practice facilitator',
        ownerCredentials: 'LCSW',
        organisation: 'Maple Street School (practice)',
      });
      const today = localNow(workspace).date;
      const owner = findOwner(workspace.db)?.id;
      if (owner === undefined) throw new Error('a workspace with an owner has its facilitator record');
      const colleague = (name: string, credentials: string) =>
        facilitators.create(workspace, { name, credentials, email: '' }).id;
      const amara = colleague('Amara Bello', 'MSW');
      const tomas = colleague('Tomás Herrera', 'NCSP');
      const jules = colleague('Jules Carter', 'BSW student');
      fillFriendshipGroup(workspace, today, [
        { facilitatorId: owner, role: 'facilitator' },
        { facilitatorId: tomas, role: 'co-facilitator' },
        { facilitatorId: jules, role: 'observer' },
      ]);
      fillCaregiversCircle(workspace, today, [
        { facilitatorId: owner, role: 'facilitator' },
        { facilitatorId: amara, role: 'co-facilitator' },
      ]);
      fillNextTerm(workspace, today, [{ facilitatorId: owner, role: 'facilitator' }]);
      fillPlans(workspace);
      fillAgendas(workspace);
      fillRuns(workspace);
      fillLibrary(workspace);
      fillOwnCurriculum(workspace);
      fillEarlierAndIdle(workspace, today, [{ facilitatorId: tomas, role: 'facilitator' }]);
      fillLooseEnds(workspace, today);
      fillBeforeTheGroup(workspace, today);
      fillTimetables(workspace, today);
      fillActs(workspace);
      fillRounds(workspace);
      fillGoals(workspace);
      fillMeasures(workspace);
      fillIncidents(workspace, today);
      fillLookingBack(workspace);
      fillNotes(workspace);
      fillEndings(workspace);
      fillRetention(workspace);
      fillServiceLog(workspace, today, owner);
      fillQuestions(workspace);
      // The making of the fiction is no change of the user's.
      forgetSteps(workspace.db);
    })
    .immediate();
  workspace.vault.noteAuditHead();
}
