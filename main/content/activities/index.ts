import type { BroughtActivity } from '../activity.ts';
import { checkInsInPictures } from './check-ins-in-pictures.ts';
import { checkInsInWords } from './check-ins-in-words.ts';
import { closingsOfAGroup } from './closings-of-a-group.ts';
import { closingsOfASession } from './closings-of-a-session.ts';
import { communicationListening } from './communication-listening.ts';
import { communicationSpeaking } from './communication-speaking.ts';
import { emotionCalming } from './emotion-calming.ts';
import { emotionCarrying } from './emotion-carrying.ts';
import { emotionNaming } from './emotion-naming.ts';
import { icebreakersByName } from './icebreakers-by-name.ts';
import { icebreakersInCommon } from './icebreakers-in-common.ts';
import { normsKeptTogether } from './norms-kept-together.ts';
import { normsMadeTogether } from './norms-made-together.ts';
import { problemSolvingStepByStep } from './problem-solving-step-by-step.ts';
import { problemSolvingTogether } from './problem-solving-together.ts';
import { rolePlayWithOthers } from './role-play-with-others.ts';
import { rolePlayWithPeers } from './role-play-with-peers.ts';
import { teamworkInACircle } from './teamwork-in-a-circle.ts';
import { teamworkWithATask } from './teamwork-with-a-task.ts';
import { trustByDoing } from './trust-by-doing.ts';
import { trustInWords } from './trust-in-words.ts';

/** The starter library: traditional group activities in our own words, by category in the order of a group's work. */
export const broughtActivities: readonly BroughtActivity[] = [
  ...icebreakersByName,
  ...icebreakersInCommon,
  ...normsMadeTogether,
  ...normsKeptTogether,
  ...trustByDoing,
  ...trustInWords,
  ...communicationListening,
  ...communicationSpeaking,
  ...teamworkInACircle,
  ...teamworkWithATask,
  ...problemSolvingTogether,
  ...problemSolvingStepByStep,
  ...rolePlayWithPeers,
  ...rolePlayWithOthers,
  ...emotionNaming,
  ...emotionCalming,
  ...emotionCarrying,
  ...checkInsInWords,
  ...checkInsInPictures,
  ...closingsOfASession,
  ...closingsOfAGroup,
];
