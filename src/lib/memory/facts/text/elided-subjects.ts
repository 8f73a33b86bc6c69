import { verbForm } from '../words/verbs';

const NOT_TELLING =
  /^(?:split|cut|put|set|let|shut|hit|bet|spread|cast|read|thinking|wondering|going|looking|trying|being|saying|speaking|talking|asking|meaning|hoping (?:you|for the best|this|that|it)|doing|having|getting|coming|waiting|feeling|guessing|nothing|anything|something|everything|during|considering|according|regarding|including|following|morning|evening|testing|loading|making (?:sure|it|sense)|kidding|joking|running late|calling|checking|changed my mind|got (?:it|that|you|this|to)|made it|said|thought|meant|told|did|done|had|was|were|been|forgot|found (?:it|this|that)|need|heard|saw|knew|tried|felt|looked|seen|agreed|noted|understood|fixed|sorted|added|cancelled|stopped|missed|lost|called|asked)\b/i;
/** Bases that are no command where these follow. */
const TOLD =
  /^(?:(?:also|still|just|mostly|mainly|usually|always|often) )*(?:(?:own|drive|wear|have|rent|keep) (?:an?|two|three|no|my own|glasses)\b|commute\b|suffer from|belong to|volunteer (?:at|for|with|in)|prefer |drink (?!up\b)|eat (?!up\b)|collect [a-zÀ-ỿ]+s\b|speak (?:two|three|fluent)|support \p{Lu}|come from|live |work (?:at|for|as|in|from|nights|days|part|full|shifts|weekends)|play (?:in an?|for|five|football|tennis|golf) |study \p{Ll}+ at|like |love |hate |smoke\b|vape\b|go by |grew )/iu;
const DENIED =
  /^(?:(?:really|just|still|also) )?(?:don't|do not|can't|cannot|never|haven't|won't|didn't|wasn't|not) (?!(?:you|worry|mind|forget|think|know|care(?! (?:much )?for)|get|bother|let|tell|be|have to|want to|need to|wait|believe|understand|say|see|ask|do it|do that|sure|bad|now|yet|really$|today|me|that|the|too|so|at all|even|again|fair|happy|my|a (?:problem|clue|chance)|good|great|again|going|quite|always)\b)([a-zÀ-ỿ]+)/i;

/** A sentence that leaves "I" out, with it: "Left the union", "Don't own a car", "Building a boat". */
export function withSubject(text: string): string | undefined {
  if (TOLD.test(text)) return `I ${text}`;
  const denied = DENIED.exec(text)?.[1];
  if (denied !== undefined) {
    const { known, form } = verbForm(denied);
    if (/^not /i.test(text)) return known && form === 'past' ? `I have ${text}` : undefined;
    return known && form === 'base' ? `I ${text}` : undefined;
  }
  const first =
    /^(?:just |recently |finally |also |still |currently |only |already |now )*(\p{Ll}+|\p{Lu}\p{Ll}+)(?= \S)/u.exec(
      text,
    )?.[1];
  if (first === undefined || NOT_TELLING.test(text)) return undefined;
  const { form, known, base } = verbForm(first);
  if (!known || /^(?:be|do|have|bear)$/.test(base)) return undefined;
  if (form === 'ing')
    return /^\S+ (?:is|was|isn't|makes|gives|helps|can|will|and|it|that|this|against|versus|vs|or)\b|^(?:building|meeting|painting|writing|reading|drawing|booking|flying|parking|camping|shopping|cooking|wedding) (?!an?\b|the\b|my\b|our\b|up\b|for\b|to\b|on\b)/i.test(
      text,
    )
      ? undefined
      : `I am ${text}`;
  return form === 'past' && !/^\S+ by\b/i.test(text) ? `I ${text}` : undefined;
}
