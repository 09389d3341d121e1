import { readSessions } from './read-sessions.ts';

export const parentingSessions = readSessions(`
# The parents we want to be
> Members know each other and what is kept private here. (goal 1)
> Members have named strengths of their own and of their children. (goal 1)
> The circle has its norms. (goal 1)
## 15 check-in · My child in one picture [picture-i-chose]
Goal: Begin with the children, and with affection.
Materials: many varied pictures; name cards
Choose a picture that has to do with your child. Name, age, and what the picture says. With several children choose one for today.
## 12 talk · What stays here [what-stays-here]
Goal: Trust with open eyes.
Ask for confidentiality and say that you cannot guarantee it; so tell what you are at peace with. Say what you must report: a child who is being harmed or in danger, as the law has it; and that you do it with the parents where that is safe. Say that asking for help early is a strength and that nobody here is marked.
## 18 activity · How we want to be together [group-agreement]
Goal: Norms against comparing and lecturing.
Materials: flip chart; markers
Collect what would help and what would keep people away. Make sure of: no judging of other people’s children; advice only on request; there are several good ways; children are spoken of as if they could hear it.
## 10 break · Break
Goal: Get to know each other.
Tea, something to eat, a look at the play corner if there is child care.
## 25 activity · What I was given, what I want to give [think-pair-share]
Goal: See one’s own ground.
Alone, in pairs, all together: what from my own childhood do I want to pass on, what not? One sentence at a time, as much as you like. Keep to what you want to give; who is reminded of hard things may leave it and talk with you afterwards. Write the wishes on leaves and put up a tree.
Adapt: Only in pairs, with no round afterwards.
## 10 closing · One thing I take [one-thing-i-take]
Goal: End warmly.
One thing. For the week: ten minutes of attention for one child, who chooses what is done. No telephone, no teaching.

# Time, attention, praise
> Members have tried ten minutes of undivided attention. (goal 2)
> Members can say to a child precisely what they like. (goal 2)
## 15 check-in · How the ten minutes went [how-my-step-went]
Goal: Learn from what happened.
Who did, who did not, what got in the way? Ask what the child did. Where it was too long: five minutes are good too.
## 20 talk · Children grow towards the light
Goal: Understand what attention does.
Collect when children get attention on an ordinary day: mostly when something is wrong? What happens with behaviour that is seen? Tell it with everyday examples, and ask for theirs. Say that attention is no reward for being good; it is food.
## 10 break · Break
Goal: A real rest.
Tea.
## 20 activity · From "well done" to what I see
Goal: Words that arrive.
Materials: situation cards
"You put the cups away without being asked, that helped me." Turn ten general praises into what one has seen. Try them in pairs, one plays the child: how does it feel? Age matters: a fourteen-year-old wants it shorter and without an audience.
Adapt: Do it in the language spoken at home; praise is spoken there.
## 15 activity · The jar of what goes well
Goal: Change where one looks.
Materials: slips; jars
Write three things that your child did well this week. Take the jar home, put one in each evening; read them out on Sunday, if you like.
## 10 closing · One thing I take [one-thing-i-take]
Goal: End with something definite.
To whom do I say what this week?

# What is behind behaviour
> Members look for the need behind a behaviour. (goal 2)
> Members know what can be expected at what age. (goal 2)
## 15 check-in · Rose, thorn, bud [rose-thorn-bud]
Goal: Arrive with all of it.
Good, hard, beginning, with the children this week.
## 20 activity · The iceberg of my child [under-the-anger]
Goal: Curiosity before reaction.
Materials: drawing of an iceberg; pens
Above: what I saw and heard (facts, no labels). Below: tired, hungry, afraid, jealous, too much, wants to belong, does not know how. Take a made-up child first, then your own. What would I see if I looked at it so?
## 10 break · Break
Goal: A real rest.
Tea.
## 20 talk · What can they do at this age?
Goal: Expectations that fit.
Materials: cards with ages and abilities
Sort cards: waiting, sharing, doing homework alone, telling the truth, planning, saying sorry. Where did you expect too much or too little? Say that children differ, that disability, grief or moving changes things, and where one gets a child looked at if one worries.
## 15 activity · The sentence before the reaction
Goal: One breath of time.
Find a sentence for yourself: "He is not giving me a hard time, he is having one." Or one of your own. Try it with three annoying examples.
## 10 closing · One thing I take [one-thing-i-take]
Goal: End with something definite.
In which situation will I look below?

# Clear and kind limits
> Members can set a limit in few words. (goal 3)
> Members have agreed on few important rules for their family. (goal 3)
## 15 check-in · How it went [how-my-step-went]
Goal: Learn from what happened.
Where did you look below? What did it change?
## 20 talk · Few rules, kept
Goal: Limits as a railing.
Why do children need limits, and why do they test them? Collect rules of your families; mark what is about safety, respect, everyday life, taste. Which three would you keep? Say that hitting, shaming and frightening harm children and make limits weaker; say it without accusing those who were brought up so or have done it, and offer your help.
## 10 break · Break
Goal: A real rest.
Tea.
## 25 activity · Saying it once [one-quarrel-three-endings]
Goal: Short, near, calm.
Materials: situation cards
Scenes from the evening: screen off, teeth, homework, coming home late. Play first as it usually goes, then: go there, name, short sentence, a choice between two, wait. What follows if it is not done? It fits the deed, is announced and short. Change over; be the child once.
Adapt: Watch others play it and give the tips.
## 10 activity · The three of our house
Goal: Write it down.
Materials: cards
Three rules worded as what one does. Who is asked at home before they hold? Children who take part in making rules keep them rather.
## 10 closing · One thing I take [one-thing-i-take]
Goal: End with something definite.
Which limit will I say once and keep?

# When I boil over
> Members know their own warning signs and a way to pause. (goal 4)
> Members can make up with a child. (goal 4)
## 15 check-in · Feelings thermometer [feelings-thermometer]
Goal: Parents have degrees too.
Materials: thermometer on the chart
Where are you today, where were you at the worst point of the week? No explaining needed.
## 20 talk · Red buttons
Goal: Shame gets smaller when it is shared.
What makes me boil: noise, talking back, being ignored, tidying up, eyes rolled? What comes on top: tired, money, quarrel, my own childhood? At which point can I still choose? Repeat that help is there before something happens, and what you must pass on.
## 10 break · Break
Goal: A real rest.
Fresh air.
## 20 activity · The pause [square-breathing]
Goal: Something for the hot minute.
Try: put the child safe, say "I need a minute", go to the door, breathe out slowly, cold water, call somebody. Make your card: sign, pause, person. What do I tell my child beforehand, so that it is not frightened?
Adapt: Other ways than breathing for those who do not like it.
## 15 activity · Making it right [making-it-right]
Goal: Parents may apologise.
"I shouted. That frightened you. It was not your fault. Next time I go to the door first." Practise it in pairs in your own words. Without "but you".
## 10 closing · Head, heart, hand [head-heart-hand]
Goal: End kindly with oneself.
Thought, felt, will do. Stay for those who want a word alone.

# Listening, and letting them grow
> Members can listen without at once solving. (goal 2)
> Members have given one responsibility to a child. (goal 3)
## 15 check-in · Highs and lows [highs-and-lows]
Goal: Arrive.
One high, one low. Did somebody need the pause?
## 20 activity · Three kinds of listening [three-kinds-of-listening]
Goal: Feel the difference.
Pairs, one tells something small that annoyed them. First the other gives advice, then talks about themselves, then only listens and says back what they heard. How was each? What do our children get when they come from school?
## 10 break · Break
Goal: A real rest.
Tea.
## 20 talk · Solve it with them [five-steps-for-a-problem]
Goal: Children who learn to solve.
Materials: sheet with five steps
Go through one problem of a family, chosen and made anonymous: what is it, what does each want, ideas, what follows, try and look again. What can the child take on at its age? What does it need in order to fail safely?
## 15 talk · Screens, friends, school
Goal: Swap what works.
Members choose one. What do you do, what works, what not? You moderate, and add facts of the school where asked.
## 10 closing · One thing I take [one-thing-i-take]
Goal: End with something definite.
Which responsibility do I hand over? One more meeting: how do we want to celebrate, may the children come for the end?

# What has grown
> Members can name what has changed with them and the children. (goal 1)
> Members know what they do when it gets hard again, and with whom. (goal 4)
## 15 check-in · Then and now [picture-i-chose]
Goal: See the road.
Materials: the pictures of the first evening
Take the picture of the first evening again. Does it still fit? What would you add?
## 20 activity · The tree [story-of-our-group]
Goal: Gather what has grown.
Materials: the tree of the first evening; paper fruits
Write on fruits what you now do, what your child can do, what you got from whom. Hang them up. Read aloud what you like.
## 10 break · Break with something brought along
Goal: Celebrate.
Everybody may bring something.
## 20 talk · When it gets hard again [bridge-to-what-comes-next]
Goal: A plan, and neighbours.
Materials: cards; list of services
My sign, my pause, my people, the place I can go to. Who wants to stay in touch, how? Name advice centres and the next round. Ask for a short evaluation without names.
## 15 activity · A letter to my child [letter-to-myself]
Goal: Something that stays.
Materials: paper; envelopes
What I like about you, what I wish for you, what I am working on. You decide whether and when it is given.
Adapt: Record it, draw it, or let somebody write it down.
## 10 closing · Thanks [circle-of-appreciation]
Goal: A goodbye that is noticed.
Each thanks one person for something definite; nobody is left out. Last words to all.
`);
