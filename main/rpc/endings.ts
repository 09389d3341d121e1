import * as checklist from '../services/endings/checklist.ts';
import * as closing from '../services/endings/closing.ts';
import * as members from '../services/endings/members.ts';
import * as story from '../services/endings/story.ts';
import * as summary from '../services/endings/summary.ts';
import { summaryWord } from '../services/endings/summary-word.ts';
import type { Guarded, Implementation } from './guard.ts';

/** How a group ends: checklist, members, papers for them and for the file, closing. */
export function endingsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    endings: {
      get: os.endings.get.handler(({ input }) => checklist.get(open(), input)),
      brief: os.endings.brief.handler(({ input }) => checklist.brief(open(), input)),
      addStep: os.endings.addStep.handler(({ input }) => checklist.addStep(open(), input)),
      setStep: os.endings.setStep.handler(({ input }) => checklist.setStep(open(), input)),
      renameStep: os.endings.renameStep.handler(({ input }) => checklist.renameStep(open(), input)),
      removeStep: os.endings.removeStep.handler(({ input }) => checklist.removeStep(open(), input)),
      bringStepBack: os.endings.bringStepBack.handler(({ input }) => checklist.bringStepBack(open(), input)),
      reorderSteps: os.endings.reorderSteps.handler(({ input }) => checklist.reorderSteps(open(), input)),
      saveMember: os.endings.saveMember.handler(({ input }) => members.saveMember(open(), input)),
      setOutcomes: os.endings.setOutcomes.handler(({ input }) => members.setOutcomes(open(), input)),
      certificates: os.endings.certificates.handler(({ input }) => members.certificates(open(), input)),
      story: os.endings.story.handler(({ input }) => story.story(open(), input)),
      checkStoryNames: os.endings.checkStoryNames.handler(({ input }) =>
        story.checkStoryNames(open(), input),
      ),
      saveStory: os.endings.saveStory.handler(({ input }) => story.saveStory(open(), input)),
      summary: os.endings.summary.handler(({ input }) => summary.summary(open(), input)),
      saveSummary: os.endings.saveSummary.handler(({ input }) => summary.saveSummary(open(), input)),
      summaryWord: os.endings.summaryWord.handler(({ input }) => summaryWord(open(), input)),
      close: os.endings.close.handler(({ input }) => closing.close(open(), input)),
      reopen: os.endings.reopen.handler(({ input }) => closing.reopen(open(), input)),
      setArchived: os.endings.setArchived.handler(({ input }) => closing.setArchived(open(), input)),
    },
  };
}
