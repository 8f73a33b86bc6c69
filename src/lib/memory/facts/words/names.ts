import { LANGUAGES, MONTHS, NATIONALITIES, RELIGIONS, STAR_SIGNS, WEEKDAYS, alternatives } from './lists';

const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Auntie|Aunty|Aunt|Uncle|Father|Sister|Sir|Lady|Lord|Grandma|Grandpa|Granny|Nana|Nan)\\.? ';
const PARTICLE = "(?:van der|van de|van|de la|de|der|den|von|da|la|del|bin|al|el|di|du|le|ter|O') ?";
const WORD = "\\p{Lu}[\\p{L}]*(?:[-'](?!s\\b|m\\b|ve\\b|ll\\b|d\\b|re\\b)\\p{L}+)*\\.?";

/** A person's name as it stands in a sentence, with title and particles. */
export const NAME = `(?:${TITLE})?${WORD}(?: (?:${PARTICLE})?${WORD}){0,3}`;

const NO_NAME = new RegExp(
  `^(?:I|I'm|We|He|She|It|They|You|My|Our|His|Her|Their|The|A|An|This|That|These|Those|There|And|But|So|Or|If|When|What|Who|Where|Why|How|Not|No|Yes|Please|Just|Also|Now|Then|Christmas|Easter|Deaf|God|TV|PC|Batman|Superman|Groot|Spartacus|Santa|OK|Ok|${alternatives(
    `${MONTHS}|${WEEKDAYS}|${NATIONALITIES}|${LANGUAGES}|${RELIGIONS}|${STAR_SIGNS}`,
  )})$`,
  'iu',
);
/** Months and signs that are names too, where they stand with a capital letter as somebody's name. */
const NAME_AFTER_ALL = /^(?:May|April|June|August|Leo|Gemini|Jan|Art|Guy|Sat|Will)$/;

/** Whether text that looks like a name can be one: no pronoun, day or nationality. */
export function isName(text: string): boolean {
  const first = text.split(' ')[0] ?? '';
  return /^\p{Lu}/u.test(text) && (NAME_AFTER_ALL.test(first) || !NO_NAME.test(first));
}

/** Names that people write small: only in places where a name is to be expected. */
const SMALL_NAMES: ReadonlySet<string> = new Set(
  'abdul abi abigail adam adele adrian agnes ahmed aidan aiden aisha alan albert alec alex alexander alfie ali alice alison alistair allan amanda amelia amelie amina amir amit amy ana anders andre andrea andrew andy angela angus anita ann anna annabel anne annie anthony antonio archie arjun arthur asha ashley astrid austin ava barbara barry becca becky bella ben bernard bernie bertie beth beverley billy blake bob bobby bonnie brad bradley brenda brendan brian bridget bruce bryan callum cameron carl carla carlos carol caroline carolyn caspar cath catherine cathy cecilia charles charlie charlotte chelsea cheryl chester chloe chris christina christine christopher cindy claire clara clare clive cody colin colleen connor conor craig curtis damian damien dan daniel danielle danny daphne darren daryl dave david dean debbie deborah declan denise dennis derek diana diane diego dom dominic donald donna doris dorothy doug douglas duncan dylan ed eddie edith edward eileen elaine eleanor elena eli elijah elisa elizabeth ella ellen ellie elliot elsie emil emilia emilio emily emma enzo eric erin ernest esme esther ethan ethel eva eve evelyn evie fatima felix fergus finn fiona florence francesca francis frank frankie fred freddie frederick freya gabriel gareth gary gavin gemma geoff george georgia gerald gerard gillian gina glenn gloria gordon grace graham greg gwen hamish hannah harold harriet harrison harry hasan hassan heidi helen henrik henry hilary holly hugh hugo hussain ian ibrahim imogen ines ingrid irene isaac isabel isabella isla ivan jack jackie jacob jade jake james jamie jane janet janice jasmine jason javier jay jayne jeff jemma jen jenny jeremy jerry jess jesse jessica jill jim jimmy jo joan joanna joanne jodie joe joel johan john johnny jon jonah jonathan jordan jorge jose joseph josh josie joyce juan judith judy jules julia julie juliet justin karen karim karl kat kate kath katherine kathleen kathy katie kay kayla keith kelly kelsey ken kenneth kerry kevin khalid kieran kim kirsty kofi kurt kwame kyle kyra lara larry laura lauren leah lena lenny leo leon leonard leslie lewis lex liam lily linda lisa liz lizzie lloyd lola lorna lorraine lottie louie louis louise luca lucas lucia lucy luis luke luna lydia lynn lynne mabel maddie madison magda malcolm malik mandy marcel marco marcus margaret maria marie marilyn marina mario marion mark marlene martha martin martina marvin mary mateo mathew matilda matt matthew maureen maurice max maya meera megan mehmet mel melanie melissa mia michael mick miguel mike mila millie milo miriam mitch mohamed mohammad mohammed moira molly monica morgan morris muhammad muriel murray nadia nancy naomi natalie natasha nathan neha neil nell nelson niall nicholas nick nicola nicole nigel nikita nikki nina noah nora norman olga oliver olivia ollie omar oscar otis otto owen pam pamela pascal patricia patrick patsy paul paula pauline pedro peggy percy perry pete peter petra phil philip phillip phoebe pippa polly poppy priya rachel rafael rafe raj rajesh ralph ravi ray raymond rebecca rebekah reg regina reuben rex rhys richard ricky rita rob robbie robert roberta robin roger roland ron ronnie rory rosa rosalind rosemary rosie roxanne roy ruby rupert russell ruth ryan sabrina sadie sally sam samira sandra sanjay sara sarah sasha saskia scott sean sebastian selina serena seth shane shanice sharon shaun sheila shelley shirley sid silvia simon sofia sonia sonya sophie stacey stan stanley stefan stella stephanie stephen steve stewart stuart sue suki susan suzanne sven sylvia tamara tania tanya tara tariq tasha ted teddy terence teresa teri terry tessa thea thelma theo theresa thomas tilda tilly tim timothy tina toby tom toni tony tracey tracy trevor trish tristan tyler ursula valerie vanessa vera vernon veronica vicki vickie vicky victor vikram vince vincent vivian wally walter wanda warren wayne wendy wilfred william willow winnie xavier yasmin yolanda yusuf yvette yvonne zac zach zack zainab zak zara zoe zoya'.split(
    ' ',
  ),
);

/** Whether a word in small letters is a common first name. */
export function isSmallName(word: string): boolean {
  return SMALL_NAMES.has(word);
}
