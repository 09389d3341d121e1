import { readSessions } from './read-sessions.ts';

export const newcomersSessions = readSessions(`
# Welcome, in all our languages
> Members know each other’s names, said as they are said at home. (goal 1)
> Members can say what stays here and what an adult must pass on. (goal 1)
> The group has norms in words and pictures. (goal 1)
## 10 check-in · The story of my name [story-of-my-name]
Goal: Every name is said right.
Materials: name cards; markers
Each writes the name in any script, says it slowly, and everybody repeats it. Who likes tells who gave it or what it means. Ask: "What do you want to be called here?" Practise the sounds that are new to you too.
Adapt: Interpreters, a translation app or a pair with the same language; a name and a smile are enough.
## 10 talk · What stays here [what-stays-here]
Goal: Safety, in words that are understood.
Materials: picture cards
With pictures: what others tell stays here. I keep it private. If somebody is hurt or in danger, I get help. I do not ask about papers, and I do not write them down. Have it said back in the members’ own languages to see what has arrived. Say who in this school gives information to whom, as far as you know it.
Adapt: Hand it out translated; check the translation with a second person.
## 13 activity · What helps to feel welcome [group-agreement]
Goal: Norms for a room with many languages.
Materials: chart paper; pictures; markers
Show with hands and pictures: speak slowly, wait, use any language and help translate, mistakes are normal, laugh with us. Members add their own. Each writes one norm in their language. All of them stay on the sheet.
## 7 activity · Line up without words [silent-line-up]
Goal: Do something together that needs no language.
Silently by birthday in the year, then by the number of languages one knows, from one to many. Look at the end of the line: what a wealth.
Adapt: Done with cards on the table for whoever cannot move about.
## 5 closing · Goodbye in our languages
Goal: The same ending each time.
One member teaches goodbye in their language; all say it. Next date on a card to take home.

# Finding my way in this school
> Members can find the places they need and ask for what they need. (goal 2)
> Members know one adult for each kind of question. (goal 2)
## 6 check-in · Weather with pictures [weather-report]
Goal: Everybody can say how they are, with or without words.
Materials: weather pictures
Point at a picture, say it in any language, and hear it in the language of the school.
## 17 activity · The map of who and where
Goal: Know the building like those who are old hands.
Materials: floor plans; coloured dots; camera
Threes walk a short round with an old hand or by plan: nurse, office, counselor, quiet place, lunch, prayer or rest room if there is one, bus. Put dots: here I feel well, here I do not. Tell the group one thing found out.
Adapt: A tour by photographs on the table, and a route without stairs.
## 13 talk · What is odd here
Goal: Unwritten rules get written.
Collect what surprised them: bells, changing rooms, raising hands, grades, gym clothes, lunch lines. For each: how is it here, how was it where you were before, what do I do if I do not know? Nothing is better or worse; both are knowledge.
## 4 activity · Sentences that open doors [asking-for-help]
Goal: Three sentences by heart.
Materials: small cards
"Can you show me, please?" "I need a little more time." "Please say it again." Say them in pairs; keep the card.
## 5 closing · Goodbye in our languages
Goal: The same ending each time.
The next member teaches goodbye.

# My languages, my strengths
> Members can name skills that they have brought with them. (goal 3)
> Members have shown one of them. (goal 3)
## 6 check-in · A word I learnt
Goal: Notice the progress.
Each tells one word of the new language learnt this week, and gives one of theirs to the group.
## 15 activity · Shield of strengths [shield-of-strengths]
Goal: See oneself as somebody who can do things.
Materials: drawing of a shield for each; colours
Four fields: languages I know; something I can do with my hands; something I do for my family; something that I have managed. Look at each other’s shields in silence and put a dot where you would like to know more.
Adapt: Cut out pictures in place of drawing.
## 14 activity · I teach you something
Goal: Be the one who knows.
Pairs teach each other something of two minutes: a greeting, counting, a dance step, a knot, a game. Some show it to all.
## 5 talk · When I feel small because of words
Goal: Give it a name.
Say that a person is not less clever in a second language, only slower to say it. What helps when words are missing: drawing, showing, asking for time? Collect.
## 5 closing · Goodbye in our languages
Goal: The same ending each time.
The next goodbye.

# Here and there
> Members may speak of what they miss and what they have found. (goal 3)
> Members know that mixed feelings belong to a move. (goal 4)
## 6 check-in · Weather with pictures [weather-report]
Goal: Everybody arrives.
Materials: weather pictures
Weather. Say what today is about: here and there. Nobody has to tell how or why they came.
## 17 activity · My suitcase [packed-suitcase]
Goal: What came along, what stayed behind.
Materials: drawing of a suitcase for each; colours
In the suitcase: what I brought along, things and not things (songs, recipes, a way of laughing). Beside it: what I had to leave. In the pocket: what I have found here. Share one item. Do not ask about flight, border or loss; if somebody begins, thank them, keep it short in the group and offer time alone. Watch for members who go silent or far away, and bring the group back to the room by naming what one sees.
Adapt: Choose a smell, food or song in place of the suitcase.
## 12 talk · Two feelings at once [same-event-other-feelings]
Goal: Both may be true.
Show two hands: in one what is good here, in the other what is missed. How do both fit into one day? Who else in the family has both? What do they do at hard hours: calling, cooking, praying, playing?
## 5 activity · Feet on the floor [five-senses-grounding]
Goal: Come back here.
Five things I see, four I touch, three I hear, said in any language.
## 5 closing · Goodbye in our languages
Goal: The same ending each time.
The next goodbye. Stay in reach afterwards.

# Making friends here
> Members have tried ways to start a talk and to join in. (goal 1)
> Members know what to do when somebody is unkind. (goal 4)
## 6 check-in · Something good [good-news-round]
Goal: Begin with what goes well.
One good thing, however small. Who was kind to you? To whom were you?
## 12 activity · Speed chats [speed-chats]
Goal: Many short talks in safety.
Materials: cards with questions and pictures
Two rows, a question card, two minutes, move on: favourite food, a game from your childhood, music, a place you like here. Gestures count. Afterwards: which question made it easy?
Adapt: Seated at tables, one seat moves on.
## 12 activity · Joining in [joining-in]
Goal: First steps at lunch and at play.
Watch, come closer, ask or offer. Play at lunch table, ball game, group work. Try an answer for "not now" that keeps one’s dignity, and a second place to go.
## 10 talk · When somebody is unkind [when-you-see-it-happen]
Goal: Know the difference between a mistake and an insult, and what to do.
Sort examples: a wrong name, a joke about an accent, "go back". For which do I explain, for which do I walk away, for which do I fetch an adult? Racism is not the fault of whom it hits and is reported here; say how, to whom, and what happens then.
## 5 closing · Goodbye in our languages
Goal: The same ending each time.
The next goodbye. Task: ask one question at lunch.

# Between home and school
> Members can name what they do for their family, and what is too much. (goal 4)
> Members know where families get help with school. (goal 2)
## 6 check-in · Battery check [battery-check]
Goal: See how much strength there is.
Show with your hand how full the battery is.
## 13 talk · The family’s interpreter
Goal: Respect for what they carry, and limits.
What do you do for your family: translate, look after little ones, work, phone offices? What are you proud of, what is too much for somebody of your age? Say which things an interpreter of the school must do: meetings, letters, anything about health or police. Practise the sentence "Please get an interpreter."
## 16 activity · What would I like to know? [question-box]
Goal: Answers to what one does not dare to ask.
Materials: box; cards
Questions without name, in any language: grades, graduation, clubs, lunch money, doctors, dating, work, rules of the house against rules of the school. Answer what you know; promise to find out the rest. Legal questions go to those who may answer them; hand out the address.
## 5 activity · Somebody for my family
Goal: One name to take home.
Materials: cards with contacts
Who at school speaks our language or gets an interpreter? Where do parents learn the language, get clothes, food, advice? Take the cards along.
## 5 closing · Goodbye in our languages
Goal: The same ending each time.
The next goodbye. One more session of this round: say so.

# We know our way, and show others
> Members can say what they have learnt and given. (goal 3)
> Members know what comes next and who is there for them. (goal 2)
## 6 check-in · First day and today
Goal: See the road.
Materials: weather pictures
Two pictures: my first day here, and today.
## 17 activity · A guide by those who know [story-of-our-group]
Goal: Members are experts for those who come after them.
Materials: paper; colours; photographs
Make a page for the next newcomer: places, people, sentences, what surprised us, what gets easier. In several languages and with pictures. It goes to the office and is handed to every new student.
Adapt: Record it as sound or film.
## 12 activity · What I saw in you [circle-of-appreciation]
Goal: Go with kind words.
Materials: cards
Each gets a card with a kind word from each, in any language. Read out one of them if you like. See that nobody’s card is empty.
## 5 talk · What comes next [bridge-to-what-comes-next]
Goal: It goes on.
Clubs, tutoring, the next round of the group for those who came late, a helper for the first weeks, my door. Whoever wants becomes a welcomer.
## 5 closing · All our goodbyes
Goal: A goodbye that is noticed.
All the goodbyes learnt, one after the other, each taught by its member.
`);
