import { readSessions } from './read-sessions.ts';

export const angerAndCopingSessions = readSessions(`
# What we are here for
> Members know each other and what the group is and is not. (goal 4)
> Members can say what stays here and what an adult must pass on. (goal 4)
> The group has its own norms, also for when it gets heated. (goal 4)
## 7 check-in · Would you rather [would-you-rather]
Goal: Get moving and smiling before it gets serious.
Three or four harmless questions ("Would you rather fly or be invisible?"): go to the side you choose and tell one neighbour why. Then names, with something you are good at.
Adapt: Point with a thumb in place of walking.
## 9 talk · Not a punishment
Goal: Members know where they stand.
Say why they were invited: because somebody thinks they can get more of what they want with less trouble, and because anger is a strength that wants steering. Ask what they would like to be different, in their words. Ask that what others say stays here, and say that you cannot promise it for everybody, so each decides what to tell. Explain what you keep private, what you tell the school (that they came, not what they said) and what you must pass on: danger to somebody, harm to a child. Ask what they think of that.
## 14 activity · Rules that we would keep [worst-group-ever]
Goal: Norms that come from them.
Materials: chart paper; markers
First collect how to wreck this group: what would make it the worst ever? Then turn each into a norm. Ask what should happen when somebody breaks one, and what when somebody gets hot: a sign, a place, coming back without being made fun of. Everybody signs.
## 10 activity · What fires me up
Goal: See that everybody has buttons.
Materials: dots; list of twenty situations
Members stick three dots each on situations that make them angry: being blamed, being touched, losing, unfairness, being ignored. Look at the pattern. Ask: "What would somebody have to know about you?"
## 5 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One thing you take along or one word. Fist, elbow or wave. Next date.

# Anger is a signal
> Members can name what anger is good for and what it costs. (goal 1)
> Members know their own early signs. (goal 1)
## 6 check-in · Thermometer [feelings-thermometer]
Goal: A scale that will be used every time.
Materials: large thermometer; magnets with names
Put your name where you are, from cool to boiling. A sentence if you like.
## 11 talk · What anger is for
Goal: Respect for the feeling, limits for the deed.
Two columns: what has anger done for me (stood up for somebody, stopped something unfair), what has it cost me? Put it in one sentence: all feelings are all right, not everything one does with them. Say that some anger is an answer to real unfairness, and that this group does not ask them to swallow it.
## 13 activity · My body knows first [body-map-of-feelings]
Goal: Early signs.
Materials: body outline for each; colours
Colour in what happens in the body at cool, warm, hot, boiling. Find the earliest sign: jaw, fists, heat, voice. Mark at which degree you can still choose. Compare in pairs.
Adapt: Do it on the thermometer with words in place of the outline.
## 10 activity · Let the steam out [tense-and-let-go]
Goal: A first way to come down, tried while calm.
Tense and let go: hands, shoulders, feet. Then breathe out as slowly as you can three times. Move the magnet: did anything change? Not everything helps everybody; we try more.
## 5 closing · My sign of the week
Goal: The same ending each time.
Notice your earliest sign once this week. One word, wave.

# What is under it
> Members can find another feeling beneath an anger. (goal 1)
> Members have words for at least five feelings. (goal 1)
## 6 check-in · Thermometer and one word
Goal: Everybody arrives.
Magnet, and a feeling word that is not "good", "bad" or "fine". Who noticed their earliest sign?
## 12 activity · Feeling words up the ladder [feeling-word-ladder]
Goal: Finer words.
Materials: word cards
Sort words for anger from weak to strong: bothered, annoyed, mad, furious. The same for sad, scared, ashamed. The finer the word, the earlier one can do something.
## 15 activity · Under the anger [under-the-anger]
Goal: Look below without shame.
Materials: drawing of an iceberg for each; pencils
Above the water: what others see when I am angry. Below: what might be there too, such as hurt, fear, shame, tired, hungry, left out. Use a made-up boy or girl first. Then alone for oneself; sharing is free. Stay with the feelings and not with the story of what was done to whom; offer time alone to those who write something heavy.
Adapt: Use a film scene that everybody knows in place of themselves.
## 7 talk · Who sees what is below?
Goal: One person who may know.
Who notices what is under it with you? What would you like that person to do? Make a plan to tell one person one sentence.
## 5 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One word or thing. Wave.

# Thoughts that heat and thoughts that cool
> Members can tell what happened from what they thought about it. (goal 2)
> Members have found a cooling thought for a typical situation. (goal 2)
## 6 check-in · Thermometer
Goal: Everybody arrives.
Magnet, one sentence. What made the week hotter, what cooler?
## 13 activity · One nudge, five stories [same-event-other-feelings]
Goal: The same event can be read in different ways.
Materials: short comic without words
Somebody bumps into you in the corridor. Find five reasons why. Which thought makes you hotter, which cooler, and how would you find out? Say that sometimes the worst reading is true, and then it matters even more what one does.
## 14 activity · Heaters and coolers
Goal: Words of one's own.
Materials: red and blue cards
Write heating thoughts on red cards ("He always does it", "If I let that go, I am weak"). For each find a cooling one that is true ("I decide", "Not worth it today", "I sort that out later with her there"). Phrases that sound like a grown-up do not count. Each keeps two blue cards.
Adapt: Say them into the round, you write.
## 7 talk · The pause
Goal: The second between button and deed.
Three steps: stop, breathe out, blue card. Walk it through with an easy example, then faster. Ask where in your day you would need it.
## 5 closing · My cooling thought
Goal: The same ending each time.
Each says their thought or keeps it. Wave.

# Tools that fit in a pocket
> Members have tried six ways to come down and chosen three. (goal 2)
> Members have settled with a teacher or family how they may use one. (goal 2)
## 6 check-in · How the pause went [how-my-step-went]
Goal: Trying is noticed.
Magnet. Who had a pause, however short? Half-done counts.
## 18 activity · Six stations
Goal: Find out by trying.
Materials: cards for stations; stress ball; water; paper; music; chair
Three minutes at each, in pairs: squeeze and let go; slow steps along the wall; water, sip by sip; scribble and tear; square breathing; five things I see. Mark plus or minus. Nothing has to help.
Adapt: Leave breathing or closing the eyes out for whoever it makes uneasy.
## 10 activity · My menu [coping-menu]
Goal: Three for school, three for home.
Materials: cards; pencils
Write the menu: what, where, with whom, what sign I give. Check each: does it hurt nobody, break nothing, and can I do it there?
## 6 talk · Whom do I have to ask?
Goal: Tools need a permit.
Which of these need an agreement: leaving the room, water, headphones? Plan with each who talks to which teacher, and offer to come along.
## 5 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
One thing. Say that three sessions are left. Wave.

# Saying it so that it arrives
> Members can say what bothers them without attack. (goal 3)
> Members can hear a criticism without exploding. (goal 3)
## 5 check-in · Thermometer
Goal: Everybody arrives.
Magnet, one word.
## 13 activity · Three ways to answer [three-ways-to-answer]
Goal: Between swallowing and shouting.
Materials: situation cards
Situations: somebody takes your seat, a teacher blames you for what another did, a friend cancels. Play each three ways: say nothing, blow up, say it clearly. What did each get you today, and what tomorrow?
## 14 activity · I-messages that do not sound fake [i-messages]
Goal: Clear words in one's own voice.
Materials: sentence strips
What happened, what it does with me, what I want. Put it into words that you would really use. Try with a partner: first neutral, then with a bit of pressure, then with a grown-up as the other. Stop at any time by hand sign.
## 8 talk · When I am the one who did it
Goal: Take criticism and stay standing.
Practise a first sentence for when one is blamed, rightly or wrongly: "Tell me what you saw", "I need a minute", "That part was me." Say that it is no weakness to wait.
## 5 closing · One sentence for the week
Goal: The same ending each time.
Each says a sentence they may use. Wave.

# When it has happened, and when it is unfair
> Members can repair after an outburst. (goal 3)
> Members know ways to act against unfairness, and who helps. (goal 3)
## 6 check-in · Thermometer and something good [good-news-round]
Goal: Look for what goes better.
Magnet, and one thing that went better than a month ago.
## 12 activity · Making it right [making-it-right]
Goal: Get out of the corner.
Materials: cards with steps
Steps: cool down, say what I did, ask how it was, offer to mend it, do it differently once. Play with made-up examples. What if the other does not want it yet? Then it stays offered.
## 13 activity · That is really unfair [what-i-can-change]
Goal: Anger put to work.
Materials: chart with three circles
Sort examples from school life: I can change it, I can influence it with others, I cannot change it now. For the middle ring: who has a say, what do we ask for, what would be the first step? Take one thing seriously that the group wants to raise, and help them do it. Name discrimination as what it is.
## 9 talk · If it gets dangerous
Goal: A plan for the worst moment.
Weapons, threats, being hit at home, wanting to hurt oneself: what do I do, where do I go, whom do I call? Write numbers and names on the card. Repeat what you would have to pass on and that you would do it with them.
## 5 closing · One thing I take [one-thing-i-take]
Goal: The same ending each time.
Next time is the last: what should be in it? Wave.

# What I can do now
> Members can show what they have learnt to somebody else. (goal 4)
> Each has a plan with signs, tools and people. (goal 2)
## 5 check-in · The last thermometer
Goal: See the difference.
Magnet today, and where you stood on the first day. What changed it?
## 13 activity · Tips for the next group [story-of-our-group]
Goal: Members are experts now.
Materials: poster; colours; the norms sheet
Make a poster for the next group: what really helps, what does not, what we would tell the grown-ups. Read the norms: which held, also in heat?
## 12 activity · My plan on one page
Goal: Something that lasts.
Materials: a printed page with headings; pencils
My buttons, my early sign, my pause, my tools, my people, my sentence. Each decides who gets a copy. Pair up and check: could a stranger understand it?
## 10 activity · What I saw in you [circle-of-appreciation]
Goal: Leave with respect.
Each hears from the others one strength that showed here. You go last with something definite for each. See that nobody is left out.
## 5 closing · Sign off
Goal: A goodbye that is noticed.
Everybody signs everybody's plan. Say when you will ask how it goes, and where you are to be found. The last wave.
`);
