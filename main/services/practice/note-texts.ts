/** Of one member, one sentence for each session, and how the plan goes on. All of it is invented; nobody else is named. */
interface MemberWords {
  givenName: string;
  seen: readonly string[];
  plan: string;
}

/** What a group note of the student group says in its parts, session by session. */
export const groupWords: readonly { done: string; process: string; next: string }[] = [
  {
    done: 'Names round with a ball, then the norms: six were proposed, four agreed. The drawing was left out.',
    process:
      'Nearly everything went through us: we asked, one member answered, we asked the next. Wary, polite, many looks at the clock. Nobody spoke to a neighbour unless we said so.',
    next: 'Pairs instead of rounds, so that they hear each other. Bring the norms on a poster.',
  },
  {
    done: 'Norms read out and signed. “What makes a good friend” in pairs; the closing round was short.',
    process:
      'Still through us. Two pairs laughed together. Three members were away from the talk for most of it, with eyes on the door.',
    next: 'Seat the pairs apart. Ask for examples from recess.',
  },
  {
    done: 'Joining a game, shown twice and tried three times. The last scene fell away after the incident.',
    process:
      'Bids for who decides. Two members took more than half of the talk between them; one did not speak. A shove over a marker stopped the room, then a long quiet. They watched what we would do.',
    next: 'Begin with the norm on asking. Say aloud that everybody is safe here. Talk with both families today.',
  },
  {
    done: 'Norm “We ask before we take” brought back. Listening in threes: speaker, listener, watcher.',
    process:
      'The same two lead, with more room for others. The rules are tested in small things: chairs, turns, who holds the ball. One member still silent, though leaning in.',
    next: 'Give the silent member a job that is seen, with nothing to say.',
  },
  {
    done: 'Saying no kindly: five short scenes, and the round on how it felt.',
    process:
      'Members answer each other now without looking to us. Somebody told of a lonely lunch, and two others said “me too”. The member who had been silent spoke, twice.',
    next: 'Keep the scenes. Leave more silence after a disclosure.',
  },
  {
    done: 'When friends disagree: role play in two rooms, swapped. All of the plan was reached.',
    process:
      'Warm, loud, close. They planned the second scene together. Some rivalry about who sits by whom; named, and laughed about.',
    next: 'Let a member lead the check-in.',
  },
  {
    done: 'Check-in led by two members. Making up again: three steps, tried with their own quarrels.',
    process:
      'The talk went from member to member; we spoke little. Differences were said and stood. Roles move: who joked in session 3 kept the time today.',
    next: 'Say that three sessions are left. Ask what should not be forgotten.',
  },
  {
    done: 'The feelings thermometer, half. The countdown was said at the beginning. The closing round was left for next time.',
    process:
      'After the countdown some went back to old ways: talk over each other, a joke at somebody’s cost, two chairs moved away. Others said at once that they will miss it.',
    next: 'Finish the thermometer. Begin a wall of what each takes along. Ask who wants to say goodbye how.',
  },
];

