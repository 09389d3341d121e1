import { readSessions } from './read-sessions.ts';

export const familyChangeSessions = readSessions(`
# Many kinds of families
> Members know each other and that here all have a family that has changed. (goal 1)
> Members can say what stays here and what an adult must pass on. (goal 1)
> The group has agreed on norms. (goal 1)
## 7 check-in · Name and gesture [name-and-gesture]
Goal: Everybody is welcomed.
Name and a small movement; all say and do it back. Then you say it plainly: in all our families parents live apart or are separating, and each family does it differently.
## 8 talk · What stays here [what-stays-here]
Goal: Children know what happens with what they tell.
What others tell stays here; your own story is yours. I cannot promise it for everybody, so each decides what to tell. I do not carry anything from one parent to the other, and I do not tell a judge what you should say; should somebody ever have to ask me, I tell you. If somebody is being hurt or in danger, I get help. Let them sort four examples with thumbs.
Adapt: Use two boxes, one with a lid, for younger children.
## 12 activity · Our norms [group-agreement]
Goal: A room that takes no sides.
Materials: chart paper; markers
What makes it easy to be here? Make sure of: nobody’s parent is spoken ill of, also one’s own not in front of all; passing is fine; families are not compared. Word it in their language and have it signed.
## 9 activity · Families like a patchwork [picture-together]
Goal: Many forms, none is wrong.
Materials: paper squares; colours; glue
Each makes a square with something that belongs to their family: people, pets, places, food. Glue them into one picture. Look: how many kinds are there?
## 4 closing · A word and a squeeze [pass-the-squeeze]
Goal: The same ending each time.
One word or pass; a squeeze of hands or a tap on the table goes round. Next date.
Adapt: Knock on the table where touch is not wished for.

# What has changed and what has stayed
> Members can name changes and things that have stayed. (goal 2)
> Members know that the separation is an adults’ matter. (goal 2)
## 5 check-in · Weather report [weather-report]
Goal: Everybody arrives.
Weather in one word. Read the norms.
## 13 activity · Then, now, still
Goal: Order in what is confused.
Materials: sheet with three columns; colours
Draw or write: how it was, how it is now, what is still the same. Beds, pets, evenings, football, who fetches me. Share one thing of each. What has stayed is coloured gold.
## 12 talk · Whose job was it? [question-box]
Goal: Take the guilt off.
Materials: box; cards
Questions and thoughts without a name go into the box: "Was it because I …?" "Can I bring them together again?" Answer kindly and clearly: grown-ups’ love changes for grown-ups’ reasons. It was not made by a child, and no child can mend it. What children may wish for is another matter, and wishing is allowed.
## 6 activity · Give it back
Goal: Feel it in the body.
Materials: stones; basket
Hold a stone for something that is the adults’ job, name it or not, and lay it into the basket.
Adapt: A slip of paper does as well as a stone.
## 4 closing · A word and a squeeze [pass-the-squeeze]
Goal: The same ending each time.
One word, squeeze, next date.

# A bag full of feelings
> Members have words for mixed feelings. (goal 2)
> Members know one way to let a feeling out that hurts nobody. (goal 3)
## 5 check-in · Animal of the day [animal-of-the-day]
Goal: Everybody arrives.
Which animal are you like today, and why?
## 12 activity · Feeling charades [feeling-charades]
Goal: See and name them.
Materials: feeling cards
Draw a card and show it without words. When guessed: when might somebody have this whose parents live apart? Include relieved and happy.
## 13 activity · My bag [body-map-of-feelings]
Goal: Several at once.
Materials: paper bags; strips in colours
Each colour is a feeling. Put strips into your bag, as many as fit each feeling. Nobody looks in. Whoever likes tells one colour. Say that nobody has only one, and that feelings towards each parent can differ and change.
## 6 talk · Out with it, but how?
Goal: Ways that are allowed.
Drawing, running, telling the dog, crying, music, tearing paper, talking. Try tearing paper all together. Mark two for each home.
## 4 closing · A word and a squeeze [pass-the-squeeze]
Goal: The same ending each time.
One word, squeeze, next date.

# Two homes, or one and a long way
> Members have found what makes changing over easier. (goal 3)
> Members can ask for one thing that they need. (goal 3)
## 5 check-in · What I leave at the door [leave-at-the-door]
Goal: Arrive here.
Say or think what you leave outside for this time.
## 13 activity · The bag for changing over [packed-suitcase]
Goal: Make a hard hour easier.
Materials: drawing of a bag for each; colours
What must be in it so that you feel well in both places: toothbrush and charger, but also a picture, a ritual, an hour of quiet? Those who see one parent seldom or not at all draw what keeps the bond or what helps with missing; nobody has to explain why.
## 12 activity · Asking for what I need [asking-for-help]
Goal: Short, friendly, clear.
"I would like to phone before I go to sleep." "Please tell me the day before." "I need my things in both places." Practise with a partner as grown-up, who says yes, no, or later. Say that with some grown-ups asking does not help or is not safe; then one tells another adult.
## 6 talk · Hellos and goodbyes
Goal: The hardest minute.
What helps in the minute of changing over: a sign, a song, no talks between adults at the door?
## 4 closing · A word and a squeeze [pass-the-squeeze]
Goal: The same ending each time.
Half is over: say so. One word, squeeze.

# In the middle
> Members recognise when they are put in the middle. (goal 4)
> Members have a sentence to step out. (goal 4)
## 5 check-in · Weather report [weather-report]
Goal: Everybody arrives.
Weather in one word.
## 9 talk · Messenger, spy, judge, comforter
Goal: Names for jobs that are no child’s.
Show four hats: "Tell your father …", "Who was there?", "With whom would you rather live?", a parent cries and the child comforts. Do you know any of them? Nobody has to say whose. Say that parents often do it because they are hurt, and that one may still step out.
## 14 activity · Stepping out [saying-no]
Goal: Words and a way.
Materials: hats or cards; puppets
Play it with puppets or in short scenes: "Please tell her yourself." "I love you both." "I do not want to choose." Try kindly, firmly, and by leaving the room. The puppets may fail, and one asks the audience.
Adapt: Write it as a message or comic.
## 8 activity · Whom I tell [hand-of-helpers]
Goal: Somebody for each place.
Materials: outline of a hand for each
Five adults who are not in the middle. One of them can be you. Look quietly at each hand. Repeat: if there is hitting, threatening or somebody is afraid, tell at once.
## 4 closing · A word and a squeeze [pass-the-squeeze]
Goal: The same ending each time.
One word, squeeze, next date.

# New people, old wishes
> Members may have mixed feelings towards new partners, brothers and sisters, or being without any. (goal 2)
> Members can solve a small problem of everyday family life. (goal 3)
## 5 check-in · Rose, thorn, bud [rose-thorn-bud]
Goal: Everybody arrives.
Something good, something hard, something beginning.
## 12 activity · Step in if it is true for you [step-in-if-true]
Goal: Not the only one, without many words.
"I sometimes wish it were as before." "There is somebody new." "I have to share a room." "Something is better now." Step in or stay; no comments. Nobody has to show it: standing still is always right. Look who stands with you.
Adapt: Do it with cards face down in front of each.
## 13 activity · Five steps for a problem [five-steps-for-a-problem]
Goal: What a child can do, and what not.
Materials: sheet with five steps
Take a made-up problem: new partner sits in my place, birthdays twice, different rules. What is it, what do I want, which ideas, what follows, which do I try? Ask at each: is this a child’s job?
## 6 talk · May I like them?
Goal: Love is no cake.
Who likes somebody new takes nothing away from anybody. Who does not, must be polite and no more. How long do you need for getting to know somebody?
## 4 closing · A word and a squeeze [pass-the-squeeze]
Goal: The same ending each time.
One more session: what should be in it? One word, squeeze.

# What carries me
> Members can name what has helped them and what they can do. (goal 3)
> Each knows whom they can turn to. (goal 4)
## 5 check-in · First day and today
Goal: See the road.
Which animal were you on the first day, which today?
## 13 activity · A house that carries [story-of-our-group]
Goal: Gather what was learnt.
Materials: drawing of a house for each; colours; sheets from the sessions
Foundation: what stays. Walls: my people. Windows: what I look forward to. Roof: what protects me, my sentences. Chimney: how I let feelings out. Show it and tell one part.
## 12 activity · Pages of good wishes [pages-of-good-wishes]
Goal: Go with kind words.
Materials: a card for each with the name on it; colours
Cards go round; write or draw what is good about this person. Read them all before they are given.
## 6 talk · What comes next [bridge-to-what-comes-next]
Goal: Nobody is lost.
How you can be reached, when you will ask after each, what the parents are told (the themes, not the stories). Which of it do you want to show at home yourself?
## 4 closing · The last squeeze [pass-the-squeeze]
Goal: A goodbye that is noticed.
One word for the group, goodbye to each by name, one squeeze all the way round.
`);
