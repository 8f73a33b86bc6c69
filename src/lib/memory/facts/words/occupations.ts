/** Words that name what somebody does, as the last word of a phrase: "retired bus driver". */
const HEADS =
  'nurse cop midwife teacher lecturer professor doctor gp vet surgeon dentist pharmacist physio physiotherapist paramedic carer optician psychologist psychiatrist therapist counsellor chiropractor radiographer dietitian nutritionist lawyer solicitor barrister paralegal judge accountant auditor bookkeeper banker economist actuary broker trader cashier teller engineer developer programmer coder designer architect surveyor planner analyst scientist researcher chemist biologist physicist mathematician statistician geologist astronomer archaeologist historian librarian archivist curator translator interpreter writer author novelist poet journalist reporter editor copywriter proofreader publisher illustrator artist painter sculptor potter photographer filmmaker director producer actor actress dancer choreographer musician singer composer pianist violinist cellist guitarist drummer conductor dj comedian magician plumber electrician carpenter joiner builder bricklayer roofer plasterer decorator tiler welder mechanic fitter machinist technician locksmith gardener landscaper farmer shepherd beekeeper florist fisherman forester ranger zookeeper jockey driver trucker cabbie pilot steward stewardess sailor soldier policeman policewoman firefighter fireman detective bouncer bodyguard postman postwoman postie courier porter cleaner caretaker janitor housekeeper butler childminder chef baker butcher barista bartender barman barmaid waiter waitress sommelier brewer caterer publican fishmonger greengrocer grocer shopkeeper salesman saleswoman salesperson realtor manager supervisor administrator secretary receptionist clerk typist assistant consultant recruiter marketer entrepreneur founder owner ceo cto cfo executive trainer coach instructor tutor headteacher headmaster governess chaplain priest vicar pastor rabbi imam nun monk diplomat politician mp councillor mayor hairdresser barber beautician tailor seamstress dressmaker cobbler jeweller upholsterer undertaker embalmer student undergraduate postgraduate apprentice trainee intern graduate pensioner freelancer contractor miner stonemason blacksmith stagehand lifeguard umpire referee footballer cricketer athlete astronaut radiologist cardiologist anaesthetist paediatrician neurologist dermatologist oncologist podiatrist audiologist phlebotomist adviser advisor handler operator locum registrar bailiff notary magistrate warden scaffolder glazier groundsman groundskeeper crofter trawlerman docker signalman stockbroker underwriter biochemist botanist zoologist linguist philosopher anthropologist sociologist meteorologist geographer cartographer animator cinematographer screenwriter playwright dramatist blogger youtuber influencer streamer podcaster tattooist piercer stylist busker bellringer tuner milkman dustman binman cheesemonger chocolatier confectioner winemaker distiller ghostwriter bookseller framer restorer luthier weaver silversmith goldsmith glassblower thatcher auctioneer dealer croupier bookmaker nurseryman doula masseuse masseur acupuncturist osteopath hypnotherapist reflexologist attendant packer operative labourer handyman inspector assessor examiner invigilator scholar academic postdoc technologist strategist buyer merchandiser coordinator organiser fundraiser lobbyist campaigner activist missionary signaller submariner paratrooper veteran retiree teenager housewife househusband homemaker lead associate treasurer chairman chairwoman bassist headmistress cpa ta hca emt senco lsa pa vp svp chippie chippy sparky brickie spark copper trucker teamster cook model marine monk';

/** Last words that name an occupation only with a word before them: "social worker". */
const HEADS_WITH_QUALIFIER =
  'worker officer guard agent guide servant lady man boy girl crew pair sweep collector parent dad mum mom governor specialist fellow minister head captain rep representative groomer walker picker player champion';

const ALONE: ReadonlySet<string> = new Set(HEADS.split(' '));
const QUALIFIED: ReadonlySet<string> = new Set(HEADS_WITH_QUALIFIER.split(' '));
/** What stands before such a word in an occupation; anything else ("old man", "family man") does not. */
const QUALIFIER =
  /^(?:social|youth|support|care|factory|office|shop|charity|key|warehouse|health|healthcare|steel|oil|sex|aid|farm|community|police|prison|army|customs|probation|security|estate|travel|letting|tour|civil|dinner|lollipop|cabin|au|chimney|stay-at-home|house|sales|marketing|park|press|welfare|housing|compliance|hr|it|bin|delivery|repair|best|dog|debt|ticket|refuse|tax|parking|fruit|chess|poker|school)$/;

/** How words for occupations end. */
const MADE =
  /(?:ologist|ographer|ician|iatrist|wright|smith|maker|keeper|monger|trician|herd|mistress|.{3}er|.{3}or|.{4}ist|.{3}ian)$/;
