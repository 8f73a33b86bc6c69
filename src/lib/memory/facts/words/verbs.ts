/** Verbs that people say of themselves and theirs, in their base form. */
const BASE_VERBS =
  'live reside stay rent own work teach study learn go attend do play sing run swim cycle walk drive ride commute take get wake rise sleep eat drink avoid like love hate enjoy prefer adore loathe detest dislike despise fancy support follow watch read listen speak understand know want hope plan aim dream move relocate leave quit retire join start begin finish graduate qualify train practise practice collect make bake cook knit sew crochet paint draw write build grow garden fish hike climb dance box row ski surf sail skate volunteer help coach lead manage teach belong use wear weigh earn owe save buy sell bank visit fly travel see meet marry date divorce have be call name bring raise turn suffer fear trust believe vote pray fast smoke vape give stop keep carry share look feel hear need try book cut come change swap switch adopt foster lose find miss pay cost bear stand say tell think reckon guess mean wish remember forget seem sound taste smell become grew foster fix sell repair design code program serve nurse farm mend treat hold host celebrate observe follow breed keep feed mind look switch upgrade specialise specialize major report deal struggle react break enrol enroll sign touch cannot can chair pass win fall hurt happen arrive hate divorce split finish return speak convert attend compete race jog hunt shoot camp bring spend put let sit ring decide resign donate apply open throw delete order floss devour brew identify recycle shave hoover revise proofread forage ferment conduct hang borrow lend rely cry pick close wash lift clean ask send accept carpool homeschool immigrate enter reach survive rehearse photograph restore renovate inherit install mow prune harvest rebook trek hitchhike snorkel kayak weave carve whittle tutor grind chop roast hire trade sort deliver argue swear skip snack knock enlist cater juggle shop browse stream binge game garden meditate journal subscribe emigrate reside retrain freelance commute nap snore struggle chew sneeze admire dread despise abhor tolerate stomach abide cope handle appreciate treasure relish develop celebrate embroider babysit childmind delegate earn invest gamble bet smoke settle celebrate cancel expect deliver drop kick ditch dump remarry separate inherit borrow hire lease fix weld plumb bring raise edit translate drive sponsor rescue burn attend transfer dye renovate restore compose curate mentor busk whittle braid weave sculpt photograph haul carve golf head trade register separate inherit pack quit crochet rewatch reread whistle lecture commute winter breastfeed rent share borrow lend foster collect specialise root curl bide chair coach babysit spend expire umpire referee preach minister officiate';

const IRREGULAR_FORMS =
  'am:be is:be are:be was:be were:be been:be being:be has:have had:have having:have does:do did:do done:do doing:do went:go gone:go goes:go got:get gotten:get getting:get grew:grow grown:grow ate:eat eaten:eat drank:drink drunk:drink drove:drive driven:drive rode:ride ridden:ride took:take taken:take woke:wake woken:wake slept:sleep swam:swim swum:swim ran:run running:run sang:sing sung:sing taught:teach spoke:speak spoken:speak knew:know known:know understood:understand left:leave began:begin begun:begin wrote:write written:write built:build bought:buy sold:sell flew:fly flown:fly flies:fly saw:see seen:see met:meet brought:bring wore:wear worn:wear gave:give given:give kept:keep came:come lost:lose found:find paid:pay said:say told:tell thought:think felt:feel heard:hear held:hold fed:feed led:lead broke:break broken:break became:become read:read cut:cut quit:quit won:win fell:fall shot:shoot dropped:drop split:split splitting:split bet:bet made:make drew:draw drawn:draw forgot:forget meant:mean stood:stand bore:bear born:bear studied:study studies:study married:marry marries:marry tried:try tries:try carries:carry carried:carry hoped:hope planned:plan planning:plan stopped:stop stopping:stop swimming:swim cutting:cut sitting:sit dying:die lying:lie mad:mad dating:date hated:hate hating:hate learnt:learn learned:learn burnt:burn forgetting:forget begun:begin put:put putting:put let:let sat:sit rang:ring rung:ring threw:throw thrown:throw spent:spend hung:hang lent:lend sent:send sworn:swear swore:swear ground:grind wove:weave woven:weave';

const BASE: ReadonlySet<string> = new Set(BASE_VERBS.split(' '));
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.split(' ').map((pair) => {
    const [form = '', base = ''] = pair.split(':');
    return [form, base] as const;
  }),
);

/** What a word may be a form of. */
interface VerbForm {
  readonly base: string;
  readonly form: 'base' | 'third' | 'past' | 'ing';
  /** Whether the base is a verb that is known. */
  readonly known: boolean;
}

const PAST_IRREGULAR = /^(?:was|were|been|had|did|done|went|gone|got|gotten|read|cut|quit|put|let)$/;

/** Reads an English verb, known or not, in any of its forms. */
export function verbForm(word: string): VerbForm {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return { base: irregular, form: irregularForm(lower), known: true };
  if (BASE.has(lower)) return { base: lower, form: 'base', known: true };
  for (const [suffix, form] of [
    ['ing', 'ing'],
    ['ed', 'past'],
    ['es', 'third'],
    ['s', 'third'],
  ] as const) {
    if (!lower.endsWith(suffix)) continue;
    const base = stemsOf(lower.slice(0, -suffix.length)).find((stem) => BASE.has(stem));
    if (base !== undefined) return { base, form, known: true };
  }
  if (lower.endsWith('ing')) return { base: lower, form: 'ing', known: false };
  if (lower.endsWith('ed')) return { base: lower, form: 'past', known: false };
  if (/[^su']s$/.test(lower)) return { base: lower.slice(0, -1), form: 'third', known: false };
  return { base: lower, form: 'base', known: false };
}

function irregularForm(word: string): VerbForm['form'] {
  if (word.endsWith('ing')) return 'ing';
  if (/^(?:is|has|does|goes|flies|studies|marries|tries|carries)$/.test(word)) return 'third';
  if (/^(?:am|are)$/.test(word)) return 'base';
  if (PAST_IRREGULAR.test(word) && !/^(?:read|cut|quit|put|let)$/.test(word)) return 'past';
  return /^(?:read|cut|quit|put|let)$/.test(word) ? 'base' : 'past';
}

function stemsOf(stem: string): readonly string[] {
  const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled, stem.replace(/i$/, 'y')];
}

/** The third person of a verb: "run" → "runs". */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
