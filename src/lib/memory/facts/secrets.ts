import { isCardNumber, isIban } from './check-digits';
import { withDigits } from './spoken-digits';

/** What kind of secret a text holds, and the secret itself: as written, or in digits where it was spelled out. */
export interface Secret {
  readonly kind: 'card number' | 'password' | 'pin' | 'private key' | 'bank account' | 'national number';
  readonly value: string;
}

/** Between a word for a secret and the secret. */
const IS = "(?:\\b(?:is|are|was|to|as)\\b|'s|[:=]|->)\\s+(?:(?:now|still|the|currently|just) )*";
const QUOTED = `"[^"]+"|'[^']+'`;

const KEYS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*/,
  /\b(?:sk|pk|rk|api|key|ghp|gho|ghs|github_pat|glpat|xox[abprs]|npm|pypi|hf|shpat|dop_v1|AKIA|ASIA)[-_][A-Za-z0-9_-]{12,}/,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}/,
  /\b[a-z]{3,10}:\/\/[^\s:/@]+:[^\s:/@]{3,}@\S+/i,
];
const NAMED_KEY = new RegExp(
  `\\b(?:api|access|secret|client|private|encryption|licen[cs]e|product|ssh|auth|bearer|webhook|signing)[ -]?(?:key|token|secret)s?\\b[^.!?\\n]{0,25}?${IS}(${QUOTED}|(?=\\S*\\d)[\\w./+=-]{8,})|\\bbearer ([\\w.-]{16,})|\\b(?:token|key|secret)\\s*[:=]\\s*((?=\\S*\\d)[\\w./+=-]{12,})`,
  'i',
);
const SEED =
  /\b(?:seed|recovery|mnemonic|wallet|backup) (?:phrase|words?)\b[^.]*?(?:is|are|:)\s+((?:[a-z]+[ ,]+){5,}[a-z]+)/i;

const WORD_FOR_PASSWORD =
  '(?:pass ?-?(?:word|wrod|phrase|key)s?|passwd|pwd|pw|log ?-?in(?: name| details)?(?= is)|memorable (?:word|name|place|date)|secret (?:word|answer|phrase)|code ?word|safe ?word|network key|wi-?fi key|security (?:question|answer|word))';
const PASSWORD = new RegExp(
  `\\b${WORD_FOR_PASSWORD}\\b[^.!?\\n]{0,25}?(?:\\b(?:is|are|was)\\b|'s|[:=])\\s+(?:the password |password |now |still )*(${QUOTED}|\\S{3,})`,
  'i',
);
/** "Tulip99 is my password", "I use Badger!Moon7 for all my logins". */
const PASSWORD_AFTER = new RegExp(
  `(?:^|[\\s,:])(${QUOTED}|(?=\\S*[\\d$!@#%&*^_+=-])\\S{4,}|\\p{Lu}\\p{L}{3,})(?:,? (?:is|'s|as|for|being)|,? that's) (?:my|the|our|his|her)(?: \\S+){0,3}? ${WORD_FOR_PASSWORD}\\b|\\b(?:use|using|set|changed?)\\b[^.!?\\n]{0,20}? ((?=\\S*\\d)(?=\\S*[a-z])\\S{6,}) (?:for|as|on) (?:all |every ?)?(?:my|the|our)? ?(?:\\S+ )?(?:log-?ins?|accounts?|passwords?|everything)\\b`,
  'iu',
);
/** "The wifi password is correct horse battery staple", "my password is my dog's name and 1234". */
const PASS_PHRASE = new RegExp(
  `\\b${WORD_FOR_PASSWORD}\\b[^.!?\\n]{0,25}?${IS}((?:(?!(?:the|an?|to|my|too|so|because|and|i|not|in|on|that|for|of|it|with|now|been|being|always|never)\\b)[a-z]+ ){2,}[a-z]+|(?!\\d+ (?:letters|characters|years?|days|months|weeks|words)\\b)[^.!?\\n]*?\\d{3,}\\S*)`,
  'i',
);
const PASSWORD_SET =
  /\b(?:changed?|set|reset|made|updated?)\b[^.!?\n]{0,25}?\bpass ?-?(?:word|phrase|code)s?\b(?: \w+){0,4} (?:to|as|into) (?:be )?("[^"]+"|'[^']+'|\S{3,})/i;
