const name =
  '[(hearth | there | you | friend | buddy | mate | everyone | all | my friend | assistant | dear | again | computer | world | pal | dude | bro | man | folks | love | partner | lad | lads | lass | guys | boss | chief | old friend | robot)]';
const hello =
  "(hello | hi | hey | hiya | hullo | heya | howdy | yo | hallo | helo | helloo | hellooo | hii | hiii | heyy | heyyy | greetings | salutations | ahoy | g day | ello | aloha | welcome back | oi | ciao | bonjour | hola | namaste | sup | hoi | g'day | gday | wotcha)";

/** How English speakers make small talk that needs no thought. */
export const phrases = {
  greet: [
    `${hello} ${name} [,] (it is | it is only) (me | only me | me again)`,
    `(it is | it is only) (me again | only me | only me again)`,
    `(i am | i have come) (back | back again | home | here)`,
    `(nice | good | lovely | great | glad) to (have you back | see you | hear you | be back)`,

    `${hello} ${name} [and | !] ${name}`,
    `${hello} ${hello} ${name}`,
    `(say hello | say hi | greetings) [to me | to us | to everyone]`,
    `${hello} (from | it is) {place}`,
    `${hello} (nice | good | lovely | pleased | great | glad) (to meet you | to see you | to hear from you) [again | too]`,
    `(nice | good | lovely | pleased | great | glad) to (meet | see) you [again | too] ${name}`,
    `(long time no see | hello from the other side | it is me | i am back | i am home | honey i am home | knock knock it is me)`,
    'good day [to you] ' + name,
  ],
  goodMorning: [
    `[hello | hi | hey] good morning [to you] my (dear | friend | love)`,

    `[hello | hi | hey] (good morning | morning | gm | mornin | top of the morning | rise and shine | good mornin) [to you] ${name}`,
  ],
  goodAfternoon: [
    `[hello | hi | hey] good (afternoon | day) [to you] my (dear | friend | love)`,
    `[hello | hi | hey] (good afternoon | afternoon) [to you] ${name}`,
  ],
  goodEvening: [
    `[hello | hi | hey] good evening [to you] my (dear | friend | love)`,
    `[hello | hi | hey] (good evening | evening | evenin) [to you] ${name}`,
  ],
  goodNight: [
    `sleep tight`,
    `(good night | night | nighty night | night night | goodnight | gn | sleep well | sweet dreams | nite | nighty | have a good night | have a nice night) ${name} [(see you | sleep well | sweet dreams | see you tomorrow | talk tomorrow | see you in the morning | thanks | talk to you tomorrow | until tomorrow)] [{weekday}] [(on {weekday})]`,
    `(i am (off | going) to (bed | sleep) | i am going to bed now | time for bed | bed time | going to sleep | off to bed) [now | good night | night]`,
    '(good night | night night | night) (sleep tight | god bless | sweet dreams)',
  ],
  thank: [
    `(thank you | thanks | thx | ta | cheers | many thanks | thank u | thankyou) (a ton | a lot | a bunch | a million | loads | heaps | tons | so much | very much | ever so much | kindly) [yaar | bro | mate | love | dear | friend | pal | buddy | sir | man | dude | buddy | bhai]`,
    `(thank you | thanks | thx | many thanks | thank you so much | thanks so much | thanks a lot) [so much | very much] for [all] [your | the] (help | kind help | great help | assistance | patience | time | advice | trouble | kindness | quick help | support)`,
    `(you are | you have been | you were) (most | very | so | really | ever so | awfully | extremely) (patient | kind | helpful | good | nice) [with me | to me]`,
    `(children | kids | my wife | my husband | mum | everyone | we | family | class | they) [all] (say | says | sends | send) (thank you | thanks)`,
    `that (is | was) (so | very | really | ever so) (kind | good | nice | helpful) [of you]`,
    `(i | we) (really | do | am | are) [very | so] (appreciate | grateful | thankful) [it | that | this | for that | for your help | for everything]`,

    '(thank you | thanks) [so much | very much | a lot | loads] [,] (that | this | it | you) (helped | helps | worked | works | did the trick | is just what i needed) [a lot | loads | so much]',
    `(thank you | thanks | thx | ty | tysm | cheers | ta | thank u | thankyou | many thanks | much obliged | much appreciated | thanks a lot | thanks a bunch | thanks a million | thank you kindly | thnx | tnx | thanx | i appreciate it | appreciate it | appreciated | thanks heaps | nice one | i am grateful | merci | gracias | danke | cheers for that | ta very much | ta muchly) [(so | very | ever so) much | a lot | again | for that | for the help | for your help | for helping | for helping me | for everything | for all your help | for the info | for the answer | for your time | for letting me know | a million | a bunch | loads | kindly | tons | indeed] ${name} [(you are | that is | that was | it was) [so | very | really | a great | a big | super | such a] (great | helpful | awesome | the best | perfect | amazing | brilliant | lovely | kind | wonderful | star | help | all | it | lifesaver | useful | what i needed | all i needed | fantastic)]`,
    '(that is | that was | you are | you have been) [so | very | really | super | a great | a big | such a] (helpful | great help | big help | useful | kind | help | a great help | a big help | a star | a lifesaver | lovely of you | kind of you | nice of you)',
    '(perfect | great | brilliant | awesome | lovely | ok | okay | cool | excellent | wonderful | fantastic | amazing | super | nice | sweet | right | alright | got it) (thank you | thanks | thx | ty | cheers | ta | thank you so much | thank you very much | thanks a lot)',
    '(no | nope | no that is all | that is all | no that is it) (thank you | thanks | thx | cheers | ta)',
    'cheers big ears',
    'much obliged to you',
  ],
  praise: [
    `(perfect | great | brilliant | lovely | yes | wonderful | excellent) [,] that is (exactly | just | precisely | all) what (i | we) (needed | wanted | meant | was after | was looking for)`,
    `that (is | was) (exactly | just | precisely) what (i | we) (needed | wanted | meant | was after | was looking for)`,
    `(exactly | just | precisely) what (i | we) (needed | wanted | was after)`,
    `(that is | that was | this is | it is) (great | perfect | brilliant | lovely | fantastic | wonderful | excellent | amazing | spot on | super | ideal | fab | fabulous | grand | marvellous | just the thing | just the job | very good | really good | so good)`,
    `you are [so | really | very | just | absolutely] (brilliant | great | amazing | wonderful | fantastic | a star | a gem | a legend | a lifesaver | the best | clever | lovely | a treasure | a diamond | a marvel) [you are | you know | you]`,
    `(spot on | nailed it | good stuff | top marks | top job | ace | fab | fabulous | grand | marvellous | splendid | legend)`,
    `(you got it | you did it | you nailed it) [right]`,

    '(well done | good job | nice job | great job | good work | great work | nice work | bravo | good bot | good one | good answer | great answer | nice | perfect | brilliant | excellent | awesome | amazing | fantastic | wonderful | cool | great | lovely | superb | impressive | wow | neat | that is great | that is perfect | that is it | love it | i love it | that is awesome | that is cool | that is amazing | nice one | good girl | good boy | wicked | sweet | clever)',
    '(you are | you are so | you are really | you are very | ur) (great | awesome | amazing | smart | clever | the best | brilliant | cool | helpful | nice | kind | sweet | wonderful | fantastic | cute | good | a genius | a good assistant | my favourite | lovely)',
    '(i (like | love | really like) (you | this | talking to you | it))',
    '(splendid | superb | top | fine | smashing | cracking | excellent | outstanding | brilliant | fantastic | good | great | nice) (work | job | stuff | effort | answer) [and] [carry on | keep it up | keep going | keep at it]',
    '(keep up the | carry on the | keep up | carry on) (good | great | splendid) work',
    '(love | like) (that | it) [thanks]',
    'brilliant that',
    'that will do [nicely]',
  ],
  bye: [
    `catch you (tomorrow | later | soon)`,
    `[right | ok | well] [i am | we are] (off | off now | off out | away | heading off | going | leaving | signing off | logging off | out of here) [now | then | home | to work | to school | for now | for today]`,
    `(right | ok | well) (that is me | that is us) [off | done | finished | home | away | parked up | sorted | for the day | for today | for now | out | all done]`,
    `that is me (off | done | finished | home | away | parked up | sorted | for the day | for today | for now | out | all done)`,
    `(tara | ta ra | toodle pip | toodle oo | cheerio | ta ta | hasta la vista | tata | so long | all the best | be seeing you | i will be back | catch you) [now | then | later | for now]`,
    `(speak | talk | chat | see you | be back | back) [to you | again] (tomorrow | soon | later | next week | in the morning | on monday | in a bit | after lunch | tonight)`,
    `(take care | look after yourself | have a good one | be good | mind how you go | stay safe | keep well) [y'all | you all | all | of yourself | everyone | now | then | yaar]`,
    `(bye | goodbye | ok bye | okay bye | bye bye) [for now | now] [dear | love | my dear | my friend | mate | all | everyone]`,
    `(ok | okay | right) (thanks | thank you) that is (all | it | everything) [for now | for today | i needed]`,
    `that is (all | it | everything) [for now | for today | i needed | i wanted] (thanks | thank you)`,
    `(that is all | that is it | that will be all | nothing more | nothing else) [i (need | needed | wanted | have)] [for now | for today]`,

    '(talk | speak | chat) [to you] (tomorrow | soon | later) [then]',
    `(bye | goodbye | good bye | bye bye | byebye | see you | see ya | see u | cya | later | laters | farewell | so long | take care | ciao | cheerio | ta ta | toodles | catch you later | talk to you later | talk later | speak later | speak soon | see you later | see you soon | see you around | see you tomorrow | until next time | ttyl | ttfn | have a good one | have a nice day | have a good day | have a great day | have a good weekend | have a nice weekend | i am off | i have to go | i gotta go | gotta go | got to go | i got to go | i must go | i am leaving | i am done | i am done for today | that is all | that is all for now | that will be all | that is it for now | that is everything | nothing else | i am heading out | i am going now | adios | au revoir | peace out | peace | over and out) [for now | then | now | today | tomorrow | later | soon | everyone | again | have a good day | have a nice day | take care | see you | see you later | see you tomorrow | talk soon | talk later | and thanks | and thank you] ${name}`,
    '(bye | goodbye | see you | see ya | talk | good night | night | speak | until | later) [(talk | see you | speak | chat | let us talk)] [again] [to you] [on | next] {weekday}',
    '(bye | goodbye | cheers) (thanks | thank you | see you | cheers) [for (your help | everything | the help)]',
    '[may] god bless [you | you all]',
    'i (must | have to | need to) (dash | run | fly | be off | shoot)',
    '(see you later alligator | in a while crocodile | mind yourself | god bless and good night)',
  ],
  howAreYou: [
    `(i hope | i do hope | hope) (you are | you are doing | you are keeping | you have been | all is | everything is | this finds you) (well | good | fine | ok | okay | alright | great) [today | with you]`,
    `(are you | you) (well | keeping well | doing well | doing ok | all right | in good health) [today | then]`,

    `[${hello}] ${name} [and] (how are you | how are you doing | how is it going | how do you do | how are things | how have you been | how is everything | how is life | how goes it | how are ya | how r u | how r you | how are u | how you doing | how is your day | how is your day going | how was your day | how do you feel | how are you feeling | what is up | whats up | what is going on with you | what is new | whats new | wassup | wazzup | are you ok | are you okay | are you well | are you good | are you alright | you ok | you okay | you alright | alright | all right | how is tricks | how are you keeping | how was your weekend | how was your night | did you sleep well | all good | everything ok | everything good | how are you today doing | how have things been | having a good day) [today | now | this morning | this evening | this afternoon | tonight | going | lately | these days | so far | with you | there | then | doing | my friend] ${name}`,
    '[well | so] (what is the craic | any craic | what is craic | how is she (cutting | cuttin) | how is the form | how is form | what is cooking | what is happening | what is good | wagwan | what is the story | what is story | how are we | how is the craic) [today | then]',
    'how is (life | world | day | today) treating you',
  ],
  fine: [
    '(i am | i am doing) [(very | pretty | quite | really | doing | feeling)] (fine | good | well | great | ok | okay | alright | not bad | all right | fantastic | all good) [(thanks | thank you | today | too | and you | how about you | and yourself | what about you)] [and you | how are you | and yourself]',
    '(fine | good | not bad | great | very well | all good | ok | pretty good | not too bad | can not complain) (thanks | thank you | and you | how about you | and yourself) [and you]',
  ],
  whoAreYou: [
    '(who are you | what are you | who is this | who am i talking to | who am i speaking to | who is there | what is your name | whats your name | do you have a name | what do i call you | what should i call you | what can i call you | what are you called | tell me about yourself | introduce yourself | your name | what is your name again | who r u | are you (hearth | a robot | a bot | an ai | ai | human | a human | real | a person | a real person | a machine | a computer | chatgpt | siri | alexa | google | a program | an assistant | artificial intelligence) | what kind of (ai | assistant | bot | model | thing | robot) are you | what is hearth | who is hearth | am i talking to (a robot | a human | a person | a real person | a bot | an ai | a machine) | who do i have the pleasure of speaking to) [then | exactly | again | really | please | or (a robot | a bot | a human | an ai | a machine | a person | what | real | not)]',
    '(say | tell) your name',
  ],
  maker: [
    '(who | what) (made | created | built | invented | programmed | developed | trained | designed | owns | wrote) you',
    '(who is | who are) your (maker | creator | boss | owner | developer | developers | father | mother | parents | master | inventor | makers)',
    'where (do you come from | are you from | are you | do you live | were you born | were you made)',
    'how old are you',
    'when is your birthday',
    'when were you (born | made | created)',
    'what is your age',
  ],
  private: [
    `is (anybody | anyone | somebody | someone | nobody | any one) [else] (listening | watching | reading | recording | spying | hearing | there listening) [in] [to | on] [(me | this | us | my chats | what i say | what i type | my conversation | along)]`,
    `(who | who else) (can | could | is able to) (see | read | hear | listen to) (this | this chat | what i (write | say | type) | me | my messages | my chats | us | our chat)`,
    `(who | who else) is (listening | reading | watching) [this | to me | me]`,
    `(are | is) (you | this | anything) (being recorded | recorded | recording | sent anywhere | saved anywhere | monitored | tracked | logged)`,
    `(does | do) (google | the government | a company | anybody | anyone | your makers | the internet) (see | read | hear | know | get) (this | what i (write | say | type) | my messages | my data)`,
    `(can | could) (you | i) (use you | work | be used) (without (internet | the internet | wifi | a connection | signal) | offline)`,

    'are you (private | safe | secure | offline | online | listening | spying on me | recording | recording me | listening to me | connected to the internet | on the internet | always listening | local)',
    'do you (work offline | need the internet | need internet | run offline | run locally | work without internet | spy on me | send my data | store my data | keep my data | sell my data | share my data | record me | record everything | listen to me | have internet | have internet access | have access to the internet) [anywhere | to anyone | somewhere]',
    '(is this | is it | is our chat | is this chat | are my chats | is my data) (private | safe | secure | offline | confidential | local | stored)',
    'where is my data [stored | kept | saved]',
    'does anyone (read | see) (this | my messages | what i write | my chats)',
    'can anyone (read | see | hear) (this | my messages | what i write | me | us)',
  ],
  help: [
    `(what | what all | what else | wat) (are you) (good for | good at | able to do | capable of | there for | here for | useful for)`,
    `what (kind | sort | kinds | sorts) of (things | stuff | questions) [(can | could)] i [(can | could)] (ask | ask you | say | do with you | use you for) [about | here]`,
    `what (things | stuff | questions) [can | could] i [can | could] (ask | ask you | say)`,
    `what (you | u) can do [for me]`,
    `(what commands | which commands) (are there | do you have | can i use | do you know | do you understand | can i say | have you got)`,
    `(what do you do | what can you do) [as | because | since] [i am (new | new here | new to this | new to all this | a beginner)]`,
    `(i am | we are) (new | new here | new to this | new to all this | lost | a bit lost | a beginner | stuck | confused | completely lost)`,
    `(show | teach | explain) [me] how (this | it | you | everything | hearth) (works | work | goes)`,
    `how (do | can | should) (i | we) (use | work | talk to | work with) (you | this | this thing | hearth | it)`,
    `what (can | do | should) i (do | say | type | press | write) [here | now | to you]`,
    `what (else) (can | could) you (do | help with | do for me)`,
    `what (would | could) you (be able to) (do | help with)`,
    `(list | show | tell) [me] (commands | all commands | everything you can do | all you can do | your commands)`,

    '(what can you do | what do you do | what are you able to do | what can i ask | what can i ask you | what can you help with | what can you help me with | how can you help | how can you help me | what are you good at | what are your features | what features do you have | what are your skills | what skills do you have | what else can you do | what can hearth do | what can i do here | what can i say | what things can you do | how do you work | what do you know | what are you for | what is this | what is this app | what are your capabilities | list your skills | list your features | show me what you can do | tell me what you can do | what is possible | what tricks can you do | what stuff can you do | what kind of things can you do | what sort of things can you do | what all can you do | what can u do | wat can u do) [for me | please | here | then | today | with this | all | exactly | so]',
    '(help | help me | help please | i need help | i need some help | can you help | can you help me | could you help me | commands | menu | options | examples | give me some examples | how does this work | how do i use this | how do i use you | instructions | tutorial | get started | where do i start | i am new here | i need your help | help me out) [please | with something | here | out | start]',
  ],
  thereYet: [
    `(hello | hi | hey) (can you hear me | are you there | is this on | is anyone there | anybody there | do you hear me)`,
    `(can | do) you (hear | read | see) (me | this | what i write | what i type) [now | ok | alright]`,

    '(are you there | are you awake | you there | anyone there | anybody there | is anyone there | is anybody there | anyone home | hello are you there | are you still there | still there | are you listening | can you hear me | do you hear me | you awake | wake up | are you up | are you working | are you on | are you ready | ready | you ready | is this on | is this thing on | is it working | is this working | testing | test | test test | mic check | testing testing | testing 1 2 3 | test 1 2 3 | testing one two three | do you copy | can you read me | can you see this | ping | hello hello | do you understand me) [now | yet | hearth | today | there]',
  ],
  self: [
    'do you (sleep | eat | get tired | ever sleep | ever rest | have feelings | have emotions | feel pain | feel things | have a favourite (colour | color | food | song | film) | have a favorite (color | food | song | movie) | have friends | have a family | have a body | get bored)',
    '(will you marry me | do you love me | marry me | will you be my friend | can we be friends | do you like me)',
  ],
  listening: [
    '(do you | are you | can you) (listen | listening | hear me | always listen | always listening) [all the time | all day | always | in secret]',
  ],
  price: [
    '(are you | is this | is it | is hearth) free [to use | of charge | forever]',
    'do i (need | have) to pay [for (this | you | it) | anything]',
    'how much do you cost',
  ],
  sorry: [
    `(sorry | i am sorry | i am so sorry | so sorry | very sorry | terribly sorry) [i am so sorry] [to] (bother | bothering | disturb | disturbing | trouble | troubling | keep bothering | interrupt | keep asking) [you] [again | so late | with this]`,
    `(i hope | hope) i am not (disturbing | bothering | interrupting | troubling | keeping) you`,
    `(sorry | oh sorry | ignore that) [i | we] (was | were | am) (talking | speaking | shouting | chatting | typing) to (kids | dog | cat | my (wife | husband | son | daughter | mum | boss | dog | cat | mother | father | colleague) | someone else | somebody else | children | baby | him | her | them | someone)`,
    `(that was | it was | this was | that is) (not for you | not meant for you | meant for someone else | for someone else | my mistake | my fault | an accident)`,
    `i (did not mean you | was not talking to you)`,
    `(ignore | disregard) (that | me | last one)`,
    `(oops | whoops | sorry) wrong (window | chat | button | person | one)`,

    '(sorry | i am sorry | my bad | my apologies | oops | whoops | my mistake | apologies | pardon me | excuse me | i apologise | i apologize | soz | sry) [about that | for that | hearth | for the mistake]',
    '(sorry | i am sorry) about (before | earlier | yesterday | last time)',
  ],
  yes: [
    '(yes | yep | yeah | yup | no | nope | nah) [then | hearth]',
    `[(forget it | never mind | no)] [,] (does not matter | it does not matter | doesn't matter | it doesn't matter)`,
    '(ok | okay | okay cool | bless you | congratulations | k | kk | alright | all right | fine | sure | got it | i see | understood | right | cool | gotcha | makes sense | good to know | fair enough | ah ok | oh ok | ok cool | sounds good | no problem | no worries | never mind | nevermind | nvm | forget it | it is fine | that is fine | it is ok | no matter | do not worry | ok then | okay then | i understand | noted | oh i see | ah i see | okay great | ok great | ok good | ok nice | np | all good | good | good good | very well | as you wish | oh | ah | hm | hmm | interesting) [then | now | fine | about it]',
  ],
  laugh: [
    '(haha | hahaha | lol | lmao | rofl | hehe | ha | ha ha | lolz | hahahaha | that is funny | funny | very funny | you are funny | xd | that was funny | good one haha)',
  ],
  insult: [
    '(you are | ur | you are so | you are really) (stupid | dumb | useless | an idiot | annoying | bad | terrible | rubbish | awful | the worst | boring | crap | a waste of time)',
    '(shut up | i hate you | go away | you suck | stupid | idiot | dumb | useless | this sucks | rubbish | bad bot | leave me alone)',
    '(that was | that is | it was) (rubbish | terrible | awful | useless | no good | not good | poor | crap | pathetic | hopeless)',
    'not (very | at all) helpful',
    'not helpful',
    'thanks for nothing',
  ],
  speak: [
    `(what | which) (languages | language) (can you | do you | could you) (do | speak | use | manage | handle | talk | write | understand | reply in | answer in)`,
    `how many languages (can you | do you) (do | speak | know | understand)`,

    '(do you speak | can you speak | do you understand | can i talk to you in | can i speak to you in | can we talk in | can i write in | can i speak | do you talk | do you know | can you talk | can you understand | can we speak | can we speak in | can i write to you in | do you work in | can you reply in | can you answer in | are you able to speak | may i write in | is it ok to write in) {tongue}',
    'which languages do you speak',
    'what languages do you (speak | know | understand | support)',
    'how many languages do you (speak | know)',
  ],
  holiday: [
    "(happy | merry | have a happy | have a merry | i wish you a happy | wishing you a merry) (birthday | christmas | new year | xmas | easter | halloween | diwali | hanukkah | eid | thanksgiving | holidays | valentine's day | valentines day | friday | monday | weekend | new year's eve) [to you | hearth | everyone | too]",
    "(eid mubarak | ramadan mubarak | season's greetings | happy holidays)",
  ],
} as const;
