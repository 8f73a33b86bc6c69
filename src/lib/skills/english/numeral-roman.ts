import { ask, inDecimal, inRoman, number, to } from './numeral-words';

const inscription =
  '(clock face | clock | watch | film credits | credits | building | book | tattoo | inscription | chapter | monument | stone | plaque | page | church stone | church clock | church | wall | statue | film | movie | programme | show | end credits | headstone | foundation stone | tower | bridge | bell | ring | medal | gravestone | coin | door)';
const named =
  '[the] (exhibit | item | figure | table | schedule | annex | annexe | book | episode | lesson | unit | verse | clause | article | scene | chapter number | century | edition | olympics | olympiad | games | symphony | movement | star wars | series | season | superbowl | super bowl | chapter | king | queen | king henry | king charles | king george | king edward | king james | king louis | pope john | pope benedict | final fantasy | volume | canto | type | phase | class | pope | louis | henry | charles | george | edward | elizabeth | volume | part | rocky | act | world war | page | section | appendix | psalm | sonnet | wrestlemania)';
const forWhat = '[for [my] (cheque | check | form | tattoo | invoice | birthday | essay | contract | clock | ring)]';
const owned =
  '(my | our | the | this) [year of birth | birth year | year of my birth | wedding year | year of our wedding | year | age | date | number | house number]';
const said = '(says | said | ends with | ends in | shows | reads | is dated | is marked)';

