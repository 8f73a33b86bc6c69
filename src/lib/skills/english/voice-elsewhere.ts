/** What people ask of a voice that Hearth does not have yet, or that the device does. */
const loud = '(aloud | out loud | out | loud | to me)';
const it =
  '(it | that | this | that answer | this answer | that message | this message | last reply | last response | answer | your answer | last answer | last message | everything)';

/** For every act, the ways to say it. */
export const elsewherePhrases = {
  readAloud: [
    '(read | say) (it | that | this | them | answers | your answers) (out | aloud | out loud | to me) [from now on | always | please]',
    '(can | could) you read (to me | aloud | out loud | me that)',

    `(read | say | speak) ${it} ${loud}`,
    `read ${loud}`,
    `(read | speak | say) (everything | all answers | answers | your answers) [${loud}] [automatically | always] [from now on]`,
    `(start | stop) (reading | speaking | saying) (everything | answers | all answers | your answers | it | that) [${loud}] [automatically]`,
  ],
  resume: [
    `continue (where you were | where you left off | where you stopped)`,
    '(carry on | go on | continue | resume | keep going | keep reading | keep talking | unpause) [reading | talking | speaking | with it] [from (where you stopped | where you left off | there | here)]',
    '[right] where were we [keep reading | carry on | go on]',
    '(skip | jump | go | skip ahead | skip forward) to (end | last bit | last part | next part | next bit | next one)',
    '(skip | go) (ahead | forward) (a bit | a little | one sentence | a sentence)',
    '(skip | skip this | skip that | skip it | next part | next bit | fast forward | rewind)',
    '(back up | go back | rewind | skip back) (a bit | a little | one sentence | a sentence | one step | one paragraph | a paragraph | two sentences | a few seconds | ten seconds)',
    'start [again | over] from (top | beginning | start)',
    '(read | say) it from (top | beginning | start)',
    'skip (this | that) (part | bit | section | sentence | paragraph)',
  ],
  listening: [
    '(turn | switch) (on | off) (hands free | handsfree | voice input | dictation | listening) [mode]',
    '[turn | switch] (hands free | handsfree | voice input | dictation) [mode] [on | off]',
    '(use | start | go) (hands free | handsfree | voice input | dictation)',

    '(mute | unmute | turn off | turn on | switch off | switch on | stop | start) (mic | microphone)',
    '(turn | switch) (mic | microphone) (on | off)',
    '(stop | start) listening [to me | now]',
    '(listen | listen up | listen to me | ears off | ears on)',
    '(is | does) (mic | microphone) (on | working | work | off)',
    '(go to sleep | sleep mode | go to sleep now)',
    '[oi | oy] are you asleep',
    'testing testing [one | 1] [two | 2] [three | 3]',
    '(can | could) (i speak to you | i talk to you | you take voice input)',
  ],
  voices: [
    "(can | could | may) (i | we) (have | get | hear | try) [a | an] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] (voice | accent)",
    "(do | have) you (have | got) [a | an | any] [other] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] (voice | voices | accent | accents) [with [a] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] accent | too]",
    "(is | are) there [a | an | any] [other] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] (voice | voices | accent | accents)",
    '(which | what) (voices | voice | accents) (have you got | have you | do you have | are there | can you do | can i have | can i choose | are available)',
    "[use | have | switch to | give me | change to | try | put on | i want | want | i prefer | i would rather have] [a | an] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] (voice | accent) [with [a] [different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | girl's | boy's | ladys | womans | mans | british | american | scottish | irish | australian | indian | robot | funny | lower | english | welsh | northern | southern | young | older | human | natural] accent]",
    '(list | show) [me] [your | available | all] voices',
    'can you (sound | speak | talk) like a (man | woman | human | robot | scot | londoner)',

    "[use | switch to | give me | change to | try | put on | i want] (different | another | other | new | deeper | higher | softer | nicer | female | male | lady's | woman's | man's | ladys | british | american | scottish | irish | australian | indian | robot | funny | lower) (voice | accent | pitch | tone) [instead | from before | one from before]",
    'switch to other voice one from before',
    '(change | switch) [your] (voice | accent | pitch)',
    '[speak | talk | sound] (with | in) (british | american | scottish | irish | australian | indian | english | different) accent',
    '(sound | speak | talk) [more | a bit more | like] (scottish | british | american | irish | australian | posh | natural | like a human | like a robot | like a woman | like a man)',
    "(change | switch | set) [your] voice to [a] (male | female | man's | woman's | lady's | deeper | different | british | american | irish | scottish | australian) [one | voice]",
    '(higher | lower | raise | change) [your] pitch',
    '(you are | stop) (mumbling | slurring | robotic) [speak clearer | speak clearly | speak more clearly]',
    '(speak | talk) (clearer | clearly | more clearly | properly)',
    '(which | what) voices (do you have | are there)',
    '[use | try] (next | previous) voice',
    'try another [one] [of] [your] voices',
    '[go | switch | change | get] back to [your] (old | previous | first | original | other | last) voice',
    'use [your] (old | previous | first | original | other | last) voice [again]',
    `(enable | activate) voice (input | output | mode | control)`,
  ],
  sounds: [
    '(turn off | turn on | stop | no | no more | disable | mute | switch off) (beeps | beep | sounds | sound effects | chimes | dings | pings | alert sounds)',
    '(turn | switch) (beeps | sounds | sound effects | chimes) (on | off)',
    '(stop | quit) (bleeping | beeping | dinging | pinging | chiming | making noises | making sounds) [at me]',
    '[use | switch to | play on | play through] (headphones | earphones | speaker | speakers | bluetooth | headset)',
  ],
} as const;

/** What each is answered with. */
export const elsewhereWords = {
  readAloud: 'I cannot read aloud yet; my answers stand here to be read.',
  resume: 'I cannot speak aloud yet, so there is nothing to go on with or to skip.',
  listening: 'I cannot hear yet and no microphone is on: I read what you type.',
  voices: 'I have no voice yet, so there is none to choose.',
  sounds:
    'The only sound I make is that of timers and alarms. Your device chooses where it is heard; say “cancel my alarms” for none.',
} as const;
