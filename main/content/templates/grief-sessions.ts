import { readSessions } from './read-sessions.ts';

export const griefSessions = readSessions(`
# A place for it
> Members know that everybody here has somebody who died, and that nobody has to tell more than they want. (goal 1)
> Members can say what stays in the group and what an adult must pass on. (goal 1)
> The group has agreed on norms that make it safe. (goal 1)
## 8 check-in · Name and something I like [partner-introductions]
Goal: Begin with who we are, not with what happened.
Pairs tell each other their name and one thing they like doing. Each introduces the partner in one sentence. Then you say plainly why this group is here: everybody in the room has had somebody important die. Nobody has to say who, or how, today.
Adapt: Let members draw the thing they like and hold it up.
## 9 talk · What stays here [what-stays-here]
Goal: The limits are known before anybody tells something.
Say: what others tell stays with them; your own story is yours to tell where you like. I ask everybody for it and cannot promise it for everybody, so tell only what you are at ease with. I keep it private too, except when somebody is being hurt, thinks of dying or hurting themselves, or the law says I must. Missing somebody so much that one wishes to be with them is something many know; say it to me, I will ask more and we will get help together. Ask what they would want you to do first if you had to pass something on.
## 12 activity · What would make it all right to be here [group-agreement]
Goal: Norms that protect.
Materials: chart paper; markers; sticky notes
Each writes or draws what would help and what would not. Word four to six norms. Make sure these are among them in the group's own words: passing is always fine; all feelings are allowed, also laughing; nobody's loss is bigger or smaller. Agree on a sign for "I need a break" and a place to take it.
Adapt: Read the notes aloud for those who do not want to read theirs.
## 10 activity · My own calm place [calm-place]
Goal: Everybody has something that steadies them before it gets hard.
Materials: paper; colours
Draw a place, real or made up, where it is calm. Add what one hears and smells there. Keep it in the folder; we go there for a moment at the end of each session. A member for whom no place is calm chooses a person, an animal or a song.
## 6 closing · Light on, light off
Goal: The same quiet ending each time.
Materials: battery candle
Switch the candle on. Each says one word or passes. A slow breath for all who are missed, named or not. Switch it off together: the group is closed for today. Say when it meets again.

# Grief has many faces
> Members can name at least four feelings that belong to grief. (goal 2)
> Members have heard that different feelings at one time are normal. (goal 2)
## 6 check-in · Weather report [weather-report]
Goal: Everybody arrives.
Each says the weather inside; passing is fine. Read the norms once more and ask whether anything is missing.
## 12 activity · Feelings on the line [same-event-other-feelings]
Goal: See that grief looks different in everybody.
Materials: feeling cards; string
Lay cards with feelings along a string on the floor: sad, angry, numb, relieved, guilty, worried, happy, jealous, tired. Members put a stone on those that they have known since the death, as many as they like. Look together without asking who: which stones are many, which surprise you? Say that relief and laughing belong here too.
Adapt: Mark it on a sheet of one's own for members who do not want others to see.
## 12 activity · Where it sits in me [body-map-of-feelings]
Goal: Notice grief in the body.
Materials: body outline for each; colours
Colour in where feelings sit: stomach, throat, chest, legs. Those who want show one spot. Explain that headaches, tiredness and trouble concentrating often come with grief, and that they may ask for a break in class. Offer to speak with a teacher together.
## 9 talk · What people say to comfort
Goal: Get room for what did not help.
Collect sentences that grown-ups and friends have said: which helped, which did not? Laugh if it fits. Then: what would you have liked to hear? Write those on the chart.
## 6 closing · Light on, light off
Goal: The same quiet ending each time.
Materials: battery candle
Go to the calm place for three breaths, eyes open or closed. One word each. Off together. Say that next time there will be room to tell what happened, for those who want to.

# What happened
> Members who want to have told some of their story and were heard. (goal 1)
> Members know that the death was not caused by what they thought, said or felt. (goal 2)
## 6 check-in · Traffic light [traffic-light-check-in]
Goal: Know who has how much strength today.
Green, yellow, red for how much you can take today. Red is fine: listen, draw, or sit near the door with your calm place. Tell the plan of the session, so that nobody is taken by surprise.
## 18 activity · As much as I like
Goal: Tell and be heard, in one's own measure.
Materials: paper; colours; talking piece
Everybody gets a sheet with four boxes: who it was; a day I remember; what happened; what came after. Fill in or draw what you like, leave empty what you like. Then whoever wants takes the talking piece and tells as much as they choose. The others listen; at the end of each the group says "Thank you" and breathes. You keep details of how somebody died short and calm, and gently stop what would frighten others: "We can talk about that part together afterwards."
Adapt: Tell it to you alone in the week in place of the group, or only show the sheet.
## 10 talk · Was it because of me?
Goal: Take guilt off shoulders that are too small for it.
Say that many think: if only I had … Let them write such a thought without name into the box, read a few and answer together. Be clear: thoughts, quarrels and wishes cause no illness, accident or death; what adults decide is theirs. After a suicide: it is never one person's fault, and there is always help before it comes so far. Name where that help is.
## 5 activity · Shake it off [tense-and-let-go]
Goal: Come back into the body.
Stand up, press the feet into the floor, tense the hands, let go, shake out. Look for five blue things in the room.
## 6 closing · Light on, light off
Goal: The same quiet ending each time.
Materials: battery candle
Calm place, three breaths, one word, off. Stay for ten minutes and look for those who were red. Tell families who agreed to it that today may have stirred things.

# Who they were
> Members have shared or kept a memory of the person. (goal 3)
> Members know that one may remember good and difficult things. (goal 3)
## 6 check-in · One word [one-word-check-in]
Goal: Everybody arrives.
One word each. How was the time after the last session? Thank them for coming back.
## 16 activity · A memory that I carry [memory-i-carry]
Goal: The person comes into the room as they lived.
Materials: things brought from home; paper and colours for those who brought none
Members were asked to bring an object, a photograph or a song, or they draw one. In the round each shows it and tells one thing: what they cooked, how they laughed, what they could not stand. Ask about the living: "What would they say if they saw this room?"
Adapt: Show it without words; the group looks and says thank you.
## 12 talk · Not only a saint
Goal: The whole person may be missed.
Say that some relations were hard, that one may be angry at somebody who died, and miss them. Finish on a slip: "I liked it when …", "I did not like it when …". Read from the slips only where the writer wants it.
## 5 activity · A bead for a memory
Goal: Something to hold.
Materials: beads; thread
Choose a bead for one memory and thread it. We add more each week.
## 6 closing · Light on, light off
Goal: The same quiet ending each time.
Materials: battery candle
Whoever likes says the person's name into the light. Breathe. Off. We are half way: say so.

# What has changed
> Members can name what has changed at home and at school since the death. (goal 2)
> Members know one thing that they may ask for. (goal 4)
## 6 check-in · Highs and lows [highs-and-lows]
Goal: Good and hard side by side.
One good and one hard thing of the week. Passing is fine.
## 13 activity · Before and now
Goal: Look at everything else that was lost.
Materials: folded sheet for each; colours
Fold a sheet: on the left what was then, on the right what is now. Who wakes me, who cooks, who comes to the match, where do I live, who is sad? Mark what is harder with one colour and what has got better with another: both are allowed. Share one thing each.
## 12 talk · My jobs and not my jobs
Goal: Children may be children.
Make two lists: what I do at home since then that is fine for me, what is too much: looking after a grown-up who cries, being the strong one. Ask who could be told. Practise one sentence: "I need you to …" or "I cannot do that." Look out for members who are carrying a household and talk with them afterwards.
## 8 activity · What I wish for at school [asking-for-help]
Goal: A wish with an address.
Materials: cards
Complete: "It would help me at school if …": a quiet place, no surprise questions, somebody who knows the hard dates. Mark whom you would tell and whether we do it together.
## 6 closing · Light on, light off
Goal: The same quiet ending each time.
Materials: battery candle; beads; thread
A bead for something that has stayed the same. Calm place, one word, off.

# When it comes like a wave
> Members know what sets grief off for them. (goal 4)
> Members have three ways to get through a wave. (goal 4)
## 6 check-in · Weather report [weather-report]
Goal: Everybody arrives.
Weather, and a sentence if you like. Ask who asked for something at school and how it went.
## 10 talk · What brings the wave
Goal: Less surprise.
Grief comes in waves, often because of something small: a smell, a song, a question about family, holidays, a birthday. Collect on a wave drawn on the chart. Which can be seen coming? Put known dates of the next months into a calendar, if members wish.
## 14 activity · My menu for waves [coping-menu]
Goal: Ways for school, home and night.
Materials: cards; colours
Try some for two minutes each: five senses, breathing out slowly, pressing hands, drawing a wave from big to small. Then write a menu: something for the body, something to think of, somebody to be with. It is not the aim to feel nothing; a wave may come, and it ebbs.
Adapt: For members who get more upset when they look inside: things to look at, count and hold only.
## 9 activity · A sentence for nosy questions [three-ways-to-answer]
Goal: One's own choice of what to tell.
Collect questions that come in the corridor. Find short answers for three grades: "I do not want to talk about it", "My brother died last year", "Shall we sit down, then I will tell you." Try them in pairs with easy questions first.
## 6 closing · Light on, light off
Goal: The same quiet ending each time.
Materials: battery candle; beads; thread
A bead for something that helps. Tell them that two sessions are left and what will be done in them. One word, off.

# Keeping a bond, and living on
> Members have found a way to stay connected that fits them. (goal 3)
> Members have heard that being happy is no betrayal. (goal 3)
## 6 check-in · Rose, thorn, bud [rose-thorn-bud]
Goal: Make room for what grows.
Something good, something hard, something that is beginning.
## 17 activity · A letter, a box, a song [letter-to-myself]
Goal: Say what was not said, or keep what should last.
Materials: paper; envelopes; small boxes; colours; glue
Choose: write or draw a letter to the person, decorate a memory box, or make a list of songs. Nobody reads it. For beginnings offer: "I want to tell you …", "I still have from you …", "Today you would …". Families and faiths have ways of their own to stay connected; ask about them with interest.
Adapt: You can write to a pet, to oneself, or to those who are there.
## 10 talk · May I be happy?
Goal: Lift a silent ban.
Read a short made-up story of a child who laughs at a party and suddenly feels bad. What would you tell that child? What would the person who died have wished? Not everybody knows that; then: what would you wish for somebody you like?
## 6 talk · How we want to end
Goal: This goodbye can be prepared.
Other goodbyes came without being asked for; this one we make together. Collect what should be in the last session and what should not. Ask how each feels about it.
## 6 closing · Light on, light off
Goal: The same quiet ending each time.
Materials: battery candle; beads; thread
A bead for the bond. Breathe, one word, off.

# A goodbye that we make ourselves
> Members can say what they take along and what they have given to others. (goal 1)
> Each member knows to whom they can turn from now on. (goal 4)
## 6 check-in · How it is to end today
Goal: The ending may bring up the other ending.
One word each for how it is. Say that a goodbye here can stir the big one, and that this one is different: it was announced, nobody is lost, and we say what we have to say.
## 10 activity · Our road together [story-of-our-group]
Goal: See what the group was.
Materials: the norms sheet; folders; long sheet of paper
Lay out the sheets and beads. Each finds something they remember and tells it. You tell one thing about the group as a whole: how you listened, that you came back after the hard session.
## 13 activity · Wishes to take along [pages-of-good-wishes]
Goal: Go with kind words in hand.
Materials: a card for each with the name on it; colours
Cards go round; each writes or draws something they value in the other or wish for them. Read all of them before they are given. Members who are away get theirs too.
## 10 talk · My people and my days [hand-of-helpers]
Goal: It goes on.
Materials: outline of a hand for each
Fill in five people for hard days: at school, at home, elsewhere. Mark the next hard date and one thing to do on it. Say how they reach you and when you will ask after them. Name signs when more help is good: not sleeping or eating for long, no joy in anything, thinking of dying. Then one tells at once.
## 6 closing · The last light
Goal: A goodbye that is noticed.
Materials: battery candle; beads; thread
The last bead, for yourself. Each says goodbye to each by name. The candle goes off together one last time; everybody takes their string of beads home.
`);