export const memberWords: readonly MemberWords[] = [
  {
    givenName: 'Maya',
    seen: [
      'Said her name, and repeated every other name without a mistake.',
      'Told her partner what makes a good friend, and listened to the answer.',
      'Showed how to join a game: watched, waited, asked. Moved back when it became loud.',
      'Was the listener in her three and said back what she had heard.',
      'Said “me too” to a peer who told of a lonely lunch.',
      'Proposed the second scene and gave the first part away.',
      'Led the check-in with a peer, and asked each one by name.',
      'Said that she will miss the group, and asked whether it can meet at lunch.',
    ],
    plan: 'Asks one child of her class to play, and tells how it went.',
  },
  {
    givenName: 'Liam',
    seen: [
      'Answered when asked, and asked when it would be over.',
      'Made his partner laugh. Needed two reminders of the norms.',
      'Came late. Spoke often and over others. Took a marker from a peer and was pushed; bumped his elbow. See the incident log.',
      'Held back twice after a look, and gave the ball on without being told.',
      'Played the one who is told no, and said that it stings.',
      'Argued about the chairs, then proposed a rule that all took.',
      'Came with the time keeper’s watch and kept it well.',
      'Talked over others after the countdown. Said at the end that endings are stupid.',
    ],
    plan: 'Counts to three before he speaks; a sign with the hand is agreed.',
  },
  {
    givenName: 'Zoë',
    seen: [
      'Whispered her name. Drew a border around the norms poster while others spoke.',
      'Told one thing about friends, and looked at us after each word.',
      'Joined the game at the second try, after a peer made room.',
      'Watched in her three, and saw more than the others.',
      '',
      'Was the friend who gives in, and said afterwards that she would not, today.',
      'Told of a quarrel with a cousin and tried the three steps on it.',
      'Coloured the thermometer and put herself at “warm”.',
    ],
    plan: 'Says one thing in the first five minutes of each session.',
  },
  {
    givenName: 'Minh Anh',
    seen: [
      'Taught the group how to say the name well. Proud of it.',
      '',
      'Held the door for the scene, and spoke one line.',
      'Spoke first in the three, about a grandmother’s garden.',
      'Said no to a dare in the scene, twice, with a steady voice.',
      '',
      '',
      '',
    ],
    plan: 'Missed three in a row: call the grandmother, ask what would help.',
  },
  {
    givenName: 'ليلى',
    seen: [
      'Did not speak. Followed everything with her eyes.',
      'Wrote her answer, and let her partner read it out.',
      'Did not speak. Moved her chair closer when the room went quiet.',
      '',
      'Spoke for the first time, twice: that lunch is long, and that she knows a game.',
      'Taught the group her game. Laughed out loud.',
      'Asked a peer a question across the room, and waited for the answer.',
      'Said in two languages what she takes along. Will be away for two sessions.',
    ],
    plan: 'Hears of the last sessions by a letter in both languages.',
  },
  {
    givenName: 'Mateo',
    seen: [
      'First with every answer; two norms are his.',
      'Told two stories, and cut his partner short.',
      'Pushed a peer off a chair over a marker. Said sorry, and meant it. See the incident log.',
      'Passed the ball to somebody who had not had it.',
      'Played the friend who says no, and made it funny.',
      'Gave the loud part to a peer, and helped with the lines.',
      'Told how he made up with his brother.',
      'Made a joke at a peer’s cost after the countdown, and took it back.',
    ],
    plan: 'Finds one who has not spoken, and asks them something.',
  },
  {
    givenName: 'Aaliyah',
    seen: [
      'Asked all to face forward when they speak, and all did.',
      '',
      'Acted the game’s owner who says “wait”. Everybody knew the feeling.',
      'Said back what was heard, word by word.',
      'Told that being left out is worse than being told no.',
      'Came late from audiology, and caught up by asking.',
      'Said aloud that two peers had made up in front of everybody.',
      '',
    ],
    plan: 'Sits where all faces can be seen; the room is set up before.',
  },
  {
    givenName: 'Noam',
    seen: [
      'Said his name and a joke about it.',
      'Agreed to every norm, and asked what happens if one is broken.',
      'Was frightened by the shove. Asked whether it was his fault.',
      'Kept the list of who had spoken.',
      'Said no in the scene, and then yes when asked again; noticed it himself.',
      'Disagreed with a peer for the first time, and stayed friends.',
      'Told what he does when he is sad.',
      '',
    ],
    plan: 'Tries a “no” at home, about something small.',
  },
  {
    givenName: 'Jonas',
    seen: [
      '',
      '',
      'First time here. Sat by the door, and stayed.',
      'Asked for the names again, and wrote them down.',
      '',
      'Had the idea for the second room. It was taken up.',
      'Told that his old school is far away now.',
      '',
    ],
    plan: 'Finds one companion for the way to lunch.',
  },
  {
    givenName: 'Keoni',
    seen: [
      'Drummed with his fingers; the group took up the beat.',
      '',
      'Found the calm corner by himself after the shove.',
      'Told about the move that is coming.',
      'Said goodbye to everybody by hand.',
      '',
      '',
      '',
    ],
    plan: 'A letter to the new school, with the family’s consent.',
  },
];

