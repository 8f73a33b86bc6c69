/** What leads into a question, so that the question itself stands as a part of a sentence. */
const LEADS =
  /^(?:(?:can|could|would|will) you (?:please |possibly |kindly )?(?:tell me|remind me|say|recall|remember|look up|check)|(?:do|did) you (?:still |happen to |actually |even |perhaps )*(?:know|remember|recall|have)|(?:please )?(?:tell me|remind me)(?: of)?|i (?:have )?(?:forgot|forget|forgotten)|i (?:want|would like) to know|i can not remember|may i ask|any idea|have you got|you (?:do )?(?:know|remember)|are you able to (?:say|tell me)|can you guess)(?: again)?,? +(?:what it is )?(?=\S)/i;
/** "What did I say my shoe size was" asks for the shoe size. */
const DID_I_SAY =
  /^(?<question>what|where|who|when|which(?: \p{L}+)?|how(?: \p{L}+)?) (?:did|have) i (?:say|tell you|said|told you|mention)(?: that)? (?<rest>\S.+)$/iu;

/** A question without what leads into it. */
export interface LedQuestion {
  readonly text: string;
  /** Whether something led into it. */
  readonly isPart: boolean;
}

/** Takes "do you know", "tell me", "remind me" off a question; none means that the turn is read as it stands. */
export function withoutLead(text: string): LedQuestion {
  const led = text.replace(LEADS, '').replace(LEADS, '');
  const isPart = led !== text;
  const said = DID_I_SAY.exec(led)?.groups;
  return said === undefined
    ? { text: led, isPart }
    : { text: `${said['question'] ?? ''} ${said['rest'] ?? ''}`, isPart: true };
}
