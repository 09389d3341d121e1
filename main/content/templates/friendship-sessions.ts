import { readSessions } from './read-sessions.ts';

export const friendshipSessions = readSessions(`
# Names and norms
> Each member knows everybody's name and one thing they like. (goal 1)
> Each member can say what stays in the group and when an adult has to tell somebody. (goal 4)
> The group has agreed on norms in its own words. (goal 4)
## 6 check-in · Hello round with a movement [name-and-gesture]
Goal: Everybody hears their name said and is greeted back.
Stand in a circle. You begin: your name and a small movement. Everybody says the name and does the movement back. Go round. Anybody may pass the movement and only say the name; the group still greets back.
Adapt: Do it seated, or with an object passed from hand to hand, where standing in a circle is too much on the first day.
## 8 talk · What stays here, and what I have to tell [what-stays-here]
Goal: Members know the limits of confidentiality before they share anything.
Say it in three sentences: what others say stays with them and is not told outside; what you say about yourself is yours to tell; I keep it private too, except when somebody is being hurt, might hurt themselves or somebody else, or when the law says I must. Give two examples and let the children sort them with thumbs: "Jo likes cats" stays; "Jo is not safe at home" goes to an adult who can help. Say plainly that you cannot promise what other children do, and what they can do if something gets out: tell you.
Adapt: Draw two doors on a sheet, one shut and one open, for members who read little.
## 14 activity · Our norms [group-agreement]
Goal: Norms that the children recognise as their own.
Materials: chart paper; thick markers; sticky notes
Ask: "What would make this a room where it is easy to be?" Everybody writes or draws one thing on a note, alone first. Stick them up, put alike together, and word four to six norms as things to do ("Let people finish") rather than not to do. Read each aloud; thumbs up, sideways or down. Keep talking on any that is not all up or sideways. Everybody signs or marks the sheet. Bring it to every session.
Adapt: Offer sentence beginnings ("I can … when …") to members who are unsure what to write.
## 8 activity · Find somebody who [find-someone-who]
Goal: Members notice what they share with others.
Materials: sheet of six squares for each; pencils
Each sheet has six squares, such as "likes drawing", "has been new somewhere", "has a pet or wants one". Members walk about and find a different person for each square, asking with the name first. Nobody has to fill all six. End with: "What did you find out that you did not know?"
Adapt: In a group of four or fewer ask the six aloud and let members stand up for each.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Each says one word for how it was, or passes. Then a wave into the middle. Tell them the day and time of the next session and what you will do then.

# What makes a good friend
> Each member can name two things that make somebody a good friend. (goal 1)
> Each member has heard something that they do well as a friend. (goal 4)
## 6 check-in · Weather report [weather-report]
Goal: Everybody arrives and knows how the others are.
Each says what the weather in them is like: sunny, windy, foggy, all at once. A word is enough, passing is fine. Read the norms aloud together and ask which one they want to watch today.
## 12 activity · Build a friend
Goal: Collect what members look for in a friend.
Materials: one large outline of a figure; markers
Lay a large outline of a person on the floor. Members write or draw what a good friend says near the mouth, does near the hands, notices near the eyes. Ask after each: "How would you see that at recess?" Leave out looks and things one owns; bring it back to what one does.
Adapt: Scribe for those who would rather say it.
## 12 activity · Friend or not so friendly
Goal: Look closely at small acts between children.
Materials: eight situation cards
Read a card ("somebody saves you a seat", "somebody tells your secret to be funny", "somebody is friendly only when no one else is there"). Members stand on a line from "friendly" to "not friendly" and one or two say why. Different places are welcome; ask what would make them move. Use situations from no one in the room.
Adapt: Point to two ends of the table rather than walking.
## 6 talk · What I already do
Goal: Members see themselves as somebody's friend.
In pairs: "Tell your partner one thing that you did for somebody, however small." Then each partner says what they heard: "Ali waits for people." Help those who say "nothing": you have seen them do something today.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Task for the week, if they want it: notice one friendly act of somebody else. One word each, the wave, the next date.

# Joining a game
> Each member can use three steps to join others at play. (goal 1)
> Each member has tried one and had one refused, and knows a next step. (goal 2)
## 5 check-in · A friendly act I saw
Goal: Begin with what went well.
Each tells of one friendly act they noticed since last time, no names needed. Nobody noticed any? Tell one that you saw in the corridor.
## 8 talk · Look, wait, ask
Goal: Three steps that can be remembered at recess.
Show it with a co-leader or a brave member: look what they are playing, wait for a good moment, ask or offer something that fits ("Do you need a goalie?"). Then show it done badly on purpose, running in or grabbing, and let the group say what to change. Give each step a hand sign.
## 15 activity · Joining in, played [joining-in]
Goal: Practise the steps until they are easy.
Materials: a soft ball; a deck of cards; building blocks
Threes and fours play something short. One after another steps out and joins by the three steps. After each: the players say what made it easy to say yes. In the second round the answer is "not now": practise a shrug, a breath, and asking somebody else. Say that a "not now" happens to everybody, and is no verdict.
Adapt: A member who does not want to play a part can be the coach who whispers the next step.
## 8 activity · My plan for recess
Goal: Carry it out of the room.
Materials: small cards; pencils
Each writes or draws: where, which game, what I say first, whom I go to if it is "not now". Keep the card in the pocket. Nobody's plan is read aloud unless they want it.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Say that you will ask next time who tried the plan, and that trying counts, whatever came of it.

# Listening with your whole body
> Each member can show two signs that they are listening. (goal 1)
> Each member can ask a question that follows from what was said. (goal 1)
## 6 check-in · How the plan went
Goal: Trying is noticed.
Thumb up, sideways or down for the plan of last week; one sentence if they like. Thank each for trying. Those who did not find the moment get a new one.
## 10 activity · Listening and not listening [three-kinds-of-listening]
Goal: Feel the difference.
Pairs: one tells for a minute about a favourite food while the other looks away and fidgets. Stop. Ask how that was for the teller. Again with listening. Collect what could be seen: turned towards, quiet hands, nodding, waiting, asking. Say that looking in the eyes is one way, and that many people listen better looking elsewhere.
Adapt: Do the bad example yourself, so that no child has to be ignored by another.
## 12 activity · Draw what I say [back-to-back-drawing]
Goal: Listen so closely that one can draw it.
Materials: paper; pencils; simple pictures
Back to back: one describes a simple picture, the other draws and may ask three questions. Compare, laugh, change over. Ask: "Which question helped most?"
Adapt: Use building blocks in place of drawing.
## 8 talk · Questions that keep a talk going [open-and-closed-questions]
Goal: Have three questions ready.
Collect questions on a sheet: "And then?", "What did you like about it?", "Can you show me?" Try them in a short round: one says a sentence about the weekend, the neighbour asks a question that fits it. Everyday things only today.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Task for the week: ask somebody a second question. One word, wave, next date.

# Saying no kindly
> Each member can say no in words that are clear and friendly. (goal 2)
> Each member can hear a no and stay calm. (goal 3)
## 5 check-in · The second question
Goal: Everybody arrives.
Weather in one word, and whoever asked a second question tells what they found out. Ask whose seat is empty today and greet them back warmly next time.
## 9 talk · Soft, clear, hard
Goal: Find the middle between giving in and snapping.
Say the same no in three ways: so soft that nobody hears it, clear, and hard. Which would work with you? Collect clear ones: "No thanks, I want to finish this", "Not that, but we could …", "Stop, I do not like it." Say that a no to what is unsafe needs no kindness and no reason, and that they can always come to an adult.
## 14 activity · No, thank you: short scenes [saying-no]
Goal: Practise with the body and the voice.
Materials: ten scene cards
Pairs draw a card: lending a favourite thing, a dare, a game one does not like, gossip. Play it three times: first as it comes, then with a tip from the group, then with parts changed. The rest look out for one thing that helped, and only for that.
Adapt: Use puppets, or read the scene as a comic and write the words in the bubbles.
## 8 activity · Hearing a no
Goal: A no to my idea is no no to me.
Round: one offers something silly ("Shall we wear the chairs as hats?"), the neighbour says a friendly no, the first answers "All right" and takes a breath. Speed it up until they laugh. Then ask: "What do you tell yourself when it is a real one?"
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Half of the sessions are over: say so. One word, wave, next date.

# When friends disagree
> Each member can tell what happened from two sides. (goal 3)
> Each member can use an I-sentence in a disagreement. (goal 3)
## 6 check-in · Agree or not
Goal: Begin with differences that are harmless.
Three harmless statements ("Dogs are better than cats"). Members go to the side they think. Look about: people who stand apart here can be friends. Short round: how are you today?
## 12 activity · One story, two sides [other-side-of-it]
Goal: See that both sides have reasons.
Materials: a short story of a quarrel; two chairs
Read a short story of a quarrel about a place in line. Two chairs, one for each child of the story. Members sit down in turn and say what that child thought and wanted. When both have been heard, ask: "What did neither of them know?"
Adapt: Draw both thought bubbles rather than sitting in the chair.
## 12 activity · I-sentences [i-messages]
Goal: Say what bothers me without blaming.
Materials: sentence strips
Build together: "I feel … when … . I would like … ." Turn four you-sentences into I-sentences ("You always cheat!"). Then practise in pairs with made-up quarrels. Real quarrels of the group stay out today unless both want your help afterwards.
Adapt: Offer a sheet of feeling faces to point at.
## 6 talk · When I am too angry to talk
Goal: Everybody knows one way to cool down.
Collect ways that work for them: walking off and saying so, water, counting, squeezing hands. Each chooses one and shows it. Say which of them are possible in your school.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Task for the week: one I-sentence, also a happy one. One word, wave, next date.

# Making up again
> Each member can make an apology that says what they did and what they will do. (goal 3)
> Each member knows that they may take time before they forgive. (goal 3)
## 6 check-in · Weather report [weather-report]
Goal: Everybody arrives and knows how the others are.
Weather round. Who tried an I-sentence? One or two tell.
## 10 talk · Sorry that helps, sorry that does not
Goal: Tell a real apology from an empty one.
Read six apologies ("Sorry that you are so touchy", "I broke your pen and said it was not me. I will bring you another"). Thumbs for each. From what helps, make a recipe: what I did, how it was for you, what I do now. Add: the other may need time, and need not say "It's OK".
## 14 activity · Making-up scenes [making-it-right]
Goal: Practise both sides.
Materials: six scene cards; the recipe on a sheet
Pairs play a small harm and the making up. Then the one who was harmed tries three answers: "Thank you", "I need some time", "I am not ready, but I heard you." All three are good. Ask the group which was hardest to say.
Adapt: Write or draw the apology as a card in place of playing it.
## 6 activity · Something I could mend
Goal: Look at one's own life, in private.
Materials: paper; envelopes
Alone and unseen: think of something small that you would like to mend. Write or draw it if you want, put it in the envelope, keep it. Nobody is asked. Say that harm that was done to them by somebody bigger is not theirs to mend, and that you are there to listen.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Three sessions are left: say so. One word, wave, next date.

# The feelings thermometer
> Each member can say where on the thermometer they are. (goal 3)
> Each member has tried three ways to cool down and chosen one. (goal 3)
## 6 check-in · Where I am today [feelings-thermometer]
Goal: Practise the scale at once.
Materials: large thermometer drawn on paper; clothes pegs with names
Each puts their peg on the thermometer from calm to boiling. A word if they like. Put yours up first.
## 10 activity · What it is like at each degree
Goal: Notice early signs.
Materials: markers
Fill the thermometer together: what does the body do at low, middle, high? What has the voice to do with it? Everybody marks the degree at which they can still choose. That is the place to do something.
Adapt: Use colours in place of numbers.
## 14 activity · Three ways to cool down [coping-menu]
Goal: Try them in a calm state, so that they are there in a hot one.
Try for two minutes each: slow breathing with a hand on the belly, pressing hands or feet hard and letting go, naming five things one sees. After each, move the peg. No way works for everybody: each keeps one and says where they could use it. Eyes may stay open throughout.
Adapt: Leave breathing out for a member who does not like it, and give them the pressing twice.
## 6 talk · When a friend is boiling
Goal: Stay a good friend without getting burnt.
What helps you when you boil, and what makes it worse? Collect. Then: when is it time to fetch an adult? At once if somebody could get hurt.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Say that there are two sessions left and what the last will be like. One word, wave, next date.

# Standing up for someone
> Each member can name three ways to help somebody who is left out or hurt. (goal 2)
> Each member knows which adult they would go to. (goal 2)
## 5 check-in · Peg and a word
Goal: Everybody arrives.
Pegs on the thermometer, one word each. Ask if anybody has thought about the ending, and how that is.
## 10 talk · Four ways to help
Goal: Know ways that fit different children.
Show with a short scene: stand beside ("Come and play with us"), say something ("Stop, that is not funny"), change the subject, fetch an adult. Each fits somebody. Say that fetching an adult when somebody is hurt or afraid is helping, not telling tales.
## 15 activity · What would you do? [when-you-see-it-happen]
Goal: Try them out in safety.
Materials: eight situation cards
Small groups draw a card and choose two of the four ways. They play it or explain it. Nobody plays the one who hurts for longer than a line; better, you do. After each: "How was it to be the one who was helped?" Shake the part off: say your own name aloud.
Adapt: A storyboard of three pictures does as well as a scene.
## 6 activity · My helping adults [hand-of-helpers]
Goal: A name for each place.
Materials: outline of a hand for each; pencils
On five fingers: adults at school, at home, elsewhere, to whom I could go. Fill as many as you can; we find the rest together. Look quietly at every hand: whoever has an empty one gets time with you this week.
## 4 closing · One word and a wave
Goal: The same calm ending every time.
Prepare the ending: what would they like to do, what should not happen? One word, wave, and the date of the last session.

# Looking back and saying goodbye
> Each member can name one thing they learnt and one thing they gave to the group. (goal 4)
> Each member has a next step and knows whom to turn to. (goal 2)
## 6 check-in · Peg, and how it is to end
Goal: Endings may feel like several things at once.
Pegs on the thermometer. Name what people can feel at an ending: glad, sad, nothing, cross, all of it. Each says one, or passes.
## 12 activity · Our road [story-of-our-group]
Goal: See how far the group has come.
Materials: long roll of paper; markers; the norms sheet; things made in the sessions
Draw a road with ten stops. Members write or draw what they remember at each. Read the norms of the first day: which did we keep, which was hard? Tell what you saw grow, with one true thing about the group as a whole.
## 12 activity · What you gave us [pages-of-good-wishes]
Goal: Each goes with kind words in hand.
Materials: one card for each with the name on it; pencils
Cards go round. Everybody writes or draws what they like about having that person here. You write on each, too, and read every card before it is given. Members who were away get theirs as well.
Adapt: Say it aloud and let the neighbour write it down.
## 6 talk · My next step
Goal: Something goes on.
Each says what they want to try from now on and who could help. Say plainly how they can reach you after today and what happens at school next: a short talk in some weeks, if you can promise it.
## 4 closing · The last wave
Goal: A goodbye that is noticed.
One word each for the group, the wave, and this time each says goodbye to each by name. Hand over the cards and the hand of helping adults.
`);
