const ask =
  '[(what | how much | how many | how far | how long | how tall | how high | how heavy | how hot | how cold | how warm | how fast | how big | how deep | how wide) (is | are | would be | does | do | will be) | (what | how much) (is | does) | convert | change | turn | transform | calculate | work out | express | translate | show | switch | conversion | conversion of | how much | what about | equivalent of | what is the equivalent of | value of | how would you convert | how do (i | you) convert | what would | if i have | i have | find]';
const to =
  '(to | into the | over into | in | into | as | = | in to | equals | expressed in | is how many | how many | is what in | converted to | equal in | to how many | is | makes how many | are how many | make how many | (when | if) it is in | given in | written in | put in | measured in | equals how many | over to | for)';
const end =
  '[be | equal | equals | is | measured | come to | make | weigh | conversion | total | please | exactly | roughly | approximately | about | worth | then | money]';
const places = '[[rounded | correct] to {places} (decimal places | decimal place | decimals | places | dp)]';

/** What is measured, which changes nothing. */
const stuff =
  '[[of] (flour | plain flour | sugar | caster sugar | brown sugar | icing sugar | butter | milk | water | oil | rice | oats | cream | honey | pasta | cheese | beer | wine | juice | gold | silver | petrol | wheel | tv | screen | monitor | tyre | pizza | waist | tall | long | wide | deep | high | heavy | weight | run | road | snow | rain | chocolate | nuts | stock | syrup | yoghurt | meat | chicken | potatoes | coffee | tea | bag | sack | box | parcel | bottle | jar | tin | carton | roll | plank | board | rope | baby | boy | girl | man | woman | person | dog | cat | turkey | pole | gap | hole | drive | walk | race | fence) | of {thing}]';
const that =
  '[,] [and] [(what is | what would | what will | how much is | how many is | how far is | how long is | how tall is | how hot is | how heavy is | so what is | convert | put | translate | turn | show | what does | is | change | express | say)] [that | it | this] [be | come to | make | work out at]';
const outcome =
  '[,] [and] (what is (that | it | this) | what would (that | it) be | how much is [(that | it)] | how many is (that | it) | how far is (that | it) | how long is (that | it) | how tall is (that | it) | how hot is (that | it) | how heavy is (that | it) | convert (that | it) | put (that | it) | translate (that | it) | turn (that | it) | show (that | it) | what does (that | it) (make | come to) | change (that | it) | that | it | i need (that | it) | i want (that | it))';
const sheet =
  '[(sheet | board | room | rug | plot | field | photo | print | frame | sheets | area | garden | shed | table | bed | mattress | carpet | screen | paper | card | poster | tile | tiles | box | space | pool | board | plank | panel | worktop)]';
const weighed =
  '(baby | puppy | dog | cat | turkey | chicken | parcel | suitcase | bag | bump | fish | roast | joint | he | she | it | they)';

/** A unit that the person says they do not know. */
const lost =
  "(i | we) (do not | don't | dont | never | can not | can't) [really] (understand | get | know | use | do | think in | work in | speak) {thing} [,]";

