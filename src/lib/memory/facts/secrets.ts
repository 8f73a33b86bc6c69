/** What kind of secret a text holds, and the secret itself as written. */
export interface Secret {
  readonly kind: 'card number' | 'password' | 'pin' | 'private key' | 'bank account' | 'national number';
  readonly value: string;
}

const DIGIT_WORDS = 'zero one two three four five six seven eight nine'.split(' ');
const SPOKEN = new RegExp(`\\b(?:(?:${DIGIT_WORDS.join('|')}|oh)(?:[ ,-]+|\\b)){8,}`, 'gi');
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*|\b(?:sk|pk|rk|api|key|ghp|gho|glpat|xox[abp]|AKIA)[-_][A-Za-z0-9_-]{12,}|\bAKIA[0-9A-Z]{16}\b|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}/;
const SEED = /\b(?:seed|recovery|mnemonic|wallet) (?:phrase|words?)\b[^.]*?(?:is|are|:)\s+((?:[a-z]+[ ,]+){5,}[a-z]+)/i;
const PASSWORD =
  /\b(?:pass ?-?(?:word|wrod|code|phrase|key)s?|passwd|pwd|pw|log ?-?in(?: name| details)?(?= is)|memorable word|secret word|code word|security (?:question|answer|word))\b[^.!?\n]{0,25}?(?:\b(?:is|are|was)\b|'s|[:=])\s+(?:the password |password |now |still )?("[^"]+"|'[^']+'|\S{3,})/i;
const LOGIN_WITH =
  /\b(?:log ?-?in|sign ?-?in|unlock\w*|get in(?:to)?)\b[^.!?\n]{0,30}?\b(?:with|using|the passwo?r?o?d)\s+(?:the )?(?:pass\w* )?(\S*\d\S*|\S*[^\w\s.,]\S{3,})|\buse (\S*\d\S*) to (?:log|sign|get)|\bpass ?w\w*\s*[:=]?\s*(?=\S*[a-z])(\S*[\d$!@#%&*]\S*)/i;
const PIN =
  /\b(?:pin(?: ?(?:code|number))?|alarm code|door code|gate code|entry code|safe code|security code|access code|lock ?code|locker code|cvv2?|cvc|three digits|3 digits|last three|(?:three|four|3|4) (?:digits|numbers) on the back|code for (?:the|my|our) \w+|unlock code|unlocks?|passcode|combination)\b[^.!?\n]{0,40}?(?:\b(?:is|are|to|with)\b|'s|[:=])\s+(?:(?:now|still) )?(#?\d[\d -]{1,11}\d\b|\d{1,2} (?:right|left)[^.!?\n]*)/i;
const ACCOUNT =
  /\b(?:account|acct|sort code|routing)(?: (?:number|no\.?|code))?(?:'s| is|:)?\s+(\d{2}[- ]?\d{2}[- ]?\d{2}\b|\d[\d -]{5,16}\d)/i;
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
];
const NUMBERED =
  /\b(?:passport|social(?: security)?|ssn|sin|ni|national insurance|nhs|national id|id card|identity card|tax|tax file|tfn|driving licen[cs]e|driver'?s licen[cs]e|personnummer|bsn|pesel|aadhaar|pan|cpf|medicare|curp|nin|steuer-?id|insee|codice fiscale)(?:'s)?(?: (?:number|no\.?|code|id))*(?:'s| is|:)?\s+([A-Z]{0,3}[ -]?\d[\dA-Z -]{5,20})\b/i;

/** Finds what must not be kept without asking: card and account numbers, passwords, PINs, keys, national numbers. */
export function findSecret(text: string): Secret | undefined {
  const key = PRIVATE_KEY.exec(text)?.[0] ?? SEED.exec(text)?.[1];
  if (key !== undefined) return { kind: 'private key', value: key.trim() };
  const digits = text.replace(SPOKEN, spokenDigits);
  const card = [...digits.matchAll(/(?<![\d.])\d(?:[ -]?\d){11,18}(?![\d])/g)]
    .map((match) => match[0])
    .find((number) => isCardNumber(number));
  if (card !== undefined) return { kind: 'card number', value: card };
  const iban = [...text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gi)]
    .map((match) => match[0])
    .find((number) => holdsIban(number));
  if (iban !== undefined) return { kind: 'bank account', value: iban };
  const national =
    NATIONAL.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ??
    longNumber(NUMBERED.exec(text)?.[1]);
  if (national !== undefined) return { kind: 'national number', value: national.trim() };
  const pin = PIN.exec(text)?.[1];
  if (pin !== undefined) return { kind: 'pin', value: pin.trim() };
  const account = ACCOUNT.exec(text)?.[1];
  if (account !== undefined) return { kind: 'bank account', value: account.trim() };
  const login = LOGIN_WITH.exec(text);
  const password = login?.[1] ?? login?.[2] ?? login?.[3] ?? passwordAfter(text);
  return password === undefined ? undefined : { kind: 'password', value: password.replace(/^["']|["',.!]+$/g, '') };
}

/** Numbers of people have six digits at least. */
function longNumber(value: string | undefined): string | undefined {
  return value !== undefined && value.replace(/\D/g, '').length >= 6 ? value : undefined;
}

function passwordAfter(text: string): string | undefined {
  const word = PASSWORD.exec(text)?.[1];
  if (
    word === undefined ||
    /ed$|ing$/i.test(word) ||
    /^(?:gone|fixed|done|broken|down|not|not|so|too|very|the|a|an|my|wrong|weak|strong|long|short|forgotten|again|every|saved|stored|change|changed|expired|hard|easy|impossible|annoying|about|be|for|it|this|that|old|secure|safe|correct|incorrect|in|on|written|with|what|going|due|being|been|lost|the same)[.,!]?$/i.test(
      word,
    )
  )
    return undefined;
  return word;
}

function spokenDigits(words: string): string {
  const digits = words
    .toLowerCase()
    .split(/[ ,-]+/)
    .filter((word) => word !== '')
    .map((word) => (word === 'oh' ? '0' : String(DIGIT_WORDS.indexOf(word))));
  return `${digits.join('')} `;
}

/** By the Luhn sum (ISO/IEC 7812-1) and the first digits that cards have. */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (!/^[2-6]/.test(digits) || digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** By its check digits (ISO 13616): the number, letters as 10 to 35 and the head moved to the end, leaves 1 of 97. */
export function isIban(text: string): boolean {
  const bare = text.replace(/ /g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)) return false;
  const moved = `${bare.slice(4)}${bare.slice(0, 4)}`;
  let rest = 0;
  for (const character of moved)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Whether the text begins with an account number: words that follow it look like more of it. */
function holdsIban(text: string): boolean {
  const parts = text.split(' ');
  return parts.some((_, index) => isIban(parts.slice(0, parts.length - index).join('')));
}
