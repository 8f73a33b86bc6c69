/** Alternatives of a pattern, the longest first so that none is cut short. */
export function alternatives(words: string): string {
  return words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Words for where people are citizens. */
export const NATIONALITIES =
  'english|scottish|welsh|irish|northern irish|british|american|canadian|australian|aussie|french|german|italian|spanish|portuguese|dutch|belgian|swiss|austrian|polish|czech|slovak|slovakian|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|belarusian|lithuanian|latvian|estonian|finnish|swedish|norwegian|danish|icelandic|serbian|croatian|bosnian|slovenian|albanian|macedonian|kosovan|cypriot|maltese|moroccan|algerian|tunisian|egyptian|libyan|nigerian|ghanaian|kenyan|ugandan|tanzanian|ethiopian|eritrean|somali|sudanese|south african|zimbabwean|zambian|cameroonian|senegalese|indian|pakistani|bangladeshi|sri lankan|nepali|nepalese|afghan|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|jordanian|saudi|yemeni|kuwaiti|chinese|taiwanese|japanese|korean|south korean|vietnamese|thai|filipino|filipina|malaysian|indonesian|singaporean|burmese|cambodian|mongolian|mexican|brazilian|argentinian|argentine|chilean|peruvian|colombian|venezuelan|ecuadorian|bolivian|uruguayan|cuban|jamaican|trinidadian|haitian|dominican|puerto rican|new zealander|kiwi|armenian|georgian|azerbaijani|kazakh|uzbek|catalan|basque|cornish|kurdish|european|african|asian';

/** Names of languages. */
export const LANGUAGES =
  'english|french|german|italian|spanish|portuguese|dutch|flemish|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|lithuanian|latvian|estonian|finnish|swedish|norwegian|danish|icelandic|serbian|croatian|bosnian|slovenian|albanian|welsh|irish|gaelic|scots|cornish|catalan|basque|arabic|hebrew|persian|farsi|dari|pashto|urdu|hindi|punjabi|gujarati|bengali|sylheti|tamil|telugu|malayalam|marathi|kannada|sinhala|nepali|mandarin|cantonese|chinese|japanese|korean|vietnamese|thai|tagalog|filipino|malay|indonesian|burmese|khmer|swahili|somali|amharic|tigrinya|yoruba|igbo|hausa|twi|zulu|xhosa|afrikaans|shona|latin|esperanto|yiddish|armenian|georgian|kurdish|bsl|asl|sign language|british sign language|creole|patois|romani|maltese|luxembourgish';

/** Musical instruments. */
export const INSTRUMENTS =
  'guitar|bass|bass guitar|piano|violin|viola|cello|double bass|drums|flute|clarinet|oboe|bassoon|saxophone|sax|trumpet|trombone|tuba|french horn|horn|harp|ukulele|banjo|mandolin|accordion|harmonica|recorder|keyboard|keyboards|organ|fiddle|bagpipes|tin whistle|sitar|tabla|synth|electric guitar|acoustic guitar|euphonium|cornet|concertina|bodhrán|lute|percussion';

/** Sports by their nouns. */
export const SPORTS =
  'football|five-a-side|five a side|soccer|rugby|cricket|tennis|table tennis|badminton|squash|hockey|ice hockey|netball|basketball|volleyball|golf|running|jogging|swimming|cycling|rowing|climbing|bouldering|hiking|skiing|snowboarding|surfing|sailing|boxing|kickboxing|karate|judo|taekwondo|jiu-jitsu|fencing|archery|yoga|pilates|zumba|crossfit|spin|spinning|gymnastics|athletics|dancing|ballet|skating|ice skating|skateboarding|horse riding|riding|water polo|polo|lacrosse|handball|darts|snooker|pool|bowls|bowling|padel|pickleball|triathlon|weightlifting|parkrun|baseball|softball|kayaking|canoeing|diving|scuba diving|walking football|tai chi|aqua aerobics|aerobics|roller derby|ultimate frisbee|wild swimming|weights|korfball|orienteering|mountain biking';

/** Words for believers. */
export const RELIGIONS =
  "christian|catholic|roman catholic|protestant|anglican|methodist|baptist|quaker|mormon|orthodox|greek orthodox|muslim|jewish|hindu|sikh|buddhist|jain|atheist|agnostic|pagan|jehovah's witness|pentecostal|presbyterian|lutheran|evangelical|church of england|church of scotland|church of ireland|free church|salvation army|seventh-day adventist|unitarian|c of e|humanist|zoroastrian|shia|sunni|wiccan|baha'i|rastafarian";

/** Words for what somebody is by conviction or party. */
export const POLITICS =
  'labour(?= voter| supporter| member)|tory|conservative|liberal|lib dem|liberal democrat|green(?= voter| supporter)|socialist|communist|republican|democrat|anarchist|libertarian|snp(?= voter)|social democrat|feminist';

/** Words for whom somebody loves. */
export const SEXUALITIES =
  'gay|trans|transgender|non-binary|nonbinary|straight|bisexual|bi|lesbian|asexual|ace|pansexual|queer|heterosexual|homosexual';

/** Signs of the zodiac. */
export const STAR_SIGNS = 'aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces';

/** Words for how somebody eats. */
export const DIETS =
  'vegetarian|vegan|pescatarian|pescetarian|veggie|flexitarian|carnivore|meat eater|meat-eater|plant-based|gluten-free|gluten free|dairy-free|dairy free|keto|teetotal|teetotaller|halal|kosher|paleo|low-carb|low carb|fruitarian|omnivore|raw vegan';

/** Adjectives and nouns for lasting conditions. */
export const CONDITIONS =
  'diabetic|type 1 diabetic|type 2 diabetic|asthmatic|epileptic|coeliac|celiac|dyslexic|dyspraxic|dyscalculic|autistic|anaemic|anemic|deaf|blind|partially sighted|visually impaired|hard of hearing|colour blind|colour-blind|colourblind|color blind|colorblind|bipolar|short-sighted|shortsighted|long-sighted|longsighted|arthritic|haemophiliac|insomniac|wheelchair user|disabled|paraplegic|partially deaf|deaf in one ear|narcoleptic|neurodivergent|a coeliac';

/** Illnesses that one has, suffers from, or was diagnosed with. */
export const ILLNESSES =
  "asthma|diabetes|type 1 diabetes|type 2 diabetes|arthritis|rheumatoid arthritis|osteoarthritis|epilepsy|eczema|psoriasis|adhd|add|autism|ocd|ptsd|depression|anxiety|bipolar disorder|dyslexia|dyspraxia|dyscalculia|migraine|ibs|crohn's|crohn's disease|colitis|ulcerative colitis|coeliac disease|celiac disease|endometriosis|pcos|parkinson's|parkinson's disease|alzheimer's|dementia|ms|multiple sclerosis|cancer|breast cancer|leukaemia|high blood pressure|low blood pressure|hypertension|hypothyroidism|an underactive thyroid|underactive thyroid|overactive thyroid|tinnitus|vertigo|glaucoma|cataract|sciatica|scoliosis|fibromyalgia|lupus|gout|anaemia|hayfever|hay fever|rosacea|acne|insomnia|sleep apnoea|sleep apnea|copd|a heart condition|heart condition|heart murmur|angina|osteoporosis|hepatitis|hiv|raynaud's|tourette's|bad back|bad chest|bad heart|weak heart|weak chest|dodgy heart|bad knee|bad knees|dodgy knee|bad hip|dodgy hip|me|long covid|chronic fatigue|gastritis|reflux|acid reflux|stammer|stutter|hearing loss|high cholesterol|cerebral palsy|cystic fibrosis|sickle cell|down's syndrome|kidney disease|gallstones|hernia|varicose veins|restless legs|an eating disorder|eating disorder|pacemaker|stoma|prosthetic leg|astigmatism|schizophrenia|panic attacks|carpal tunnel|tennis elbow|slipped disc|macular degeneration|cluster headaches|hemophilia|haemophilia|narcolepsy|hyperthyroidism|aphantasia";

/** Months, in full and short. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

/** Days of the week, in full and short. */
export const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun';

/** Numbers to ninety-nine in words. */
export const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
