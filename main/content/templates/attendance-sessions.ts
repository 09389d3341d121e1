import { readSessions } from './read-sessions.ts';

export const attendanceSessions = readSessions(`
# What keeps me away, what brings me here
> Members know that the group looks for what helps, not for whom to blame. (goal 1)
> Members can say what stays here and what an adult must pass on. (goal 1)
> Members have named one reason for coming that is their own. (goal 2)
## 6 check-in · One word [one-word-check-in]
Goal: Being here is the first success.
Each says name and one word on how it is to be here today. Say that you are glad of everybody who came, and that you ask nobody in front of others how many days they missed.
## 8 talk · No lecture [what-stays-here]
Goal: Members know what they are in for.
You know already that school matters; we skip that. Here we look at what makes it hard to come and what would make it easier, also for what the school has to change. What others tell stays here; you cannot promise it for everybody, so each decides what to tell. Say what you keep private and what you must pass on: danger, harm to a child. Say what attendance officers and families hear from you: that you came, unless we agree on more.
## 9 activity · Our agreement [fist-to-five]
Goal: Norms that all can live with.
Materials: chart paper; markers
Collect five norms, among them: whoever was away is greeted, not questioned. Vote with fist to five on each; anything below three gets changed.
## 12 activity · What pushes, what holds back [what-pushes-what-holds]
Goal: See the whole field.
Materials: large sheets; sticky notes in two colours
On one colour all that brings you here (friends, lunch, a teacher, a goal, warmth), on the other all that keeps you away (sleep, bus, worry, fights, looking after others, work, boredom, feeling unwell). Put them up without names. Which are heaviest? Which can one person change, which only the school?
Adapt: Sort ready-made cards.
## 5 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One reason that is mine for coming, said or kept. Next date.

# My morning
> Members have found the point at which their morning tips over. (goal 2)
> Members have one small step for it. (goal 2)
## 5 check-in · Battery check [battery-check]
Goal: Everybody arrives.
How full is the battery? What filled it this week?
## 13 activity · A morning in pictures
Goal: Look closely instead of meaning well.
Materials: strips with eight boxes; pencils
Draw a good and a bad morning as a strip, from the night before to the first bell. Where does it tip? Mark it. Compare: what is alike, what surprises you?
## 9 talk · Sleep, and other thieves
Goal: Facts without a finger in the air.
Collect what eats up the night: phone, noise, work, worry, small brothers and sisters. Say what is known: a fixed time of getting up helps more than a fixed bedtime, light in the morning helps, bodies of this age tick late. What have you tried that worked even for a week?
## 8 activity · One step smaller than I think [ladder-of-small-steps]
Goal: A step that will happen.
Materials: cards
Choose one step, then halve it. When exactly, what do I need, what do I do if it fails? Share with a partner, who asks next time.
## 5 closing · My step
Goal: The same ending each time.
Say it in one sentence, or keep it. Next date.

# When the stomach says no
> Members know how worry and staying away feed each other. (goal 3)
> Members have tried a way through the worst ten minutes. (goal 3)
## 5 check-in · How my step went [how-my-step-went]
Goal: Trying is noticed.
Worked, partly, not yet. Nobody explains themselves.
## 11 talk · The loop
Goal: Understand it without shame.
Draw: worry, stay at home, relief, next day it is harder. Do you know it? What was the first thing that you dreaded? Say that pains are real even when no doctor finds a cause, and that coming back in small steps works better than waiting until it has gone. Some reasons for fear are real: if somebody is threatened or hurt here, that is our job, today.
## 12 activity · Ways through ten minutes [square-breathing]
Goal: A tool for the door.
Materials: cards
Try: square breathing, looking for five things, cold water, a sentence ("I only go to the first hour"), a person who waits at the gate. Rate each from one to five.
Adapt: Leave out breathing for those whom it makes more uneasy.
## 7 activity · My ladder back [ladder-of-small-steps]
Goal: From the easiest to the hardest.
Materials: drawing of a ladder for each
Which part of school is easiest, which hardest? Put them on the rungs. Begin at the bottom. Who should know about it?
## 5 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One thing. Stay in reach for those for whom it was close.

# What school could do
> Members have named barriers that are not theirs to solve alone. (goal 4)
> Members have prepared one request to the school. (goal 4)
## 5 check-in · Rose, thorn, bud [rose-thorn-bud]
Goal: Everybody arrives.
One good, one hard, one beginning thing.
## 12 activity · What I can change, and what not [what-i-can-change]
Goal: Sort without giving up.
Materials: circles on a chart; sticky notes from the first session
Put the notes in three rings: I, we with others, not now. What lies in the middle ring: bus times, being locked out when late, a class where one is laughed at, no place to rest, rules on work passed in late?
## 13 activity · One problem, many ideas [one-problem-many-ideas]
Goal: Ask for something that can be given.
Materials: chart paper; dots
Choose one barrier by dots. Collect ideas for ten minutes, none is discussed. Then choose: what would help most, who can decide, what could they say against it? Write a request in three sentences.
## 5 talk · Who comes along?
Goal: Something follows.
Who brings it to whom and when? You carry what they do not want to carry, and report back the answer, also a no.
## 5 closing · One word
Goal: The same ending each time.
One word. We are at the half.

# People who notice when I am away
> Each member has at least two people who would notice. (goal 1)
> Members have asked one person for something definite. (goal 1)
## 5 check-in · How my step went [how-my-step-went]
Goal: Trying is noticed.
Two sentences at most.
## 12 activity · My net
Goal: See who is there.
Materials: paper; colours
Draw yourself in the middle, around it those at school and outside who notice when you are not there. Thick line: I would tell them why. Whose line would you like to be thicker? Nobody to draw is an answer that you take home with you, quietly.
## 12 activity · Asking for help without a speech [asking-for-help]
Goal: One sentence, tried out.
"Could you text me at seven?" "Can I come to you first when I am late?" "Can you show me what I missed?" Play it with a friendly and a hurried other. What makes a yes likely?
## 6 talk · When one was away
Goal: Coming back gets easier.
What do I say to questions in the corridor? How do I get the work without drowning? Make a way back in three steps for this group: who greets, who tells what was missed, no jokes.
## 5 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
Whom do I ask by when?

# What it is for
> Members have put into words something they want within the next two years. (goal 2)
> Members know a way that leads there from where they stand. (goal 2)
## 5 check-in · Highs and lows [highs-and-lows]
Goal: Everybody arrives.
A high, a low.
## 13 activity · Two years on [picture-i-chose]
Goal: A wish of one’s own.
Materials: many varied pictures
Choose a picture that has to do with something you want in two years: money of my own, a place, a trade, peace, to be proud of. Tell as much as you like. What of it has to do with being here, honestly? What has not?
## 12 activity · If I choose this [if-i-choose-this]
Goal: Think it through without a sermon.
Materials: sheets with branching lines
Two ways from next Monday: as it is now, and with my step. What follows in a week, a month, a year? Friends, money, family, sleep, rest. Where would you need help?
## 5 talk · Catching up
Goal: It can still be done.
What is open in credits or classes, who knows the ways: recovery, half-day, evening school, work and study? Make an appointment with each who wants it.
## 5 closing · One word
Goal: The same ending each time.
One word. Next time is the last: what should be in it?

# What works, and what then
> Members can name what helped them to come. (goal 2)
> Each has a plan for a bad week. (goal 3)
## 5 check-in · Battery, then and now [battery-check]
Goal: See the road.
Battery on the first day and today.
## 12 activity · What helped [story-of-our-group]
Goal: Knowledge of those who know it.
Materials: poster; the norms sheet; sticky notes from the first session
Take down the notes of what has got lighter. Write advice for the school and for others: what really helps, what makes it worse. Report what became of the request.
## 12 activity · Plan for a bad week
Goal: A slip is no fall.
Materials: a printed page with headings
My first sign, my smallest step, whom I tell, what they should do and not do, how I get back after three days away. Who gets a copy?
## 6 activity · A word for each [circle-of-appreciation]
Goal: Leave with something good.
Each gets from the neighbour and from you a sentence on what it was good that they were here for.
## 5 closing · See you
Goal: A goodbye that is noticed.
Say when you will look for each of them in the next weeks, and keep it. Handshake, fist or nod at the door.
`);
