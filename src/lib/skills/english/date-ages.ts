/** Whose age is asked for. */
const whose =
  '[my | our] (grandmother | grandfather | great grandmother | great grandfather | man | woman | lad | lass | mate | neighbour | tortoise | parrot | grandparent | granny | mam | mummy | daddy | mum | mom | mother | dad | father | son | daughter | brother | sister | wife | husband | gran | nan | nana | grandad | grandma | grandpa | grandson | granddaughter | uncle | aunt | nephew | niece | cousin | friend | partner | boss | baby | child | boy | girl | calf | puppy | kitten | lamb | foal | dog | cat | horse | cow | mare)';
const them = '(me | him | her | them | it | you | that | he | she | they | i)';
const who = `(i | he | she | they | it | someone | somebody | a person | people | anyone | ${whose})`;
/** How a day of birth is brought up. */
export const born = '(born | birthday is | birth date is | date of birth is | dob is | birthdate is)';

/** How English speakers ask for ages and years of birth. */
export const agePhrases = {
  age: [
    `how old (is | am | are | would | was | will) [i | someone | somebody | a person | he | she | they | you | anyone | people | my (mum | mom | dad | son | daughter | brother | sister | wife | husband)] [be] [today | now] [(if | who | when | that)] [i | he | she | they | you] (was | were | is | am | are | my)  ${born} [on | in] {birth} [today | now]`,
    `how old (is | am | are | would | was) [i | someone | somebody | a person | he | she | they | you | anyone | people | my (mum | mom | dad | son | daughter | brother | sister | wife | husband)] [be] [today | now] [if | who | when] ${born} [on | in] {birth} [today | now]`,
    `how old (do i turn | am i) [if | when] [my] ${born} [on | in] {birth}`,
    `(i | he | she | they | someone | my (mum | mom | dad | son | daughter | brother | sister | wife | husband)) (was | were | am) born [on | in] {birth} how old (am i | is he | is she | are they | is that | are you | would they be | am i now)`,
    `(if i was | if i am | if someone was | if someone is | if he was | if she was | if you were | if you are) born [on | in] {birth} how old (am i | are they | is he | is she | are you | would i be | would they be | is that | would you be) [now | today]`,
    `born [on | in] {birth} how old [am i | is that | are they | now | is he | is she]`,
    `(age | what age | calculate age | what is the age | calculate my age | work out my age | what is my age) [is | am i | of | for | if | someone | if i was | would i be if | when | are you if | of someone | of a person | if i am | would someone be] [i | someone | they | you] [was | were | who was | is] ${born} [on | in] {birth}`,
    `(my) (birthday | date of birth | dob) is {birth} how old am i [now | today]`,
    `how old is someone from {birth}`,
    `(if | when) (someone | somebody | i | he | she | a person | they) (was | were | is) born [on | in] {birth} how old (are they | am i | is he | is she | would they be) [now | today]`,
    `[${who}] (was | were | am) born [on | in] {birth} [so] (how old | what age) (am i | is he | is she | are they | is that | does that make ${them} | would ${them} be | that make ${them} | is ${who} | would that be) [now | today]`,
    `[${who}] [is] born [on | in] {birth} (how old | age | what age) [now | today]`,
    `(how old | what age) (am | is | are | would | does that make) [be] ${who} [now | today] [if | who | when | and] [i | he | she | they] [was | were] born [on | in] {birth}`,
    `(how old | what age) (am | is | are) i [now] (my | with my) (birthday | date of birth | dob) [is | being | of] {birth}`,
    `(how old | what age) (is | are | would be) ${who} (from | of the year) {birth}`,
  ],
  ageInUnit: [
    `how many {unit} (have | has) (i | he | she | they | you | we) been (alive | on earth | living | around | on this earth) [,] [if] [i | he | she | they] [was | were] [my] ${born} [on | in] {past}`,
    `how many {unit} (have | has) (i | he | she | they) (lived | been alive) [since | if | ,] [i | he | she | they] [was | were] [born] [on | in] {past}`,
    `how old am i in {unit} (if | when) i was born [on | in] {past}`,
    `how old (is | am | are) [i | someone | he | she] in {unit} [if | when] [i | he | she | they] [was] born [on | in] {past}`,
    `(i was | if i was | someone) born [on | in] {past} how old [am i | is that | are they] in {unit}`,
    `(age | my age | how old) in {unit} [if] [i was] born [on | in] {past}`,
    `[${who}] (was | were) born [on | in] {past} [so] how many {unit} old (am i | is he | is she | are they | is it | is that | would that be | does that make ${them}) [now | today]`,
    `how many {unit} old (is | am | are) [${who}] [who is | who was | that was | that is] born [on | in] {past} [now | today]`,
    `(what is the | what is) age in {unit} of [${who}] [who was] born [on | in] {past}`,
  ],
  ageIn: [
    `(how old | what age) (will | would) ${who} be in {year} (if | when | who | given) [i | he | she | they | was | someone | you | am | ${whose}] [was | were | am] born [on | in] {birth}`,
    `(how old | what age) (was | were | would) ${who} [who was | who were] [be] born [on | in] {birth} [be] in {year}`,
    `(how old | what age) (was | were | would) ${who} [be] in {year} [if | who] [he | she | they | i] [was | were] born [on | in] {birth}`,
    `${who} (was | were) born [on | in] {birth} (how old | what age) (was | were | would | will) ${who} [be] in {year}`,
    `how old (will | would) (i | someone | he | she | they | you | a person) be in {year} (if | when | who) [i | he | she | they | was | someone | you | am] [was | were | am] born [on | in] {birth}`,
    `(i | someone) was born [on | in] {birth} how old (will | would) (i | they) be in {year}`,
    `(if i was | if i am | if someone was) born [on | in] {birth} how old (will | would) (i | they) be in {year}`,
  ],
  turns: [
    `(i | he | she | they | someone | ${whose}) (was | were | am) born [on | in] {birth} [so] (when | what year | which year) (do | does | will | would) ${who} (turn | be | reach | become | hit) {count} [years old]`,
    `(when | what year | which year) (do | does | will | would) ${who} (turn | be | reach | become | hit) {count} [years old] [if] [i | he | she | they] (was | were | am | is) born [on | in] {birth}`,
  ],
  bornIn: [
    `[if] ${who} (is | am | are) {count} [years old | now | today] (what | which | in what) year (was | were) (i | he | she | they | someone) born [in]`,
    `(what | which) year (was | were) ${who} born [in] if (i | he | she | they | someone) (is | am | are) {count} [now | today | years old]`,
    `(what | which) (year | birth year) (was | is | were) (someone | somebody | a person | people) [who is | who are | aged | of] {count} [years old] [born | born in]`,
    `(what | which) (year | birth year) (was | were) ${who} born [in] (who is | who are | aged | if they are | if she is | if he is) {count} [years old | now]`,
    `what year of birth (is | makes | would make) (someone | you | me) {count}`,
  ],
  ageFrom: [
    `[if] ${who} [who] (was | were) {count} [years old] in {year} (how old | what age) (am | is | are | would | will | does that make) ${them} [be] [now | today]`,
    `(how old | what age) (is | are | would) ${who} [be] [now | today] [if | who] [i | he | she | they] (was | were) {count} [years old] in {year}`,
  ],
} as const;