/** Words with such endings that tell what somebody is like, does for a while or belongs to. */
const NO_OCCUPATION =
  /^(?:.*(?:person|eater|lover|hater|goer|sitter|liver|riser|sleeper|comer|starter|bloomer)|beginner|dreamer|worrier|loser|winner|sufferer|smoker|drinker|reader|follower|member|speaker|runner|swimmer|walker|hiker|cyclist|climber|rower|skier|surfer|stranger|listener|talker|thinker|believer|sinner|outsider|insider|newcomer|traveller|commuter|homeowner|owner|user|subscriber|customer|buyer|voter|supporter|survivor|donor|carrier|hoarder|procrastinator|perfectionist|optimist|pessimist|realist|feminist|idealist|minimalist|introvert|collector|gamer|fighter|quitter|whiner|sister|brother|mother|father|daughter|grandmother|grandfather|stepmother|stepfather|partner|neighbour|ancestor|visitor|tourist|passenger|prisoner|monster|disaster|failure|joker|poser|player|scorpio|number|winter|summer|.*erner|londoner|foreigner|islander|tory|christian|vegetarian|pescatarian|libertarian|presbyterian|latvian|lesbian|guardian|goner|bother|sucker|leader|mentor|minor|major|senior|junior|settler|loner|hugger|browser|computer|tracker|learner|debtor|lodger|tenner|widower|bachelor|toddler|vaper|hamster|tiger|mirror|error|former|other|another|whether|rather|never|over|under|after|later|order|matter|letter|water|paper|river|super|poster|cider|butter|dinner|supper|corner|center|cancer|fever|power|tower|flower|shower|colou?r|flavour|honour|door|floor|poor|motor|monitor|mixer|cooker|freezer|printer|scanner|router|charger|boiler|heater|cooler|blender|toaster|jumper|sweater|slipper|border|humanitarian|together|nutter|stutter|killer|wonder|offer|gutter|chatter|pointer|twister|.*atarian|early riser|.*foreigner)$/;

/** Words that name an occupation by themselves. */
export const OCCUPATIONS: readonly string[] = HEADS.split(' ');

/** Whether a noun phrase without article names what somebody does for a living. */
export function isOccupation(phrase: string): boolean {
  if (
    /^(?:head|director|vice president|vp|chief|captain|professor|teacher|lecturer|minister) of [a-zÀ-ỿ]+(?: [a-zÀ-ỿ]+)?$/i.test(
      phrase,
    )
  )
    return true;
  if (
    /\b(?:about|of|with|for|to|in|on|the|and|or|who|that|by|as|like|than|no|not|bit|tad|very|so|too|my|your|good|great|bad|terrible|better|really|total|complete|nervous|real|big|huge|proper|hopeless|lovely)\b/i.test(
      phrase,
    )
  )
    return false;
  if (!/^[\p{L}'&/-]+(?: [\p{L}'&/-]+){0,4}$/u.test(phrase)) return false;
  const words = phrase.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const singular = last.replace(/ies$/, 'y').replace(/s$/, '');
  if (ALONE.has(last) || ALONE.has(singular)) return true;
  if (MADE.test(last) && !/^\p{Lu}/u.test(phrase.split(' ').at(-1) ?? '') && !NO_OCCUPATION.test(last)) return true;
  return QUALIFIED.has(last) && QUALIFIER.test(words.at(-2) ?? '');
}

/** Whether a phrase ends in a word that names an occupation and nothing else. */
export function namesOccupation(phrase: string): boolean {
  const words = phrase.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return (
    !/'|\b(?:does|do|is|was|can|not|will|has|have)\b/i.test(phrase) &&
    !/\b(?:the|my|your|his|her|our|this|that|yes|no|ok|thanks|hi|hello|hey|sorry|cheers|sir|good|nice|great|best|old|is|to|an?|i|you)\b/.test(
      words.slice(0, -1).join(' '),
    ) &&
    !words
      .slice(0, -1)
      .some((word) =>
        /^(?:call|ask|tell|email|text|ring|book|find|write|see|message|play|show|order|get|put|add|need)$/.test(word),
      ) &&
    !/^(?:model|lead|monk|dealer|founder|buyer|mayor|marine|pilot|student|producer|pope|conductor|cook|coach|painter|porter|sailor|executive|associate|assistant|tiler|reporter|doctor)$/.test(
      phrase.toLowerCase(),
    ) &&
    ((ALONE.has(last) && isOccupation(phrase)) || (QUALIFIED.has(last) && QUALIFIER.test(words.at(-2) ?? '')))
  );
}
