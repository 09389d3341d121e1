import type { TFunction } from 'i18next';
import type { ClimateQuestionFields } from '../../../shared/contract/looking-back.ts';

/** Questions that Mezzo offers to begin with; our own words, and nobody's instrument. */
export function climateProposals(t: TFunction): ClimateQuestionFields[] {
  return [
    {
      text: t('How safe did it feel to speak?'),
      lowWord: t('nobody dared'),
      highWord: t('everybody dared'),
    },
    { text: t('How warm were they with each other?'), lowWord: t('cool'), highWord: t('warm') },
    { text: t('How much energy was in the room?'), lowWord: t('sleepy'), highWord: t('wide awake') },
    {
      text: t('How well did they get on with the work?'),
      lowWord: t('stood still'),
      highWord: t('got far'),
    },
    { text: t('How much tension was there?'), lowWord: t('none'), highWord: t('a lot') },
    {
      text: t('How much did the group do by itself?'),
      lowWord: t('I led it all'),
      highWord: t('it led itself'),
    },
  ];
}
