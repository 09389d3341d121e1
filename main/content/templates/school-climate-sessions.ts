import { readSessions } from './read-sessions.ts';

export const schoolClimateSessions = readSessions(`
# Why we are here, and how we work
> Members know the task, its limits and who decides in the end. (goal 1)
> Members have agreed on roles and on how decisions are made. (goal 1)
> Members know how they deal with what is confidential. (goal 1)
## 8 check-in · Who sits here [partner-introductions]
Goal: Everybody speaks within the first minutes.
Pairs: name, link to the school, one moment in which the school felt good. Introduce each other in one sentence.
## 12 talk · The task
Goal: The same picture in all heads.
Materials: written mandate; list of dates
Read the mandate aloud. What do we hand over at the end, to whom, by when? What may we decide, what recommend? What was tried before? Note open questions with a name and a date.
## 15 activity · How we want to work [group-agreement]
Goal: Rules and a way to decide.
Materials: chart paper; markers
Agree on speaking time, telephones, substitutes, minutes. Decide how decisions are made, such as all can live with it; if not, by majority with the objection noted. Students and parents have the same voice as staff. Say what is confidential: stories about persons stay here, results are public. Whoever hears that somebody is in danger reports it in the usual way; the committee does not investigate.
## 17 activity · Hopes and worries [hopes-and-worries]
Goal: Know early what could go wrong.
Materials: cards in two colours
Hopes for the outcome, worries about the work. Put up, group, and answer the three largest worries with an agreement.
## 8 closing · Who does what until next time
Goal: Clear tasks.
Task, name, date for each. Chair, minutes and time-keeping for the next meeting. One word from each.

# What do we know, and from whom not yet?
> Members know what figures and voices there are. (goal 2)
> Members have a plan to hear those who are missing. (goal 2)
## 6 check-in · One word [one-word-check-in]
Goal: Arrive.
One word. Look at the tasks: done, open, help needed.
## 20 activity · A walk past the facts
Goal: Look before interpreting.
Materials: figures by grade and group without names; survey results; map of the building
Posters with figures on the walls: attendance, referrals, sense of belonging, incidents by place. Walk in pairs with three notes: I see, I wonder, is missing. Keep to what stands there. Figures of groups of fewer than ten are not shown.
Adapt: Read them out, or give them out beforehand in large print or in other languages.
## 14 talk · Whose voice is missing? [every-clue-counts]
Goal: Bring in those who are not in the room.
Who is affected and is not heard: new students, those who left, night shift parents, bus drivers, kitchen? What do we want to know from them, how do we ask so that it costs them nothing?
## 14 activity · A plan for listening
Goal: Three talks each, well made.
Materials: planning sheet
Agree on three open questions. Who speaks with whom, where, how is it noted without names? Surveys of students on private matters need the consent that the law asks for; check it first.
## 6 closing · Who does what until next time
Goal: Clear tasks.
Task, name, date. One word.

# What lies beneath
> Members have sorted causes and effects. (goal 2)
> Members have chosen one or two points at which to begin. (goal 3)
## 6 check-in · Rose, thorn, bud [rose-thorn-bud]
Goal: Arrive, also with the talks.
One good, one hard, one beginning thing from the listening.
## 15 talk · What we have heard
Goal: Voices side by side.
Materials: notes in large writing
Each reports the three sentences that stayed with them, without names. Write them down word for word. Look for what is repeated and what contradicts.
## 18 activity · Why, and why again
Goal: From symptom to cause.
Materials: long paper; sticky notes
Take one finding, such as "trouble at lunch". Ask why, and again, up to five times, and put it down as a tree. Do causes end with persons? Then ask once more: what in time, space, rules or help brings it about?
## 15 activity · What weighs most? [dot-vote]
Goal: Choose.
Materials: dots in two colours
One colour: matters most. Other colour: we can change it this year. Speak about the points with both. Decide on one or two in the agreed way. Note what was left and why.
## 6 closing · Who does what until next time
Goal: Clear tasks.
Task, name, date. One word.

# Many ideas
> Members have collected at least twenty ideas and kept three. (goal 3)
> Members have thought each through for side effects. (goal 3)
## 6 check-in · Good news round [good-news-round]
Goal: Arrive with something that works.
Something good from the school this week.
## 18 activity · One problem, many ideas [one-problem-many-ideas]
Goal: Quantity first.
Materials: sticky notes; timer
Alone for three minutes, then round by round, nobody judges. Ask also: what would make it worse? Turn it round. What do other schools or classes do?
## 16 activity · If we do that [if-i-choose-this]
Goal: Think of the consequences for all.
Materials: sheet with columns
For the five strongest: who gains, who could lose, what does it cost in time and money, what could go wrong, how would we notice that it works? Ask specifically for students with disabilities, newcomers, and those who are often punished.
## 14 activity · Fist to five [fist-to-five]
Goal: A decision that carries.
Fist to five on each. What would it take to make a two a four? Keep up to three.
## 6 closing · Who does what until next time
Goal: Clear tasks.
Who asks those affected what they think of it? Task, name, date.

# A small try
> Members have planned a trial with dates, people and a measure. (goal 3)
> Members know what they do if it does not work. (goal 4)
## 6 check-in · Battery check [battery-check]
Goal: See the committee’s strength.
Battery; what drains it? Spread tasks anew if needed.
## 12 talk · What those affected say
Goal: Improve before beginning.
Report from the talks: what do they like, what do they fear, what did we not see? Change the idea accordingly.
## 22 activity · Plan of the trial [ladder-of-small-steps]
Goal: Small, soon, observable.
Materials: planning sheet
What, where, with whom, from when to when (four weeks), who leads, who has to be asked, what does it cost, what do we count or ask before and after? What is the first step on Monday?
## 14 activity · What pushes, what holds back [what-pushes-what-holds]
Goal: Know resistance as information.
Materials: chart paper
For: who and what helps? Against: who and what brakes, with what good reason? One act for each of the strongest brakes.
## 6 closing · Who does what until next time
Goal: Clear tasks.
Task, name, date. One word.

# What did it do?
> Members have read the results honestly. (goal 4)
> Members have decided: keep, change or stop. (goal 4)
## 6 check-in · How the trial went [how-my-step-went]
Goal: Arrive.
One sentence each: what I saw.
## 18 activity · Before and after
Goal: Facts before opinions.
Materials: figures before and after; voices
Look at figures and voices side by side. I see, I think, I am not sure. For whom did it work, for whom not? A small number proves nothing; say so.
## 16 talk · Keep, change, stop
Goal: A decision with reasons.
Decide in the agreed way. What has to be changed before it gets bigger? Who looks after it when the committee is over?
## 14 activity · Our recommendation in one page
Goal: A text that is read.
Materials: outline on a screen or chart
What did we look at, whom did we hear, what did we try, what came out, what do we recommend, what does it need, what is open? In threes one part each, then read together. No names, no groups of fewer than ten.
## 6 closing · Who does what until next time
Goal: Clear tasks.
Who presents it, who invites? One word.

# Handing over
> Members have handed their recommendation to those who decide. (goal 4)
> Members have looked at their work and ended it. (goal 1)
## 5 check-in · One word [one-word-check-in]
Goal: Arrive, with the guests.
One word. Introduce the guests who decide.
## 20 talk · Presentation and answers
Goal: It gets an answer.
Materials: the recommendation on one page
Ten minutes of presentation by several members, students among them. Then the decision makers say what they take up, what not, by when they decide, and who reports back to whom. Write it down.
## 17 activity · Looking at our work [head-heart-hand]
Goal: Learn for the next committee.
Materials: the rules of the first meeting
Head: what we have learnt. Heart: what was good or hard between us. Hand: what we recommend to the next committee. Were all voices really alike in weight? Look at the rules: which held?
## 10 talk · What goes on
Goal: No result without somebody who cares for it.
Who has which task from now on, where are papers kept, when is it looked at again? What becomes of the committee?
## 8 closing · Thanks [circle-of-appreciation]
Goal: An end that is noticed.
Each thanks one person for a definite contribution; students get a written confirmation of their work. End on time.
`);