const LOGIN_WITH =
  /\b(?:log(?:s|ged)? ?-?(?:in|on)|sign(?:s|ed)? ?-?in|unlock\w*|get in(?:to)?)\b[^.!?\n]{0,30}?\b(?:with|using|the passwo?r?o?d)\s+(?:the )?(?:pass\w* )?(\S*\d\S*|\S*[^\w\s.,]\S{3,})|\buse (\S*\d\S*) to (?:log|sign|get)|\bpass ?w\w*\s*[:=]?\s*(?=\S*[a-z])(\S*[\d$!@#%&*]\S*)/i;

const LOCKS =
  'alarm|door|front door|back door|gate|entry|entrance|safe|key ?safe|lock|lock ?box|key ?box|locker|padlock|bike lock|keypad|garage|building|intercom|access|security|unlock|phone|ipad|tablet|sim|voicemail|suitcase|luggage|shed|gym|office|lift|parking|card';
const WORD_FOR_CODE = `(?:pin(?: ?(?:code|number))?s?|(?:${LOCKS}) ?(?:code|pin|combination)|cvv2?|cvc|csc|three digits|3 digits|last three|(?:three|four|3|4) (?:digits|numbers) on the back|code (?:for|to|on|of|into) (?:(?:get|let yourself|open)(?: in)?(?:to)? ?)?(?:(?:the|my|our) )?(?:\\w+ ?){1,3}|unlocks?|passcode|pass ?code|combination|combo|(?:recovery|backup|back-up|verification|one[- ]time|otp|2fa|mfa|two[- ]factor|authenticat(?:ion|or)|confirmation(?= code i)|log ?-?in|reset|texted|security) (?:code|pass ?code|pin)s?|otp|puk)`;
const CODE = `(#?\\d[\\d -]{1,11}\\d\\b|#?\\d{3,8}[#*]?|\\d{1,2} (?:right|left)[^.!?\\n]*|(?=[A-Z\\d-]*\\d)[A-Z\\d]{4,}(?:-[A-Z\\d]{3,})*)`;
const PIN = new RegExp(
  `\\b${WORD_FOR_CODE}\\b[^.!?\\n]{0,40}?(?:\\b(?:is|are|to|with|was|by|of|then)\\b|'s|[:=,])\\s+(?:(?:now|still|it's|is|the|just) )*${CODE}`,
  'i',
);
const PIN_AFTER = new RegExp(
  `(?<![\\d£$€.:/-])#?(\\d{3,8})[#*]? (?:is|'s|opens|unlocks|gets you (?:in|into)|for|turns off|disarms|then hash for)(?: (?:my|the|our))?(?: \\w+){0,3}? ?\\b(?:pins?|pin ?code|passcode|combination|alarm|padlock|safe|key ?safe|keypad|gate code|door code|(?:${LOCKS}) (?:code|pin))\\b|\\b(?:punch|type|key|tap|enter|put) (?:in )?(\\d{3,8}) (?:at|on|for|to open|to get)\\b`,
  'i',
);
const CODE_AT_ONCE = new RegExp(
  `\\b(?:(?:${LOCKS}) ?(?:code|pin|combination)|pin|passcode|alarm is|keypad is|padlock is|(?:disarm|turn off|open|unlock)\\b[^.!?\\n]{0,25}? with),? #?(\\d{4,8})\\b(?! ?(?:am|pm|o'clock))`,
  'i',
);
const ACCOUNT =
  /\b(?:account|acct?|a\/c|sort code|routing|bsb|iban|giro|clabe|ifsc|transit)(?: (?:number|no\.?|code|num))?(?: (?:for|at|with|of) [^.!?\d]{2,25}?)?(?:'s| is|:|,)?(?: it's)?\s+([A-Z]{0,4}\d{2}[- ]?\d{2}[- ]?\d{2}\b|[A-Z]{0,4}\d[\d -]{5,20}\d|[A-Z]{2}\d{2}[A-Z\d ]{10,30})/i;
const CARD =
  /\b(?:visa|mastercard|amex|american express|maestro|debit|credit|bank)?\s?card(?: number| no\.?)?\b[^.!?\n\d]{0,25}?(?:is|:|'s|=)\s*(\d(?:[ -]?\d){11,18})/i;

const NATIONAL: readonly RegExp[] = [
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i,
  /\bQQ ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i,
  /(?<![\d-])(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/,
  /\b[A-Z]{5}\d{6}[A-Z0-9]{2}\d?[A-Z]{2}\b/i,
  /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/i,
  /\b[XYZ]?\d{7,8}-?[TRWAGMYFPDXBNJZSQVHLCKE]\b(?=.*)(?<=\b(?:dni|nie|nif)\b.*)/i,
  /\b[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}\b/,
  /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/,
  /\b\d{6}[-+A]\d{3}[0-9A-Y]\b/,
  /\b756\.\d{4}\.\d{4}\.\d{2}\b/,
  /\b[A-Z]{5}\d{4}[A-Z]\b/,
  /\b[STFGM]\d{7}[A-Z]\b/,
  /\b784-\d{4}-\d{7}-\d\b/,
  /\bGHA-\d{9}-\d\b/i,
  /\b[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d\b/,
  /\b\d{1,2}\.\d{3}\.\d{3}-[\dkK]\b/,
];
const NUMBERED =
  /\b(?:passport|social(?: security| insurance)?|ssn|sin|ni|nino|national insurance|nhs|national id|id card|id|identity(?: card| document)?|tax(?:payer)?|tax file|tfn|utr|itin|ein|driving licen[cs]e|driver'?s licen[cs]e|licen[cs]e|personnummer|personal identity|cpr|bsn|pesel|aadhaar|aadhar|pan|voter id|cpf|rg|medicare|health card|ohip|curp|rfc|rut|dni|nie|nif|cedula|cédula|nin|bvn|nrc|kra pin|huduma|ahv|steuer-?id|insee|codice fiscale|pps|ppsn|nric|emirates id|iqama|green card|alien registration|visa|residence permit|brp|ghana card|umid|sss|philhealth|nik|ktp|hukou|resident id|student id|military id|service number|ird)(?:'s)?(?: (?:number|no\.?|code|id|num|card))*(?:'s| is|:|,)?(?: it's)?\s+([A-Z]{0,4}[ -]?\d[\dA-Z ./-]{4,24}\b)/i;

/** Finds what must not be kept without asking: card and account numbers, passwords, PINs, keys, national numbers. */
export function findSecret(text: string): Secret | undefined {
  const digits = withDigits(text);
  const key = firstOf(KEYS, text) ?? anyGroup(NAMED_KEY.exec(text)) ?? SEED.exec(text)?.[1];
  if (key !== undefined) return { kind: 'private key', value: bare(key) };
  const card =
    [...digits.matchAll(/(?<![\d.])\d(?:[ -]?\d){11,18}(?![\d])/g)]
      .map((match) => match[0])
      .find((number) => isCardNumber(number)) ?? CARD.exec(digits)?.[1];
  if (card !== undefined) return { kind: 'card number', value: card };
  const iban = [...text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gi)]
    .map((match) => match[0])
    .find((number) => holdsIban(number));
  if (iban !== undefined) return { kind: 'bank account', value: iban };
  const national = firstOf(NATIONAL, text) ?? longNumber(NUMBERED.exec(text)?.[1] ?? NUMBERED.exec(digits)?.[1]);
  if (national !== undefined) return { kind: 'national number', value: national.trim() };
  const pin = PIN.exec(digits)?.[1] ?? CODE_AT_ONCE.exec(digits)?.[1] ?? anyGroup(PIN_AFTER.exec(digits));
  if (pin !== undefined) return { kind: 'pin', value: pin.trim() };
  const account = ACCOUNT.exec(digits)?.[1];
  if (account !== undefined) return { kind: 'bank account', value: account.trim() };
  const password =
    PASS_PHRASE.exec(text)?.[1] ??
    anyGroup(LOGIN_WITH.exec(text)) ??
    saidPassword(PASSWORD_SET.exec(text)?.[1]) ??
    saidPassword(anyGroup(PASSWORD_AFTER.exec(text))) ??
    saidPassword(PASSWORD.exec(text)?.[1]);
  return password === undefined ? undefined : { kind: 'password', value: bare(password) };
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function anyGroup(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((group) => group !== undefined);
}

function bare(value: string): string {
  return value.trim().replace(/^["']|["',.!]+$/g, '');
}

/** Numbers of people have six digits at least. */
function longNumber(value: string | undefined): string | undefined {
  return value !== undefined && value.replace(/\D/g, '').length >= 6 ? value : undefined;
}

/** What stands where a password would, unless it only says how the password is. */
function saidPassword(word: string | undefined): string | undefined {
  if (
    word === undefined ||
    /ed$|ing$/i.test(word) ||
    /^(?:gone|fixed|done|broken|down|not|not|so|too|very|the|a|an|my|wrong|weak|strong|long|short|forgotten|again|every|saved|stored|change|changed|expired|hard|easy|impossible|annoying|about|be|for|it|this|that|old|secure|safe|correct|incorrect|in|on|written|with|what|going|due|being|been|lost|something|always|never|really|quite|pretty|different|unique|random|terrible|rubbish|all|i|we|you|your|our|one|twelve|at|of|kept|under|the same)[.,!]?$/i.test(
      word,
    )
  )
    return undefined;
  return word;
}

/** Whether the text begins with an account number: words that follow it look like more of it. */
function holdsIban(text: string): boolean {
  const parts = text.split(' ');
  return parts.some((_, index) => isIban(parts.slice(0, parts.length - index).join('')));
}
