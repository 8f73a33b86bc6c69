const name =
  '[(hearth | there | you | friend | buddy | mate | everyone | all | my friend | assistant | dear | again | computer | world | pal | dude | bro | man | folks | love | old friend | robot)]';
const hello =
  '(hello | hi | hey | hiya | hullo | heya | howdy | yo | hallo | helo | helloo | hellooo | hii | hiii | heyy | heyyy | greetings | salutations | ahoy | g day | ello | aloha | welcome back | oi | ciao | bonjour | hola | namaste | sup)';

/** How English speakers make small talk that needs no thought. */
export const phrases = {
  greet: [
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
    `[hello | hi | hey] (good morning | morning | gm | mornin | top of the morning | rise and shine | good mornin) [to you] ${name}`,
  ],
  goodAfternoon: [`[hello | hi | hey] (good afternoon | afternoon) [to you] ${name}`],
  goodEvening: [`[hello | hi | hey] (good evening | evening | evenin) [to you] ${name}`],
  goodNight: [
    `(good night | night | nighty night | night night | goodnight | gn | sleep well | sweet dreams | nite | nighty | have a good night | have a nice night) ${name} [(see you | sleep well | sweet dreams | see you tomorrow | talk tomorrow | see you in the morning | thanks | talk to you tomorrow | until tomorrow)] [{weekday}] [(on {weekday})]`,
    `(i am (off | going) to (bed | sleep) | i am going to bed now | time for bed | bed time | going to sleep | off to bed) [now | good night | night]`,
  ],
  thank: [
    '(thank you | thanks) [so much | very much | a lot | loads] [,] (that | this | it | you) (helped | helps | worked | works | did the trick | is just what i needed) [a lot | loads | so much]',
    `(thank you | thanks | thx | ty | tysm | cheers | ta | thank u | thankyou | many thanks | much obliged | much appreciated | thanks a lot | thanks a bunch | thanks a million | thank you kindly | thnx | tnx | thanx | i appreciate it | appreciate it | appreciated | thanks heaps | nice one | i am grateful | merci | gracias | danke | cheers for that | ta very much | ta muchly) [(so | very | ever so) much | a lot | again | for that | for the help | for your help | for helping | for helping me | for everything | for all your help | for the info | for the answer | for your time | for letting me know | a million | a bunch | loads | kindly | tons | indeed] ${name} [(you are | that is | that was | it was) [so | very | really | a great | a big | super | such a] (great | helpful | awesome | the best | perfect | amazing | brilliant | lovely | kind | wonderful | star | help | all | it | lifesaver | useful | what i needed | all i needed | fantastic)]`,
    '(that is | that was | you are | you have been) [so | very | really | super | a great | a big | such a] (helpful | great help | big help | useful | kind | help | a great help | a big help | a star | a lifesaver | lovely of you | kind of you | nice of you)',
    '(perfect | great | brilliant | awesome | lovely | ok | okay | cool | excellent | wonderful | fantastic | amazing | super | nice | sweet | right | alright | got it) (thank you | thanks | thx | ty | cheers | ta | thank you so much | thank you very much | thanks a lot)',
    '(no | nope | no that is all | that is all | no that is it) (thank you | thanks | thx | cheers | ta)',
  ],
  praise: [
    '(well done | good job | nice job | great job | good work | great work | nice work | bravo | good bot | good one | good answer | great answer | nice | perfect | brilliant | excellent | awesome | amazing | fantastic | wonderful | cool | great | lovely | superb | impressive | wow | neat | that is great | that is perfect | that is it | love it | i love it | that is awesome | that is cool | that is amazing | nice one | good girl | good boy | wicked | sweet | clever)',
    '(you are | you are so | you are really | you are very | ur) (great | awesome | amazing | smart | clever | the best | brilliant | cool | helpful | nice | kind | sweet | wonderful | fantastic | cute | good | a genius | a good assistant | my favourite | lovely)',
    '(i (like | love | really like) (you | this | talking to you | it))',
  ],
  bye: [
    '(talk | speak | chat) [to you] (tomorrow | soon | later) [then]',
    `(bye | goodbye | good bye | bye bye | byebye | see you | see ya | see u | cya | later | laters | farewell | so long | take care | ciao | cheerio | ta ta | toodles | catch you later | talk to you later | talk later | speak later | speak soon | see you later | see you soon | see you around | see you tomorrow | until next time | ttyl | ttfn | have a good one | have a nice day | have a good day | have a great day | have a good weekend | have a nice weekend | i am off | i have to go | i gotta go | gotta go | got to go | i got to go | i must go | i am leaving | i am done | i am done for today | that is all | that is all for now | that will be all | that is it for now | that is everything | nothing else | i am heading out | i am going now | adios | au revoir | peace out | peace | over and out) [for now | then | now | today | tomorrow | later | soon | everyone | again | have a good day | have a nice day | take care | see you | see you later | see you tomorrow | talk soon | talk later | and thanks | and thank you] ${name}`,
    '(bye | goodbye | see you | see ya | talk | good night | night | speak | until | later) [(talk | see you | speak | chat | let us talk)] [again] [to you] [on | next] {weekday}',
    '(bye | goodbye | cheers) (thanks | thank you | see you | cheers) [for (your help | everything | the help)]',
  ],
  howAreYou: [
    `[${hello}] ${name} [and] (how are you | how are you doing | how is it going | how do you do | how are things | how have you been | how is everything | how is life | how goes it | how are ya | how r u | how r you | how are u | how you doing | how is your day | how is your day going | how was your day | how do you feel | how are you feeling | what is up | whats up | what is going on with you | what is new | whats new | wassup | wazzup | are you ok | are you okay | are you well | are you good | are you alright | you ok | you okay | you alright | alright | all right | how is tricks | how are you keeping | how was your weekend | how was your night | did you sleep well | all good | everything ok | everything good | how are you today doing | how have things been | having a good day) [today | now | this morning | this evening | this afternoon | tonight | going | lately | these days | so far | with you | there | then | doing | my friend] ${name}`,
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
    'are you (private | safe | secure | offline | online | listening | spying on me | recording | recording me | listening to me | connected to the internet | on the internet | always listening | local)',
    'do you (work offline | need the internet | need internet | run offline | run locally | work without internet | spy on me | send my data | store my data | keep my data | sell my data | share my data | record me | record everything | listen to me | have internet | have internet access | have access to the internet) [anywhere | to anyone | somewhere]',
    '(is this | is it | is our chat | is this chat | are my chats | is my data) (private | safe | secure | offline | confidential | local | stored)',
    'where is my data [stored | kept | saved]',
    'does anyone (read | see) (this | my messages | what i write | my chats)',
    'can anyone (read | see | hear) (this | my messages | what i write | me | us)',
  ],
  help: [
    '(what can you do | what do you do | what are you able to do | what can i ask | what can i ask you | what can you help with | what can you help me with | how can you help | how can you help me | what are you good at | what are your features | what features do you have | what are your skills | what skills do you have | what else can you do | what can hearth do | what can i do here | what can i say | what things can you do | how do you work | what do you know | what are you for | what is this | what is this app | what are your capabilities | list your skills | list your features | show me what you can do | tell me what you can do | what is possible | what tricks can you do | what stuff can you do | what kind of things can you do | what sort of things can you do | what all can you do | what can u do | wat can u do) [for me | please | here | then | today | with this | all | exactly | so]',
    '(help | help me | help please | i need help | i need some help | can you help | can you help me | could you help me | commands | menu | options | examples | give me some examples | how does this work | how do i use this | how do i use you | instructions | tutorial | get started | where do i start | i am new here | i need your help | help me out) [please | with something | here | out | start]',
  ],
  thereYet: [
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
    '(sorry | i am sorry | my bad | my apologies | oops | whoops | my mistake | apologies | pardon me | excuse me | i apologise | i apologize | soz | sry) [about that | for that | hearth | for the mistake]',
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
  ],
  speak: [
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

/** Languages that people ask about. */
export const tongues: readonly string[] = [
  ...['english', 'german', 'french', 'spanish', 'italian', 'portuguese', 'dutch', 'polish', 'russian', 'ukrainian'],
  ...['turkish', 'arabic', 'hebrew', 'hindi', 'urdu', 'bengali', 'punjabi', 'tamil', 'telugu', 'chinese', 'mandarin'],
  ...['cantonese', 'japanese', 'korean', 'vietnamese', 'thai', 'indonesian', 'malay', 'swedish', 'norwegian', 'danish'],
  ...['finnish', 'icelandic', 'greek', 'czech', 'slovak', 'hungarian', 'romanian', 'bulgarian', 'serbian', 'croatian'],
  ...['slovenian', 'persian', 'farsi', 'swahili', 'welsh', 'irish', 'gaelic', 'catalan', 'basque', 'latin', 'tagalog'],
  ...[
    'filipino',
    'yoruba',
    'igbo',
    'hausa',
    'zulu',
    'afrikaans',
    'amharic',
    'nepali',
    'marathi',
    'gujarati',
    'malayalam',
  ],
  ...[
    'kannada',
    'sinhala',
    'burmese',
    'khmer',
    'lao',
    'mongolian',
    'kazakh',
    'uzbek',
    'georgian',
    'armenian',
    'estonian',
  ],
  ...['latvian', 'lithuanian', 'albanian', 'macedonian', 'maltese', 'esperanto', 'scottish gaelic', 'flemish'],
  ...[
    'brazilian portuguese',
    'mexican spanish',
    'british english',
    'american english',
    'another language',
    'other languages',
  ],
];

const canDo =
  'I tell the time and dates, do sums and unit conversions, set timers, alarms and reminders, keep lists, notes and your calendar, flip coins and roll dice, all at once and without the network. For everything else I ask the language models on this device.';

/** The answers, several to each act. */
export const replies: Readonly<Record<keyof typeof phrases, readonly string[]>> = {
  greet: [
    'Hello! What can I do for you?',
    'Hi there! How can I help?',
    'Hello! It’s good to hear from you.',
    'Hi! What’s on your mind?',
  ],
  goodMorning: [
    'Good morning! What can I do for you today?',
    'Good morning! I hope you slept well.',
    'Morning! How can I help?',
  ],
  goodAfternoon: ['Good afternoon! What can I do for you?', 'Good afternoon! How can I help?'],
  goodEvening: ['Good evening! What can I do for you?', 'Good evening! How can I help?'],
  goodNight: ['Good night! Sleep well.', 'Good night, and sweet dreams.', 'Sleep well. I’ll be here tomorrow.'],
  thank: ['You’re welcome!', 'My pleasure.', 'Glad to help.', 'Any time!'],
  praise: ['Thank you, that’s kind of you!', 'Thanks, I’m glad.', 'That’s good to hear.'],
  bye: ['Goodbye! Take care.', 'See you soon!', 'Bye! I’ll be here when you need me.'],
  howAreYou: [
    'I’m well, thank you. How can I help?',
    'All is well here, thanks for asking. And you?',
    'Quite well, thank you! What can I do for you?',
  ],
  fine: ['I’m glad to hear that. What can I do for you?', 'Good to hear! How can I help?'],
  whoAreYou: [
    'I’m Hearth, a private assistant that lives in your browser. I’m a program, not a person, and what you tell me stays on this device.',
    'My name is Hearth. I’m an assistant that runs on this device alone: a program, not a person.',
  ],
  maker: [
    'I’m Hearth, open-source software. I live in this browser, on this device.',
    'I’m a program called Hearth, made by the people of an open-source project, and I run right here on your device.',
  ],
  private: [
    'What you tell me stays on this device. I work without the network, and nothing you write is sent anywhere unless you connect a server of your own in the settings.',
    'I run on this device and work offline. Your words are kept here, and you can delete them at any time.',
  ],
  help: [canDo, `Quite a few things: ${canDo}`],
  thereYet: ['I’m here.', 'Yes, I’m here. What can I do for you?', 'Here and listening.'],
  self: [
    'I’m a program, so no; but I’m always glad to help.',
    'That’s for people, I think. I’m a program, and here whenever you need me.',
  ],
  listening: ['No. I cannot hear anything yet: I only read what you type, and it stays on this device.'],
  price: ['Yes, I’m free: open-source software, with nothing to pay.', 'I cost nothing: I’m open-source software.'],
  sorry: ['No problem at all.', 'Don’t worry about it.', 'That’s quite all right.'],
  yes: ['All right. Just say when you need something.', 'Good. I’m here if you need me.', 'Fine!'],
  laugh: ['I’m glad that made you laugh!', 'A laugh is always good.'],
  insult: [
    'I’m sorry that I was no better help. What did you hope for?',
    'I’m sorry. Tell me what went wrong, and I’ll try again.',
  ],
  speak: [
    'You can write to me in many languages; how well I answer depends on the language model. My quick skills, such as timers and sums, understand English.',
    'Just try it: the language models on this device know many languages, though my quick skills understand English only.',
  ],
  holiday: ['Thank you, and the same to you!', 'Thank you! I wish you the same.'],
};
