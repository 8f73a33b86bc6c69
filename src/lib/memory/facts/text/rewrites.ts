import { NAME } from '../words/names';
import { withKinBeforeName, withKinGoingBy } from './appositions';
import { completed } from './completed';
import { PLAINER } from './plainer';

const CALLS_ME =
  /^(?!(?:i|we)\b|.*\b(?:don't|do not|never|stop|nobody|no one|not|if|when) )(?:please |you can |[a-zÀ-ỿ' ]{2,40}? )?(?:just |always |usually |all |still |may |can )*calls? me (?=[a-zÀ-ỿ]+)/i;

/** What "my …" can be the head of, where it stands behind: "jollof is my favourite food". */
const TOLD_BEHIND =
  '(?:favou?rite (?:\\p{L}+ ?){1,3}|mother tongue|first language|native language|second language|(?:main |only |other )?(?:hobby|sport|pastime|instrument)|surname|last name|maiden name|middle name|name|nickname|star sign|blood (?:type|group)|(?:football |rugby )?team|bank|job|trade|day job|(?:biggest |worst |main |greatest )?(?:fear|dream|goal|ambition|aim)|home ?town|religion|dentist|(?:family |regular )?doctor|gp|day off|diet|degree subject|major|course|(?:work |home )?address|bedtime|birthday|landlord|landlady|accountant|employer|phone|car)';
const TOLD_LAST = new RegExp(
  `^(?!(?:what|who|it|this|that|he|she|they|there|here|one|you|i|my|our|which)\\b)(.{2,50}?)(?:'s| is|'re| are| was) (?:actually |still |also |really |probably |definitely |absolutely )*my (${TOLD_BEHIND})(?=$|[,.;]| (?:and|but|not|so|because|now|since|of all)\\b)`,
  'iu',
);

/** "I'm Baptiste, chef in Lyon", "I'm Meghan, a teacher". */
const WITH_JOB = new RegExp(
  `^((?:[Ii]'m|[Ii] am|[Mm]y name is|[Mm]y name's|[Tt]his is|[Ii]t's) ${NAME}), (?:an? )?(?=(?:[\\p{L}-]+ ){0,3}(?:teacher|nurse|chef|cook|plumber|engineer|driver|student|designer|farmer|baker|carpenter|electrician|accountant|lawyer|writer|artist|doctor|builder|mechanic|librarian|gardener|cleaner|carer|developer|programmer|manager|musician|photographer|electrician|joiner|barber|hairdresser|vet|midwife|pharmacist|journalist|translator|architect|scientist|researcher|officer|worker|assistant|fitter|welder|fisherman|pilot|tailor|vicar|waiter|waitress|barista|postman|paramedic)\\b)`,
  'u',
);
/** "… and so is Poppy", "neither does my wife". */
const SO_IS = new RegExp(
  `,? (?:and |but )?so (is|are|does|do|has|have|can|am) ((?:my|our|his|her) [\\p{L} ]{2,20}|${NAME}|i|he|she)$`,
  'iu',
);
const NOR_IS = new RegExp(
  `,? (?:and |but )?(?:neither|nor) (is|are|does|do|has|have) ((?:my|our|his|her) [\\p{L} ]{2,20}|${NAME}|i|he|she)$`,
  'iu',
);
/** A sentence said more plainly: completed, appositions joined, roundabout ways made straight. */
export function rewritten(sentence: string): string {
  let text = sentence;
  for (const [roundabout, plain] of PLAINER) text = text.replace(roundabout, plain);
  text = completed(text)
    .replace(TOLD_LAST, 'my $2 is $1')
    .replace(SO_IS, ', $2 $1 too')
    .replace(NOR_IS, ", $2 $1n't either")
    .replace(WITH_JOB, "$1 and I'm a ");
  return withKinBeforeName(text);
}

/** "Everyone calls me Seun" is "I go by Seun". */
export function rewrittenClause(clause: string): string {
  return withKinGoingBy(clause.replace(CALLS_ME, 'I go by '));
}