/** How English speakers ask for units. */
export const phrases = {
  convert: [
    `(if | when | say) [i | we | he | she | they] (run | ran | walk | walked | drive | drove | bike | biked | swim | swam | lift | drink | drank | use | buy | weigh) {amount} ${stuff} [,] how many {unit} (did | do | is | will | would | have) (i | we | he | she | that | it | they) [run | walk | walked | drive | bike | swim | lift | drink | use | go | be | have | weigh] ${end}`,
    `number of {unit} (in | to | per | that are in | there are in | that make | that make up) {amount} ${stuff}`,
    `[i have | there is] [{lead}] in {unit} [,] how many {second} (is | are) {number} ${end}`,
    `{amount} ${stuff} (is | are | equals) (same as | equal to | equivalent to | equivalent of | as much as) (how many | how much) {unit}`,
    `how many {unit} (long | wide | tall | high | deep | heavy) (is | are) {amount}`,
    // "seconds in a day": without "how many" the first unit is still the one that is wanted.
    `{unit} (in | per | to) (a | an | one | every) {amount}`,
    `${ask} [size] {amount} ${stuff} ${to} {unit} ${end} ${places}`,
    `${ask} {amount} ${stuff} ${to} {unit} [is] for [a | my | our] (oven | recipe | cake | tv | parcel | cooking | baking | flight | form | doctor | visa | passport | school | work)`,
    `${ask} {unit} (to | into | in) {second} [for] {number}`,
    `${weighed} (was | weighed | is | weighs | are | were) {amount} [what is that | how much is that | that is] (in | as) {unit}`,
    `${ask} {amount} {unit} ${end}`,
    `${ask} {amount} ${stuff} ${to} {unit} of {thing}`,
    `how many {unit} (is | are | in | does | make | makes | would) {height} [be | tall | make | high] ${end}`,
    `${ask} {height} [tall | high] ${to} {unit} ${end}`,
    `(i am | he is | she is | they are | my (son | daughter | wife | husband | boy | girl) is) {height} [tall] [,] ${that} (in | to | into | as) {unit} ${end}`,
    `(swap | flip | do | get | have | need | want) {amount} ${stuff} ${to} {unit} ${end} ${places}`,
    `(my | our | the | a) {lead} is {amount} ${stuff} [,] ${that} (in | to | into | as) {unit} ${end}`,
    `${ask} {amount} (be | come to | make | is | work out) (in | as) {unit}`,
    `[figure out | work out | calculate | check | count] how many {unit} (is | are | in | are in | are there in | is in | to | make | make up | does | do | equal | per | for | is there in | go into | fit in | fit into | will fit in | of | can fit in | would be | in every | inside | is equal to | are equal to | equals | i get from | will) {amount} [have | has | contain | equal | make | be | hold | come to | got] ${places}`,
    `how many {unit} (do i get | would i get | do you get) (from | in | for | out of) {amount}`,
    `(what is | what are) {amount} (converted | when converted | measured | expressed) (to | in | into) {unit}`,
    `(what is | give me | tell me | i need) [the] {unit} (for | of | equivalent of | equivalent to | value of | in | is | conversion of | conversion for) {amount}`,
    `{amount} (is | equals | equal | are | =) (how many | how much in | what in) {unit}`,
    `(recipe | my recipe | it) (wants | says | calls for | needs | asks for | takes) {amount} (tell me | what is that | how much is that | how many is that | give me that | what is it | i want it | i need it | put it) (in | as) {unit}`,
    `(it is | i am | that is | there is | they are | i have | i weigh | we are | he is | she is | it weighs | he weighs | she weighs | (dog | cat | baby | parcel | bag | suitcase | box | tv | table | son | daughter | oven) (weighs | is | was | says) | i run | i ran | it says | my oven is at | my oven says | oven at | the oven is at | oven | set the oven to) {amount} [away | long | tall | heavy | high | wide | outside | today | in here | here | deep | apart] [and] (what is that | how much is that | how far is that | what is it | how many is that | how much is it | how tall is that | how tall am i | how heavy am i | what am i | convert that | convert it | what would that be | how hot is that | how long is that | how fast is that) (in | to | into) {unit}`,
    `how much is {amount} in {unit} for (parcel | recipe | baking | cooking | cake)`,
    `{unit} (from | for | in | per) {amount}`,
    `how many {unit} s in {amount}`,
    `convert to {unit} {amount}`,
    `(convert | change | turn) (from | of) {amount} ${to} {unit}`,
    `{amount} [expressed] as {unit}`,
    `${ask} {unit} (to | into | in) {second} [,] [for] {amount}`,
    `how many {unit} (there are | there is | are there | is there) (in | to | within | inside) {amount} ${stuff}`,
    `how many {unit} (is | are | in | are in | are there in | is in | to | make | does | do | would be | in every | from) {amount} of {thing} [have | weigh | make | be | come to]`,
    `in {amount} [there are | is | are] how many {unit} [are there | is that]`,
    `{lead} {amount} ${stuff} ${outcome} (in | to | into | as) {unit}`,
    `{lead} {amount} ${stuff} [,] (is | makes | equals | =) how many {unit}`,
    `{lead} {amount} ${stuff} [,] how many {unit} is (that | it)`,
    `${ask} {amount} ${stuff} ${that} (in | to | into | as) {unit} ${end} ${places}`,
    `${ask} [(temperature | temp | fever | reading)] [is | of | was] {degrees} ${to} {unit} ${end}`,
    `{unit} of {amount}`,
    `{amount} is how much {unit}`,
    `how many {unit} [is | are | in | on] (a | the | my) {amount} {thing}`,
    `how many {unit} (does | do | is | would | will) (a | an | the | my | one) {amount} {thing} (come out to | come out at | come to | work out to | work out at | equal | be)`,
    `[${lost}] how (much | many) {unit} (is | are | in | would be | makes) {amount} ${end}`,
    `${lost} ${ask} {amount} ${stuff} ${to} {unit} ${end}`,
    `${ask} {amount} ${stuff} [be] (in | to | into) (old money | english money | old units | proper money | our units | real money) [,] [that is | so | meaning] [in] {unit}`,
  ],
  whole: [
    `${ask} {amount} ${stuff} ${to} {unit} [,] [and] (round it | round that | rounded | round | round it off | rounded off | round it up or down | to the nearest one | no decimals | without decimals) [to (whole | a whole number | the nearest whole number | nearest whole number | nearest {unit} | nearest one)]`,
    `${ask} {amount} ${stuff} ${to} (the nearest | nearest | whole) {unit}`,
  ],
  fits: [
    `how many {amount} [-] [{thing}] (in | are in | are there in | is there in | fit in | fit into | go into | will fit in | can i get from | can i get out of | do i get from | do i get out of | do i need for | make | make up | from | out of | to) {other} [bottle | bag | bucket | tank | box | jug | pan | {thing}]`,
    `how many times (does | do | will | can) {amount} (go | fit) (in | into) {other}`,
  ],
  parts: [
    `${ask} {amount} ${stuff} ${to} {unit} and {second} ${end}`,
    `how many {unit} and {second} (is | are | are in | in | make) {amount}`,
  ],
  open: [
    `[{lead}] {amount} ${stuff} [outside | out | out there | today | here | there] ${outcome} (in | to | into) (normal | proper | our | real | american | british | european | my) (degrees | units | money)`,
    `${ask} {amount} (in | to | into) (normal | proper | our | real | american | british | european) (degrees | units | money)`,
    '(convert | change | turn) {amount}',
    '{amount} in (metric | imperial | other units)',
    '(convert | change | what is | how much is) {amount} (to | in | into) (metric | imperial | other units | real units | proper units | the other one)',
  ],
  fan: [
    `${ask} {amount} fan [oven | assisted | setting | degrees] ${to} {unit} ${end}`,
    `${ask} {degrees} [degrees] fan [oven | assisted | setting] ${to} {unit} ${end}`,
    `fan [oven] (at | on | of | temperature) {amount} ${to} {unit} ${end}`,
  ],
  toFan: [
    `${ask} {amount} (in | for | to | on | as | with | if i have | if i use) [a | my] fan [oven | assisted | setting | temperature]`,
    `[what] fan [oven] (temperature | setting) (for | is | is the same as) {amount}`,
  ],
  sides: [
    `${ask} {number} (by | x | ×) {amount} ${sheet} ${to} {unit} ${end}`,
    `${ask} {other} (by | x | ×) {amount} ${sheet} ${to} {unit} ${end}`,
    `${ask} {number} (by | x | ×) {middle} (by | x | ×) {amount} ${sheet} ${to} {unit} ${end}`,
    `[{lead}] {number} (by | x | ×) {amount} ${sheet} ${outcome} (in | to | into | as) {unit}`,
    `[{lead}] {other} (by | x | ×) {amount} ${sheet} ${outcome} (in | to | into | as) {unit}`,
  ],
  compare: [
    `which (weighs | holds | measures | lasts) more [,] {amount} or {other}`,
    '(is | are) {amount} (same as | same size as | equal to | as much as | as big as | as long as | as heavy as | same length as | same weight as) {other}',
    '(does | do | will | would) {amount} (hold | contain | weigh | measure) (more | less) than {other}',
    'are {amount} and {other} [the] same [size | thing | length | weight]',
    '(is | are) {amount} (more | longer | bigger | larger | greater | heavier | taller | hotter | warmer | faster | higher | further | farther) than {other}',
    '(is | are) {amount} (less | shorter | smaller | lighter | colder | cooler | slower | lower | nearer) than {other}',
    '(which is | what is) (more | longer | bigger | larger | greater | heavier | taller | hotter | warmer | faster | higher | further | farther) {amount} or {other}',
  ],
} as const;
