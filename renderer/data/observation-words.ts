import type { TFunction } from 'i18next';
import { type GroupRole, groupRoles, type RoleKind } from '../../shared/domain/group-roles.ts';
import { type TherapeuticFactor, therapeuticFactors } from '../../shared/domain/therapeutic-factors.ts';

export interface NameAndMeaning {
  name: string;
  /** What it looks like, in a few words of our own. */
  meaning: string;
}

export function roleKindWords(kind: RoleKind, t: TFunction): NameAndMeaning {
  switch (kind) {
    case 'task':
      return { name: t('For the task'), meaning: t('Gets the work of the group on.') };
    case 'maintenance':
      return { name: t('For each other'), meaning: t('Keeps the group together and well.') };
    case 'individual':
      return { name: t('For oneself'), meaning: t('Serves a need of one’s own, apart from the group’s.') };
  }
}

/** A role that somebody took in a session: behaviour, never a label on a person. */
export function roleWords(role: GroupRole, t: TFunction): NameAndMeaning {
  switch (role) {
    case 'initiator':
      return { name: t('Initiator'), meaning: t('Brings in something new') };
    case 'information-seeker':
      return { name: t('Information seeker'), meaning: t('Asks for facts') };
    case 'opinion-seeker':
      return { name: t('Opinion seeker'), meaning: t('Asks what others think') };
    case 'information-giver':
      return { name: t('Information giver'), meaning: t('Tells facts or own experience') };
    case 'opinion-giver':
      return { name: t('Opinion giver'), meaning: t('Says what they think') };
    case 'elaborator':
      return { name: t('Elaborator'), meaning: t('Builds on what was said') };
    case 'coordinator':
      return { name: t('Coordinator'), meaning: t('Brings ideas or people together') };
    case 'orienter':
      return { name: t('Orienter'), meaning: t('Says where the group stands') };
    case 'evaluator':
      return { name: t('Evaluator'), meaning: t('Weighs what the group does') };
    case 'energizer':
      return { name: t('Energizer'), meaning: t('Gives new drive') };
    case 'procedural-technician':
      return { name: t('Procedural technician'), meaning: t('Sees to things and how they run') };
    case 'recorder':
      return { name: t('Recorder'), meaning: t('Keeps what was said') };
    case 'encourager':
      return { name: t('Encourager'), meaning: t('Is warm, praises, agrees') };
    case 'harmonizer':
      return { name: t('Harmonizer'), meaning: t('Makes peace') };
    case 'compromiser':
      return { name: t('Compromiser'), meaning: t('Gives way a little') };
    case 'gatekeeper':
      return { name: t('Gatekeeper'), meaning: t('Sees that each gets a turn') };
    case 'standard-setter':
      return { name: t('Standard setter'), meaning: t('Says what the group should live up to') };
    case 'observer':
      return { name: t('Group observer'), meaning: t('Says what is going on in the group') };
    case 'follower':
      return { name: t('Follower'), meaning: t('Goes along, listens') };
    case 'aggressor':
      return { name: t('Aggressor'), meaning: t('Attacks or puts down') };
    case 'blocker':
      return { name: t('Blocker'), meaning: t('Is against, again and again') };
    case 'recognition-seeker':
      return { name: t('Recognition seeker'), meaning: t('Draws the attention') };
    case 'self-confessor':
      return { name: t('Self-confessor'), meaning: t('Tells own matters that do not belong here') };
    case 'playboy':
      return { name: t('Playboy'), meaning: t('Stays outside and plays the fool') };
    case 'dominator':
      return { name: t('Dominator'), meaning: t('Takes over') };
    case 'help-seeker':
      return { name: t('Help seeker'), meaning: t('Draws the group’s care') };
    case 'special-interest-pleader':
      return {
        name: t('Special-interest pleader'),
        meaning: t('Speaks for a cause or others, meaning oneself'),
      };
  }
}

/** What helps in groups (Yalom), as seen at a moment of a session. */
export function factorWords(factor: TherapeuticFactor, t: TFunction): NameAndMeaning {
  switch (factor) {
    case 'hope':
      return { name: t('Hope'), meaning: t('Seeing that it can get better') };
    case 'universality':
      return { name: t('Universality'), meaning: t('“I am not the only one”') };
    case 'information':
      return { name: t('Information'), meaning: t('Learning how something is or is done') };
    case 'altruism':
      return { name: t('Altruism'), meaning: t('Being of help to another') };
    case 'family-recapitulation':
      return {
        name: t('Family recapitulation'),
        meaning: t('Living through an old family matter, and otherwise'),
      };
    case 'socializing-techniques':
      return { name: t('Socializing techniques'), meaning: t('Practising how to be with others') };
    case 'imitation':
      return { name: t('Imitation'), meaning: t('Doing it as somebody else did') };
    case 'interpersonal-learning':
      return { name: t('Interpersonal learning'), meaning: t('Finding out how one is with others') };
    case 'cohesiveness':
      return { name: t('Cohesiveness'), meaning: t('Belonging, being wanted') };
    case 'catharsis':
      return { name: t('Catharsis'), meaning: t('Letting a feeling out, and relief') };
    case 'existential-factors':
      return { name: t('Existential factors'), meaning: t('Facing what cannot be changed') };
  }
}

/** The name of a role or a factor by its key, as it stands in the record; of a key of a later version, the key. */
export function observationName(kind: 'role' | 'factor', code: string, t: TFunction): string {
  const role = groupRoles.find((known) => known === code);
  if (kind === 'role') return role ? roleWords(role, t).name : code;
  const factor = therapeuticFactors.find((known) => known === code);
  return factor ? factorWords(factor, t).name : code;
}
