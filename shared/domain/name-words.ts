/**
 * Names that are ordinary English words too. A name of this list is still shown by the name guard, marked as one that
 * may be a word; the list decides nothing else. Folded as by `foldForNames`: lower case, no accents.
 */
const words = `
a ah al all amber an and angel april are art ash aspen as at august autumn
baker ball banks bass bat battle be bean bear beau bell bent berry best bill bin bird bishop black blessing bliss blue
blossom bo bob bolt bond born bow brave bridge bridges bright brook brooks brown buck bud buddy bull bunny bush butler
calm camp can candy cannon cape carol carpenter carter case cash chance champ charity chase cherry child chip christian
christmas church clay cliff close colt comb comfort cook cool cooper cope coral crane cross crystal curry
daisy dale dark dash dawn day days dean deer destiny do dolly don dot dove drake dream drew drum duck duke dung
early earnest echo ed eden eh ember english eve even ever
faith fair far farmer fawn fear fern few field fields finch fisher fish flint flower flowers foot ford forest fox frank
free french friend frost fun
gale gardener garden gates gem gene general german ginger glass glen go gold golden good goodman grace grant gray green
grey guy
hale hall ham hand hank happy harmony harper harry haven hawk hay hazel he head heath heather heaven her herb heron
herring hill his ho holland holly home homer honest honey hood hope horn house how hunt hunter
i in indigo ireland iris is island it ivory ivy
jack jade jasmine jay jazz jean jet jewel jo job josh journey joy judge june just justice
ken key keys kid kin king kit kitty knight
lake lamb lance land lane lark last laurel law leaf lee legend lemon lent liberty light lilac lily linden lion little
long lord lotus lou love low luck lucky lush
ma mae magic maize major man many maple march mark marks marina martin mason mat max may me meadow melody mercy merry
mike miles mill miller mills min mine mint misty mo mom money moody moon more morning moss my myrtle
nail nick night no noble noon norm north not nova now
oak ocean odd oh olive on one onyx opal or our own
pa page pain paris park parker parks pat patience peace peach peacock pearl peg penny pepper per perch person peter
phoenix pierce pike pine ping piper poem pool poor pope poppy porter post potter power powers precious price pride
prince princess promise
queen quest quill
rain raven ray red reed rest rex rhyme rice rich ripe ripley rise river rivers road rob robin rock rocky rod roger roman
root rose rowan royal ruby rue rush rusty
sable sage said sailor saint sally salmon salt sand sandy sang savage scarlet sea self serenity seven shade sharp she
shell shepherd short shy sierra silver sing singer six skip sky sleep small smart smith snow so sol son song sonny sparrow
spike spring star stark steel sterling stew stone storm story street strong sue sugar summer summers sun sunny swan sweet
swift
tab tad talon tang tanner tawny taylor teal teddy temple ten the them they thorn tiger tiny to tom tony top tor travel
treasure tree trinity trip trouble true truth tucker turner ty
unity us
van vale valley verity victor victory violet
wade walker wall walls ward warden water waters we weaver week weeks welcome wells west white wild will willow win wind
wing winter wise wolf wood woods woody worth wren
yes you young
zen zion
`;

export const wordsThatAreNames: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Of those: words that English writes with a capital anywhere in a sentence, so that a capital tells nothing. */
export const wordsWithCapitals: ReadonlySet<string> = new Set(
  'april may june august march christian christmas english french german holland ireland london paris trinity i dr mr'.split(
    ' ',
  ),
);
