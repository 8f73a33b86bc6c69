/** Words for people by what they are to the person, with the predicate under which their name is kept. */
export const RELATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    partner: 'wife husband girlfriend boyfriend partner spouse fiancé fiancée fiance fiancee missus hubby gf bf',
    mother: 'mother mum mom mam ma mummy mama',
    father: 'father dad pa daddy papa',
    sister: 'sister sis sisters',
    brother: 'brother bro brothers',
    son: 'son sons boy boys lad lads',
    daughter: 'daughter daughters girl girls lass',
    child: 'child children kid kids baby twins toddler youngest eldest oldest firstborn',
    grandchild: 'grandson granddaughter grandchild grandchildren grandkids grandsons granddaughters',
    grandparent:
      'gran grandma grandmother nan nana nanny granny grandad granddad grandpa grandfather grandparent grandparents nonna',
    aunt: 'aunt auntie aunty aunts',
    uncle: 'uncle uncles',
    cousin: 'cousin cousins',
    niece: 'niece nieces',
    nephew: 'nephew nephews',
    friend: 'friend friends mate mates pal pals buddy bestie bff bezzie chum',
    colleague: 'colleague colleagues coworker coworkers workmate workmates deskmate sous-chef',
    neighbour: 'neighbour neighbours neighbor neighbors',
    flatmate: 'flatmate flatmates roommate roommates housemate housemates',
    boss: 'boss manager supervisor superviser gaffer foreman principal',
    teacher: 'teacher tutor coach lecturer professor instructor',
    doctor: 'doctor gp',
    dentist: 'dentist',
  }).flatMap(([predicate, words]) => words.split(' ').map((word) => [word, predicate] as const)),
);

/** The same in several words. Those without a predicate of their own are kept under their own name. */
export const LONG_RELATIONS: ReadonlyMap<string, string> = new Map([
  ['line manager', 'boss'],
  ['co-worker', 'colleague'],
  ['best friend', 'friend'],
  ['best mate', 'friend'],
  ['other half', 'partner'],
  ['better half', 'partner'],
  ['old man', 'father'],
  ['team leader', 'boss'],
  ['last born', 'child'],
  ['first born', 'child'],
  ['second born', 'child'],
  ['little un', 'child'],
  ['team lead', 'boss'],
  ['form tutor', 'teacher'],
  ['driving instructor', 'teacher'],
  ['best pal', 'friend'],
  ['pen pal', 'friend'],
  ['pen friend', 'friend'],
  ['work colleague', 'colleague'],
  ['work mate', 'colleague'],
  ['neighbor', 'neighbour'],
  ['boy friend', 'partner'],
  ['girl friend', 'partner'],
  ['little one', 'child'],
  ['little girl', 'daughter'],
  ['little boy', 'son'],
  ['flat mate', 'flatmate'],
  ['room mate', 'flatmate'],
  ['house mate', 'flatmate'],
  ['next door neighbour', 'neighbour'],
  ['next-door neighbour', 'neighbour'],
]);

/** People whose relation has no predicate of its own: it is its own name. */
export const OTHER_RELATIONS =
  'sibling stepdad stepfather stepmum stepmother stepmom stepson stepdaughter stepsister stepbrother ex landlord landlady godson goddaughter godfather godmother godchild twin cleaner hairdresser barber childminder nanny therapist counsellor physio physiotherapist accountant solicitor lawyer mentor optician vet apprentice lodger tenant babysitter carer midwife osteopath chiropractor bandmate teammate stepkids secretary pastor minister assistant trainer plumber builder mechanic priest vicar imam rabbi in-laws';

/** Words before a relation that do not change who is meant. */
export const RELATION_ADJECTIVES =
  'older|younger|little|big|wee|elder|eldest|oldest|youngest|middle|baby|dear|lovely|beloved|late|new|first|second|other|twin|identical|poor|own|current|old|upstairs|downstairs|only|bloody|darling|junior|senior|kid|grown-up|teenage|adult|crazy|clever|long-suffering|dearest|gorgeous|amazing|wonderful';

/** Animals that people keep. */
export const ANIMALS =
  'dog|cat|puppy|kitten|rabbit|bunny|hamster|guinea pig|gerbil|parrot|budgie|budgerigar|canary|tortoise|turtle|snake|lizard|gecko|horse|pony|chicken|hen|goldfish|fish|rat|mouse|ferret|donkey|goat|duck|cockatiel|whippet|labrador|lab|spaniel|cocker spaniel|springer spaniel|poodle|cockapoo|labradoodle|terrier|border terrier|border collie|collie|greyhound|lurcher|beagle|dachshund|pug|husky|alsatian|german shepherd|retriever|golden retriever|chihuahua|bulldog|french bulldog|staffie|corgi|rottweiler|boxer|dalmatian|shih tzu|jack russell|mutt|mongrel|tabby|siamese|persian|maine coon|ragdoll|moggy|pet|chinchilla|axolotl|tarantula|stick insect|bearded dragon|hedgehog|sheep|pig|cow|alpaca|llama|bee|pigeon|cockerel|setter|pointer|schnauzer|vizsla|weimaraner|pomeranian|yorkie|westie|bichon|rescue dog|rescue cat|tomcat|iguana|koi|frog|newt';
