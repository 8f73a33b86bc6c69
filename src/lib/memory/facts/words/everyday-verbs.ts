/** Verbs that, said of oneself in the present, tell what one does again and again: "I bake bread". */
export const EVERYDAY_VERBS: ReadonlySet<string> = new Set(
  (
    'coach sell grow breed use wear serve sponsor foster manage lead organise organize host chair edit repair fix restore ' +
    'mend train braid weave brew smoke vape busk teach babysit mentor rent share own specialise specialize care borrow ' +
    'carry bake cook roast ferment pickle forage churn knit crochet sew quilt embroider spin felt dye paint draw ' +
    'sketch sculpt carve whittle forge weld solder throw photograph film design code program illustrate translate ' +
    'proofread write record produce mix direct compose build make rear raise homeschool farm shear milk herd groom shoe ' +
    'shovel mow rake prune harvest chop shave cut polish sharpen sort stock pack deliver answer clean wash iron scrub ' +
    'tutor lecture judge referee umpire pilot operate fly drive ride race miss owe pay spoil ' +
    'mind nurse tend feed walk board lease hire employ bite crack pick grind chew snort hoard trade flip thrift upcycle ' +
    'understand trust respect admire idolise idolize worship throw recycle compost do thatch plaster tile roof ' +
    'lay install service tune play sing run shuck can jar bottle stream blog moderate curate juggle twirl hunt trap shoot ' +
    'row sail paddle press plane plait splice tan sculpt solve analyse analyze audit inspect'
  ).split(' '),
);

/** Of these, those that a firm says of itself no more than a household: "we grow tomatoes". */
export const HOUSEHOLD_VERBS: ReadonlySet<string> = new Set(
  'grow bake cook brew breed foster raise rear homeschool farm milk knit sew rent own share keep'.split(' '),
);

/** What "make", "do", "play" and their like take that tells nothing of anybody. */
export const IDLE_OBJECTS =
  /^(?:(?:an?|the|my|our|some|any|no|much|more|too much|a lot of|of|quite) )*(?:sense|sure|noise|mess|fun|fuss|effort|difference|decision|mistake|mistakes|point|time|way|list|note|notes|plan|plans|call|calls|phone call|friends|progress|money|living|list|lists|best|thing|things|stuff|job|work|homework|favour|favor|research|damage|attention|price|bill|bills|bus|train|flight|boat|chance|class|school|work|deadline|meeting|word|words|question|questions|turn|corner|corners|weight|mind|part|role|games?|music|song|songs|it|business|errands|risk|risks|fine|point|ride|line|lines|hair|both|app|code|command|phone|number|formula|function|recipe|search|query|model|file|files|table|text|email|emails|report|reports|message|essay|page|tool|script|link|default|error|errors|exercise|example|reason|term|terms|rules?|concept|difference|instructions|problem|issue|logic|idea|joke|appeal|hype|fuss|question|following|same|latest|first|second|wrong|right|new|old|stairs?|shot|reply|post|course|contact|pain|need|urge|effects?|feeling|change|changes|days|hours|weeks?|bit|start|end|look|go|nothing|shopping|chores|rent|laundry|dishes|washing(?: up)?|ironing|cleaning|cooking|housework)(?=$|[ ,.])/i;
