import { readSessions } from './read-sessions.ts';

export const caregiversSessions = readSessions(`
# Who we care for
> Members know each other’s names and what brought each of them. (goal 1)
> Members know what is kept private here and what cannot be. (goal 1)
> The circle has agreed how it wants to be together. (goal 1)
## 15 check-in · Arriving, with a cup in hand [partner-introductions]
Goal: A calm start for people who come straight from caring.
Materials: tea and coffee; name cards
Offer something to drink and let people sit as they like. Pairs talk for three minutes each: my name, whom I care for, one thing that person is good at or fond of. Each introduces the other with what the other agrees to have said. Whoever is late sits down and is greeted in the next pause.
Adapt: Let people introduce themselves where pairs would be hard to hear.
## 15 talk · What stays in this room [what-stays-here]
Goal: Everybody decides with open eyes what to tell.
Say what you keep, where, and who may read it. What members hear of each other stays here: no names, no stories, nothing online. You ask for it and cannot guarantee it, so everybody chooses what to tell. Say what you must pass on: danger to life, and harm to a child or to an adult who cannot protect themselves, as the law where you work has it. Explain how you would do it: with the member if at all possible. Ask for questions and wait for them.
## 20 activity · How we want to be together [group-agreement]
Goal: A few norms that fit tired people.
Materials: flip chart; markers
Ask: "What would make it worth leaving home for?" and "What would make you stay away?" Collect, then word four to six norms. Suggest two if nobody does: advice only when asked for, and leaving early for a call from home is always fine. Check each with a show of hands. The sheet comes along every time; whoever joins later hears it read out and may add.
## 30 talk · A day of mine [think-pair-share]
Goal: "I am not the only one."
Materials: cards with the hours of a day
Alone first: mark on the day’s hours what is heavy and what is light. Then in threes, then all together: what did you recognise? Listen for what they manage, and say it: "You have found out how to get him to the bath without a fight." Where somebody compares ("others have it worse"), say that no burden has to earn its place here.
Adapt: Tell it in two sentences in place of the cards.
## 10 closing · What I take home [one-thing-i-take]
Goal: Leave lighter than one came.
One sentence each: something I heard that I take along. Give out your number, that of the local emergency and crisis services, and the date of the next meeting. Ask who needs a lift or an arrangement at home so that they can come.

# Asking for help
> Members can name two tasks that somebody else could do. (goal 3)
> Members have worded one request that is clear enough to be answered. (goal 3)
## 15 check-in · Battery check [battery-check]
Goal: See at a glance how everybody is.
Each shows with a hand how full the battery is and says one sentence. Newcomers: read out the norms and the limits of confidentiality, and let each old member say one thing that helped them arrive. Ask those who came last time what stayed with them.
## 25 talk · Why asking is hard
Goal: Take the shame out of it.
Write "I do not ask because …" and let all finish it. Put alike together: pride, past refusals, nobody does it right, the promise given years ago. Ask for each: "When has that protected you? What does it cost?" Do not argue anybody out of a reason; beliefs about who cares for whom come from families and faiths, and are theirs.
## 15 break · Break
Goal: A real rest.
Windows open, something to eat, no programme. Stay in the room for those who want a word alone.
## 25 activity · From "I cannot any more" to a request [asking-for-help]
Goal: A request with what, when, how long.
Materials: paper; pens
Each lists ten tasks of a week and marks those that only they can do. Usually it is fewer than thought. Choose one of the others and word it: "Could you sit with Mother on Thursday from two to four?" Try it in pairs; the partner once says yes and once "I will think about it". Collect sentences that keep the door open after a no.
Adapt: Work on a message to be written, for those who do not like to act it.
## 10 closing · Who hears it, and when
Goal: One step that is likely to happen.
Each says whom they will ask and by when, or what they want to think about first. Nobody has to. End with thanks for what was shared.

# Sleep, and the lack of it
> Members know what wakes them and what of it can be changed. (goal 2)
> Members choose one change for their evenings or nights. (goal 2)
## 15 check-in · Weather report [weather-report]
Goal: Arrive.
One sentence each about the weather inside. Who asked somebody for something, and how did it go? A refusal counts as an attempt. Ask how the night was only if you have time for the answers.
## 25 talk · What our nights are like
Goal: Lay open what is usually borne alone.
Round: what wakes you, the person you care for, the worry, the habit of listening? Mark on the chart: can be changed by me, by somebody else, cannot be changed now. Say when a doctor should be asked: weeks of bad sleep, snoring with pauses, thoughts of not wanting to go on, falling asleep at the wheel. Speak alone today with whoever names one of the last two.
## 10 break · Break
Goal: A real rest.
Get up, stretch, fresh air.
## 30 activity · Letting go, seated [tense-and-let-go]
Goal: Have tried a way of settling down that needs nothing.
Explain first what will happen and that anybody may stop, move or keep the eyes open. Tense and loosen hands, shoulders, face and feet in turn, gently, leaving out what hurts. Afterwards: how was it, and when could it fit in? Then collect what members do that works: fixed hour, paper for worries, light, the phone in another room, taking turns at night.
Adapt: With pain or a bad heart, leave out the tensing and only notice one part of the body after another.
## 10 closing · One night this week
Goal: Something small and definite.
Each names one thing to try on one night. Say that the trouble is not their failing, and that a night off by respite care is worth asking for; bring the leaflet of the local office.

# Letters and offices
> Members know which benefits and services they may ask about where they live. (goal 3)
> Members have begun one letter or call that was put off. (goal 3)
## 10 check-in · One word [one-word-check-in]
Goal: A quick start, because the guest has little time.
One word each. Introduce the guest by name and task; say what the guest hears of the circle (nothing but today’s questions) and ask the members if that is all right.
## 35 talk · Questions to somebody who knows [question-box]
Goal: Right information for this place, not hearsay.
Materials: box and cards for questions without names; leaflets; list of offices
Ask a person from the local advice centre, carers’ service or health insurance. Questions come from the box first, so that nobody has to show their affairs. Write down names, numbers and dates that are said and give them out next time. If no guest can come, sort the questions with the group into "one of us knows", "ask the office" and "ask a lawyer or doctor", and share out the finding.
Adapt: Have it interpreted, or give the answers in writing, where that is needed.
## 10 break · Break
Goal: A real rest.
Let people go up to the guest one by one.
## 25 activity · The letter I put off
Goal: Begin it in good company.
Materials: paper; pens; telephone list; reading glasses
Each names one matter. Pairs help: what do they want to know, which papers are needed, how does the first sentence go? Write just that, or make the call in the next room. You go about and help where reading or language is hard, without making it a show.
## 10 closing · Ticked off
Goal: Feel that it is less.
Each says what has got done or what the next step is. Clap for every one. Say thanks to the guest by a card.

# Anger and guilt
> Members have heard that anger and guilt belong to caring. (goal 1)
> Members know what they do before they lose patience, and where the limit is. (goal 4)
## 15 check-in · Rose, thorn, bud [rose-thorn-bud]
Goal: Make room for the good beside the hard.
Something good, something hard, something that is growing. Short. Say what today is about and that each goes only as far as they like.
## 30 talk · What I do not say aloud
Goal: Hear it said without a verdict.
Begin with sentences that carers have thought anywhere: "I wish it were over", "I was glad when she slept", "Why always me?" Members put up a finger under the table or aloud for what they know. Let those talk who want to. Ask: "What does the anger want to protect?" and "Whose voice is the guilt?" Do not smooth it over; thank people for saying it.
## 10 break · Break
Goal: A real rest.
Stay close to anybody who was moved. Water, air.
## 25 activity · Before it boils over [what-pushes-what-holds]
Goal: A plan for the hard minute.
Materials: paper; pens
Each draws the last time that patience ran out as steps: what came before, what the body did, what happened. Where could one get off? Write a plan of three lines: my early sign, what I do at once (make safe, leave the room, breathe out), whom I call. Say that hands that hurt are a limit, that telling somebody is the way to protect both, and that you will help. Repeat what you would have to pass on.
## 10 closing · Head, heart, hand [head-heart-hand]
Goal: Put it down before going home.
Something I thought, something I felt, something I will do. Ask whoever seems burdened to stay for five minutes.

# What we miss
> Members have named what they have lost while the person is still there. (goal 1)
> Members have found one thing of it that can be had in another form. (goal 2)
## 15 check-in · Weather report [weather-report]
Goal: Arrive.
One sentence each. Say what today is about: what caring has taken, from the person, from me, from us. Nobody has to go deep.
## 30 activity · A picture of before [picture-i-chose]
Goal: A loss may be seen that nobody sends flowers for.
Materials: many varied pictures; or members’ own photographs
Each chooses a picture that has to do with what they miss: talking at night, being looked after oneself, work, Sundays. Tell about it in two minutes; the others listen and do not comfort too quickly. After each a moment of quiet. At the end ask: "What did you hear that was also yours?"
Adapt: An object or a piece of music does as well as a picture.
## 10 break · Break
Goal: A real rest.
Quiet music, if the circle likes it.
## 25 talk · What is still there
Goal: Keep what can be kept.
In threes: what can you still share with the person as they are now, and what of the missed could you have with somebody else or on your own, in small? Collect on the chart. Say that grief which comes before a death is grief, that it comes in waves, and where there is help if it does not let go.
## 10 closing · A breath and a name [shared-clap]
Goal: End together and upright.
Whoever likes says the name of the person they care for and one thing that they love in them. Then a long breath and the shared clap.

# Small breaks that work
> Members have five breaks at hand that take less than ten minutes. (goal 2)
> Members have put one break into the week with what it needs. (goal 2)
## 15 check-in · Battery check [battery-check]
Goal: See what has changed.
Hand for the battery, one sentence. What filled it a little since last time, however small?
## 20 talk · What makes a break a break
Goal: Tell rest from mere stopping.
Collect: after which breaks did you feel better, after which not? Sort by what they gave: quiet, movement, company, beauty, being somebody else than a carer. Ask what stands in the way and take it seriously: guilt, no key for the neighbour, fear of the telephone.
## 25 activity · Five minutes, tried out [five-senses-grounding]
Goal: Know from trying, not from being told.
Materials: open window or a way outside; something that smells good; music
Try three stations for five minutes each: naming what one sees, hears and feels; a slow walk along the corridor or outside; music with closed or open eyes. Members may leave one out and rest. What suited whom?
Adapt: All of it is possible seated.
## 20 activity · My menu of breaks [coping-menu]
Goal: A list that hangs on the refrigerator.
Materials: cards; pens
Write a menu: starters of two minutes, main dishes of half an hour, one feast a month. For one main dish plan what it needs: who is there, when, what to say. Swap offers within the circle only where both want it.
## 10 closing · The date of my break
Goal: It is in the diary.
Each says day and hour. Neighbours may ask for it next time.

# Talking with brothers and sisters
> Members know what they want to say to whom in the family. (goal 3)
> Members have practised the beginning of a hard talk. (goal 3)
## 15 check-in · How my break went [how-my-step-went]
Goal: Trying is noticed.
Who took it, who did not, what came between? Help to make it smaller where it was too large.
## 25 talk · Who does what, and who decides
Goal: See the family as a whole, not only the quarrel.
Materials: large sheets; markers
Each draws the people around the person who is cared for, with what each does, knows and decides; also those far away, paid helpers, the person themselves. Look: what is never said, who knows nothing, who would do something if they were asked for it? Families differ: friends may be closer than relatives, and some talks are not safe to have. Say that not talking can be the right choice.
## 10 break · Break
Goal: A real rest.
Something to eat.
## 30 activity · Rehearsing the first minute [rehearsing-a-hard-talk]
Goal: Begin without reproach, with a wish.
Threes: one talks, one answers as the brother or sister might, one watches. Only the first minute: what is so, what I wish, what I ask. Stop, one tip, once more. Change over. Whoever does not want to act writes the first three sentences. Shake off the part afterwards.
## 10 closing · One sentence I keep
Goal: Have words ready.
Each says the sentence they will use, or that they will leave it. Tell the circle that two meetings of this plan are left, and ask what they wish for.

# Planning ahead
> Members know which decisions are better made early, and with whom. (goal 3)
> Members have written down what others need to know if they fall ill. (goal 4)
## 15 check-in · Highs and lows [highs-and-lows]
Goal: Arrive, and hear about the talks.
Something good, something hard. How did the talks go, if they took place?
## 25 talk · What would happen if …
Goal: Look at the worry in daylight.
Members choose which questions they want to look at: if I fall ill; if it gets more than I can do; what the person wishes for themselves; money and papers. For each: who knows about it, who has to be asked, what can wait? You give no legal or medical advice; say where it is to be had. The wishes of the person who is cared for come first as long as they can tell them.
Adapt: Let people choose to work on a lighter question; endings are near for some.
## 10 break · Break
Goal: A real rest.
Fresh air.
## 30 activity · The page for a stand-in
Goal: Somebody could take over tomorrow.
Materials: a printed page with headings; pens
Fill in one page: what a day looks like, what calms, medicines and where the list is, doctor, keys, who is to be called, what must not happen. Pairs ask each other what a stranger would not know. Say where to keep it and who should have a copy, and that it holds private things.
## 10 closing · What has become clearer [one-thing-i-take]
Goal: End with something settled.
One sentence each. Next time is the last of this plan: agree how to mark it and whether and how the circle goes on.

# Where we go from here
> Members can say what the circle has given them and what they have given. (goal 1)
> Each has somebody to turn to and a sign for when to do so. (goal 4)
## 15 check-in · Battery, then and now [battery-check]
Goal: See the road.
Show the battery of today and, if they remember, that of the first evening. One sentence on what made the difference, also where it is emptier. Name those who have left the circle, and why, if they agreed to it.
## 25 activity · The story of our circle [story-of-our-group]
Goal: Look back together.
Materials: the norms sheet; flip charts of the meetings; photographs of things made
Lay out what was made. Walk about, then tell: a moment that helped, one that was hard, one that was funny. Read the norms: which held? You add what you saw the circle do for its members.
## 10 break · Break with something special
Goal: Celebrate.
Everybody may bring something to share.
## 25 talk · The bridge [bridge-to-what-comes-next]
Goal: What holds when the plan has ended.
Materials: list of services; cards
Each writes: my sign that it gets too much, what I do then, whom I call, what I keep up. Say what there is from now on: another round, an open evening, a telephone list of those who want to be on it, services near by. Ask for a short written evaluation, without names.
## 15 closing · Thanks, by name [circle-of-appreciation]
Goal: A goodbye that is noticed.
Each thanks one person for something definite; see that nobody is left out, and thank each yourself. Those who join the next round and those who go both get a last word. End with the shared breath.
`);