/** How English speakers ask for Roman numerals. */
export const romanPhrases = {
  roman: [
    `(make | turn | write | put | do) {whole} [into | as] ${inRoman}`,
    `(tattoo | cake | card | sign | plaque | invitation | engraving | inscription | clock | ring | house sign | watch | banner) (of | with | for | saying | that says | reading) ${number} {whole} ${to} ${inRoman}`,
    `(getting | doing | making | designing | want | have) [a] (tattoo | cake | card | sign | plaque | invitation | engraving) (of | with | for) {whole} ${to} ${inRoman}`,
    `(letters | numerals) [do] [the] romans (use | used | wrote) for {whole}`,
    `(what | which) roman (numeral | number | letters | numerals) (is | are | would be | make | mean) {whole}`,
    `(what | how) would {whole} (be | look | be written) ${to} ${inRoman}`,
    `${ask} ${number} {whole} ${to} ${inRoman} [,] (the ones | those | you know) (with | like) [the] {anyRoman} [and | ,] {char}`,
    `${ask} ${number} {whole} ${to} ${inRoman}`,
    `${inRoman} (for | of) [birth year | wedding year | birthday | age] ${number} {whole} ${forWhat}`,
    `${ask} ${inRoman} (for | of) ${number} {whole}`,
    `${number} {whole} ${inRoman}`,
    `how (do | did) [the] romans write {whole}`,
    `romanize {whole}`,
    `is {roman} (correct | right | valid | wrong) for {whole} [or {otherRoman}] [what is {whole} ${to} ${inRoman}]`,
    `(dec | decimal | number | numbers | arabic) to roman [numerals | numeral] {whole}`,
    `${ask} ${owned} {whole} ${to} ${inRoman} ${forWhat}`,
    `${owned} ${to} ${inRoman} [:] {whole} ${forWhat}`,
    `how (do | did | would) [the] romans (write | say | have written) {whole}`,
    `{whole} (how is that | what is that | how would that be) ${to} ${inRoman}`,
    `[what is] [the] roman (numeral | number) (of | for | equivalent of) {whole}`,
    `{whole} roman`,
  ],
  fromRoman: [
    `[the | this | my | it | that] [${inscription} | chapter | exhibit | page | volume | book | section] (is | was) (marked | labelled | numbered | called | dated | stamped | engraved | titled) [with] {roman} (what | which) (number | year | one | chapter | page | volume | exhibit | section | film | book) (is | was) (that | it | this)`,
    `${named} {roman} [,] (what number | which number | which one | what one | what is that | which is that) [is (it | that)] [in numbers | as a number]`,
    `${named} {roman} [is] (which | what) (one | number | chapter | volume | book | page | exhibit | king | episode) [is (that | it)]`,
    `is {roman} [the same as | equal to | =] {whole}`,
    `(read | decode | decipher | work out | explain) [the] [${inRoman}] {roman} [for me | as a number]`,
    `(saw | seen | found | got | have) {roman} (on | in | at | over | above) [a | the | my] ${inscription} [,] (what | which) (number | year) is (that | it)`,
    `what [number | year] (do | does | would) {roman} (make | come to | be | add up to | work out to)`,
    `{roman} [,] (what | which) (number | year | one) [is (that | it | this)]`,
    `${inscription} (says | say | shows | reads | is | has) {roman} (what is that | what year is that | what number is that | what does that mean | when was it (made | built) | what is that in numbers | what year was it [made | built])`,
    `${named} {roman} (is what number | number | what number is that | is which number | which number is that [{otherRoman}] | what number | is what)`,
    `(is | would) {roman} [be] (valid | correct | proper | real | right | allowed | legal) [as] [${inRoman}]`,
    `(roman | roman numerals | roman numeral) to (dec | decimal | number | numbers | arabic) {roman}`,
    `${ask} ${number} [roman numeral | roman numerals | roman number | the roman numeral] {roman} [${to} ${inDecimal}]`,
    `${ask} [the] ${inRoman} {roman} [${to} ${inDecimal}] [mean | stand for | be | equal]`,
    `what (number | year) is {roman} [in roman numerals]`,
    `${ask} {roman} (in | from) ${inRoman} [${to} ${inDecimal}]`,
    `what does {roman} (mean | stand for) [in ${inRoman}]`,
    `{roman} ${to} ${inDecimal}`,
    `{roman} (what (year | number) is that | which (year | number) is that | what is that | which one is it | which is it | what number | what year | is what year | what does that mean | what does that come to | equals what)`,
    `[it | that] ${said} {roman} [at the end | on it | at the top | at the bottom | on the front] (what year is that | which year is it | which year is that | what is that | what year is it | what year would that be | what number is that | what does that come to | what does that mean | when was that)`,
    `[the | my | our | this] [old] ${inscription} [on | at | over | of | in] [the | my] [${inscription}] [says | say | ends with | ends in | ends on | shows | reads | is dated | is marked | has] {roman} [at the end | on it | at the top | at the bottom | carved on it] (what year is that | which year is it | which year is that | what is that | what year is it | what year would that be | which year would that be | what year that would be | what year that is | what number that is | what number is that | what does that come to | what does that mean | when was that | when was it (made | built))`,
    `[we are on | this is | i am on | i am reading | it is | we are at | it was | i watched] ${named} {roman} (what number is that | which one is it | which one is that | what number is it | which number is it | which is that | what is that [in numbers | in normal numbers] | what number is [the] {otherRoman})`,
    `(what | which) (number | one) is ${named} {roman}`,
    `${named} the (what | how many) is {roman}`,
    `is {roman} {a} or {b}`,
    `(what | which) (number | year) (is | would be | does) {roman} [be | mean | make]`,
    `{roman} (as | in) [a] (year | number | figures | digits | numbers)`,
    `what does {roman} (mean | stand for | say | come to | make) [as a number | in numbers | in figures]`,
    `{roman} is (which | what) (year | number)`,
    `(chapter | page | part | volume | section | act | scene) {roman} (means | is) [what | which] [number]`,
    `what does [the] (film | book | clock | building | watch | movie) mean by {roman}`,
  ],
  romanLetters: [
    `what (do | does) {roman} and {otherRoman} (stand for | mean) [in ${inRoman}]`,
    `what (are | is) {roman} and {otherRoman} in ${inRoman}`,
  ],
  romanSum: [`[add | what is] {roman} (and | plus | +) {otherRoman} [in ${inRoman} | as ${inRoman}]`],
  romanDifference: [`[what is] {roman} (minus | - | take away) {otherRoman} [in ${inRoman} | as ${inRoman}]`],
  afterRoman: [
    `${ask} [number | numeral | roman numeral] (after | comes after | following) {roman} [in ${inRoman}]`,
    `(what | which) [number | numeral | one] (comes | is | goes) (after | next after) {roman} [in ${inRoman}]`,
  ],
  romanDate: [
    `${ask} [date | my birthday | wedding date] {day} ${to} ${inRoman} ${forWhat}`,
    `${inRoman} (for | of) [date | my birthday | wedding date] {day} ${forWhat}`,
  ],
  romanYear: [
    `${ask} [the] (this year | current year | year | the year now) ${to} ${inRoman}`,
    `what year is it in ${inRoman}`,
  ],
  fromAnyRoman: [
    `(what | which) number (would | is | does | will) {anyRoman} (be | mean | stand for) (in | as) [a] ${inRoman}`,
    `(what | which) (number | value) (is | does) [the] (roman numeral | roman number | roman letter) {anyRoman} [be | mean | have | stand for]`,
    `${ask} [the] (roman numeral | roman number | roman letter) {anyRoman} [${to} ${inDecimal}] [mean | stand for | worth]`,
    `what is [the letter] {anyRoman} in ${inRoman}`,
    `what does [the letter] {anyRoman} (mean | stand for) in ${inRoman}`,
  ],
} as const;
