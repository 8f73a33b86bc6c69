/** How English speakers speak of lists, in pieces of phrases. */
export const list = '({list} [list] | list | {name} list | (my | our) list of {list})';
/** A list that is told by what is on it: "my list of toiletries to get". */
const listOf = '(my | our) list of {name} [to (get | buy | pack | bring | read | watch | do | pick up)]';
export const to = `((to | on to | onto | on | into | in | under | down on | down under) (${list} | ${listOf}))`;
export const from = `((from | off | off of | out of | on | in) (${list} | ${listOf} | what (i | we) have on ${list}))`;
export const add =
  '[and | also | and also | need to | got to | we need to | must | have to | remember to] (add | put | stick | pop | chuck | throw | write | jot | jot down | write down | include | get | bung | append | note down | note | record | enter | log | place | put down | jot in)';
export const remove =
  '(remove | delete | take off | take | scratch | scratch off | strike | strike off | drop | erase | get rid of | lose | scrub | eliminate | cut | ditch | pull | nix | rub out)';
export const tick = '(tick | tick off | check | check off | mark | cross off | cross | strike through)';
export const done =
  '(done | bought | as done | as bought | complete | as complete | completed | as completed | finished | as finished | got | packed | sorted | off)';
export const have = '(i have | we have | have | i | we | he has | she has)';
export const there = '(on there | on it | on that | on that list | there | on | down | to it | to that)';
export const whyNot =
  '(we | i | they | he | she | it is | there is | there are | because | since | as | cos | so | now | instead) {why}';
export const packed = '(packed | bought | done | finished | completed | found | picked up | sorted | posted | ordered)';
export const show =
  '(show | read | read out | read back | list | display | see | view | open | print | dump | bring up | pull up | check)';
export const what =
  '(what is | what are | what do i have | what have i got | what do we have | what have we got | what was | what all is | what did i put | what did we put)';