/** What the leaders make of it, by the stage that the group was in. */
export function assessmentOf(place: number): string {
  if (place < 2) return 'Finding out whether it is safe here. The goal is not yet in sight, and need not be.';
  if (place < 4) return 'The goal was worked on under strain. Clear limits helped.';
  if (place < 6) return 'Nearer to the goal: takes part with others and not only with us.';
  if (place < 7) return 'The goal was practised without our help.';
  return 'The ending has begun to work. Old ways come back for a while; that is expected.';
}

/** Of the adults: what is written of one evening of one of them. */
export const circleMemberWords = [
  'Told of the week, and took a telephone number home.',
  'Listened for most of the evening, and stayed for the tea.',
  'Asked the others for advice, and took some.',
  'Laughed about the night, then cried; was not alone with it.',
  'Said aloud: “I am tired”, and was heard.',
  'Offered to drive somebody home who comes by bus.',
];

/** Of the adult group: what its notes say. */
export const circleWords: readonly { done: string; process: string; next: string }[] = [
  {
    done: 'Who we care for, in a round with photographs.',
    process: 'Tired and glad to be here. Everybody spoke; two cried, and were not alone with it.',
    next: 'A list of telephone numbers.',
  },
  {
    done: 'Asking for help: whom, for what, in which words.',
    process: 'They advise each other more than they ask us.',
    next: 'Invite the community nurse.',
  },
  {
    done: 'Sleep, and the lack of it. Each told of one night.',
    process: 'One member has not come back since her father’s move; the others asked after her.',
    next: 'Call her.',
  },
  {
    done: 'Letters and offices, with the community nurse as a guest. Forms were filled in at the tables.',
    process: 'Busy and practical. Who knew an office helped who did not.',
    next: 'Ask the nurse for the list of respite places.',
  },
  {
    done: 'Anger and guilt. Two letters that nobody will send.',
    process: 'The longest silence so far, and nobody broke it. Then they spoke to each other and not to us.',
    next: 'Begin lighter.',
  },
  {
    done: 'What we miss, with pictures from magazines.',
    process: 'Somebody new was welcomed without our help.',
    next: 'Small breaks: each brings one.',
  },
];

/** Of the group that has ended. */
export const worryMemberWords = [
  'Named a worry and gave it a size from one to ten.',
  'Breathed with the group, and showed it to a peer.',
  'Listened more than spoke; drew the worry as an animal.',
  'Told what helped at home since last time.',
];
export const worryWords: readonly { done: string; process: string; next: string }[] = [
  {
    done: 'Names, norms, and what a worry is.',
    process: 'Quiet and careful. They looked to us for each answer.',
    next: 'Worries get a size.',
  },
  {
    done: 'Worries by size, on a long strip of paper.',
    process: 'They found that others have the same ones.',
    next: 'Breathing.',
  },
  {
    done: 'Breathing in a square, three times.',
    process: 'Giggles, then calm. One taught it to the others.',
    next: 'Ask who tried it at home.',
  },
  {
    done: 'What helped at home: a list by the group.',
    process: 'They advised each other.',
    next: 'The worry box.',
  },
  {
    done: 'The worry box, built and filled.',
    process: 'Busy, side by side, with little talk to us.',
    next: 'Say that the end is near.',
  },
  {
    done: 'Looking back, and each took a card along.',
    process: 'Proud, and a little sad. Said so aloud.',
    next: 'The group has ended; the teacher knows whom to ask.',
  },
];
