import type { GroupTemplate } from '../group-template.ts';
import { familyChangeSessions } from './family-change-sessions.ts';

export const familyChange: GroupTemplate = {
  key: 'family-change',
  name: 'Family change',
  audience: 'Children of about eight to twelve whose parents are separating or live apart.',
  summary:
    'Seven sessions for children between homes: many kinds of families, what has changed and what has stayed, mixed feelings, changing over, stepping out of the middle, new people, and what carries. It takes no side between parents.',
  kind: 'support',
  openness: 'closed',
  minutes: 40,
  capacity: 8,
  consentRule: 'consent-and-assent',
  plan: {
    need: 'When parents separate, children lose everyday things that they relied on, often before anybody has explained it to them. Many believe that it has to do with them, try to bring parents together, or carry messages between them. At school they are distracted, sad or quick to anger, and seldom say why. To hear that others know it takes away much of the weight. Teachers, parents and children are asked before each round what they need from it.',
    purpose:
      'The group helps children to understand that the separation is not theirs to have caused or to mend, to put mixed feelings into words, and to manage everyday life between homes. It is successful when members can say so in their own words, have a sentence for stepping out of the middle, and know whom to turn to. It does not judge parents, gives no opinion on where a child should live and writes no reports for courts. Children who live with violence need protection first, and other help.',
    composition:
      'Five to eight children, at most three years apart. Fresh and older separations mix well, as those who are further on give hope. Children of parents who live apart for other reasons, such as prison, deployment or deportation, are welcome when at least one more shares it. Brothers and sisters are in different groups, unless all want it otherwise. Children whose parents are in a bitter dispute in court can take part if both agree and no statement is expected from the group. Where there is danger, the group waits.',
    structure:
      'Seven weekly sessions of forty minutes, closed after the second, not on a day of changing over for most of the children. The room is undisturbed and has materials for drawing and playing. One or two facilitators; where there are two, it is good when both genders are represented. Beginning and end stay the same. Parents get the same information in the same words, each at their own address. A short evening for parents at the start is offered, to which each may come apart.',
    content:
      'Each session has one theme: kinds of families, what changed and what stayed, feelings, two homes, the middle, new people, and what carries. Children draw, play with puppets and solve made-up problems; their own family is spoken of as far as they wish. Nobody’s parent is spoken ill of. Questions can be asked without a name. Practical sentences are practised. The end is announced from the middle on, since these children have had endings come over them without warning.',
    'pre-group-contact':
      'Who may consent depends on custody and on the law; the facilitator finds that out before anything else and strives for the consent of both parents where both have a say. Each parent gets the same letter: aims, themes, confidentiality, and that nothing will be carried to the other. The child is met alone: what do you know about it, what is hard, what is good, do you want to come? Safety is asked about. The child’s agreement counts; a no is respected.',
    'agency-context':
      'The school decides in advance how it deals with letters from lawyers and courts: all such requests go to leadership, and the facilitator answers none alone. Files hold both addresses and any court orders on contact; who fetches the child is known. Teachers hear when their students are away and that they may be tender afterwards. Advice for parents, mediation, help in violence and legal aid near by are at hand as a list. Notes are written so that either parent may read them.',
    'social-context':
      'Families are made in many ways: with parents of one or several genders, grandparents who bring up children, large households, parents who never lived together. In some communities separation is a disgrace or is not allowed; children then carry a secret. Money and housing often get scarce with a separation, and a move may mean a new school. Children may translate for their parents in offices and hear more than they should. Festivals that were celebrated together, and Mother’s and Father’s Day, are planned for with care.',
  },
  goals: [
    'Members feel less alone and safe from having to take sides.',
    'Members understand that the separation is not theirs to cause or mend, and have words for what they feel.',
    'Members manage everyday life between homes and ask for what they need.',
    'Members step out of the middle and know whom to tell.',
  ],
  norms: [
    'What others tell stays here.',
    'We speak of nobody’s parents in an ugly way.',
    'Families are not compared.',
    'Everybody may pass.',
    'Crying and laughing are both all right.',
    'We let each other finish.',
  ],
  sessions: familyChangeSessions,
};
