import { readSessions } from './read-sessions.ts';

export const movingUpSessions = readSessions(`
# What I have heard about it
> Members know each other and what stays in the group. (goal 1)
> Members have sorted hopes, worries and rumours about the new school. (goal 1)
## 6 check-in · Names and where we come from [name-toss]
Goal: Everybody is met by name.
Materials: soft ball
Toss the ball, say your own name and that of whom you throw to. Second round: the class or school you come from.
Adapt: Roll the ball over the table.
## 7 talk · What stays here [what-stays-here]
Goal: Members know the limits.
What others tell stays here; I ask for it and cannot promise it for everybody. I keep it private, unless somebody is hurt or in danger; then I get help and tell you first if I can. Ask which norms they want, write down five, have each agreed to by thumb.
## 12 activity · Hopes and worries [hopes-and-worries]
Goal: Say it without having to be cool.
Materials: cards in two colours; box
Write hopes on one colour, worries on the other, without names. Shuffle, read them out, put alike together. Look: which worries do many have? Most are about friends, getting lost and being laughed at, less about lessons.
## 11 activity · True or rumour? [four-corners]
Goal: Facts against stories.
Materials: signs for four corners
Read rumours ("New ones get thrown into the pond", "One has five minutes between classes"). Go to the corner: true, rumour, partly, I do not know. Solve it with somebody who knows: an older student whom you have prepared. What is open goes on a list for next time.
Adapt: Four cards to hold up.
## 4 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One thing that is clearer now. Next date.

# Finding my way
> Members can read a timetable and a plan of the building. (goal 2)
> Members know where to go in five situations. (goal 2)
## 5 check-in · Weather report [weather-report]
Goal: Everybody arrives.
What weather do you have when you think of the new school?
## 16 activity · A walk through an ordinary day
Goal: The day becomes thinkable.
Materials: sample timetables; floor plans; clock
In pairs walk a sample day on the plan, or really in the building: arrive, locker, change of rooms, lunch, last bell, bus. What do you need in your hand when? Where could it get tight? Try opening a lock, if there are any.
Adapt: A route without stairs; plan with pictures or in large print.
## 10 activity · What do I do if …? [if-i-choose-this]
Goal: Answers before they are needed.
Materials: situation cards
I come late; I have lost my bag; I do not understand the task; I feel ill; somebody takes my lunch. Threes find the first and the second step. Compare.
## 5 talk · A mistake is no drama
Goal: Permission not to know.
Older students or you tell of a first-week mishap and what came of it. What could you say to yourself?
## 4 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One thing. Who could you show the plan to at home?

# Friends, old and new
> Members have tried two ways to begin a talk. (goal 3)
> Members can think about old friendships without fear of treason. (goal 3)
## 5 check-in · Good news round [good-news-round]
Goal: Begin with something light.
One good thing of the week.
## 12 activity · Speed chats [speed-chats]
Goal: Getting to know is a skill.
Materials: question cards
Two rows, a question each two minutes: What can you do for hours? What makes you laugh? Which class do you look forward to? Afterwards: which opening was easy, how did you notice that the other wanted to go on?
Adapt: Write and swap cards for those who do not like talking to many.
## 10 activity · At the lunch table [joining-in]
Goal: The hardest minute, tried out.
Play: coming to a table, asking, sitting down with somebody alone, getting a "taken". Try an answer that lets you keep your head up, and a second place.
## 9 talk · Staying friends
Goal: Change without drama.
Some friends go elsewhere, some find others, some stay. What keeps a friendship: a fixed day, messages, letting go a little? What do I do if I am left out, what if I leave somebody out?
## 4 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One opening that I want to try.

# More work, and my own way with it
> Members have found how they can plan a week. (goal 2)
> Members know how they ask a teacher for help. (goal 2)
## 5 check-in · Battery check [battery-check]
Goal: Everybody arrives.
How full is it?
## 13 activity · A week on the table
Goal: See time.
Materials: week sheets; coloured strips
Lay a week with strips: school, way, family jobs, sports, work for school, sleep, nothing. Put in three tasks with different due dates. What happens if one waits? Where is the buffer? Everybody finds their own picture.
Adapt: Do it with a calendar on the telephone.
## 11 activity · Small steps for a large task [ladder-of-small-steps]
Goal: Begin.
Materials: drawing of a ladder
Take a project with due date in three weeks. What is the first step that takes ten minutes? Where do you get stuck, who helps?
## 7 activity · Asking a teacher [asking-for-help]
Goal: A sentence that goes.
"I have got as far as …, then I did not understand …" "When may I come to you?" Practise with a friendly and a hurried teacher. Those with supports on paper practise how to name them.
## 4 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One thing that I begin this week.

# When it gets hard
> Members have ways to deal with pressure, meanness and dares. (goal 3)
> Members know whom they can tell in the new school. (goal 4)
## 5 check-in · Traffic light [traffic-light-check-in]
Goal: Everybody arrives.
Green, yellow, red. Passing is fine.
## 12 activity · Saying no without losing face [saying-no]
Goal: Words for dares and pressure.
Materials: situation cards
Copying, skipping, trying something out, sending on a picture. Try: short no, joke, blame somebody else, go, bring a friend. Which would you really use?
## 11 activity · If I see it happen [when-you-see-it-happen]
Goal: From looking on to helping.
Materials: scenes, also online
Somebody is filmed, laughed at, left out of a chat. Four ways: stand beside, say something, distract, get help. What is safe? Keep proof, do not pass it on. Say who deals with it in the new school.
## 8 activity · Hand of helpers [hand-of-helpers]
Goal: Names for the new place.
Materials: outline of a hand for each; photographs of staff
One adult of the old school, one of the new, one at home, one friend, one number. If a finger stays empty, we find somebody together.
## 4 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
Next time is the last: what should not be missing?

# Leaving well, beginning well
> Members have said goodbye to what they leave. (goal 4)
> Members have a plan for the first week and know who asks after them. (goal 4)
## 5 check-in · Then and now [weather-report]
Goal: See the road.
Weather of the first session, weather today.
## 10 activity · What I take, what I leave [packed-suitcase]
Goal: A goodbye with open eyes.
Materials: drawing of a suitcase for each; colours
In the suitcase: skills, people, habits, jokes. Beside it: what may stay here. Show one of each.
## 11 activity · A letter to me in six weeks [letter-to-myself]
Goal: A message to oneself.
Materials: paper; envelopes
What do I hope for, what can I do, whom do I ask, what do I say to myself on a hard day? Seal it. You see that it arrives after six weeks; promise it only if you can.
Adapt: Record it or draw it.
## 8 talk · My first week [bridge-to-what-comes-next]
Goal: Someone is waiting.
First morning, first lunch, first question: what is my plan? Introduce the person at the new school, or read out their greeting. Say when somebody will ask after each.
## 6 closing · A wish for each [circle-of-appreciation]
Goal: A goodbye that is noticed.
Each gets a wish from the neighbour and goodbye by name from all.
`);
