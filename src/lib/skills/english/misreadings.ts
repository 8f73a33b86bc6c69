/** What sounds like an everyday request and is none, so that it is not read loosely as one. */

/** Whose time is asked for is another's: "what time does the exchange open", "what time I go to bed". */
export const timeOfOther = new RegExp(
  [
    String.raw`\b(?:what time|which hour|what hour|when) (?:do|does|did|will|would|should|shall|can|could|must)\b(?! (?:you|u|ya|it|that|they|we|people|folks)\b)`,
    String.raw`\b(?:what time|when) (?:i|he|she|my|his|her|their|our|the)\b(?!.*\b(?:has|have|got|is)\b)`,
  ].join('|'),
  'u',
);

/** How far two places are apart on the way, and when something there opens. */
export const wayOrHours =
  /\b(?:opens?|close[sd]?|shuts?|flights?|fly|flying|drive|driving|distance|journey|miles|kilomet\w+|how long)\b|\blong['’]s\b/u;

/** What takes place as people do it is in no calendar: "what time do my kids finish school". */
export const doneByOthers = /\b(?:what time|when) (?:do|does) (?!i\b|we\b|you\b)/u;
export const takesPlace =
  /\b(?:starts?|begins?|ends?|finish|finishes|take place|kick off|happen|fall|leave|land|arrive)$/u;

/** A question about the world, and no order to a voice or a screen: "how loud is a whisper". */
export const aboutWorld =
  /^(?:how|why|who|what|where)(?: \S+)? (?:is|are|was|were|does|do|did|would) (?!you\b|your\b|it\b|this\b|that\b|i\b|we\b|the (?:volume|voice|sound|speed|screen|text|font|chat|theme|settings?)\b)/u;

/** What only tells of whoever speaks: "my lucky number is 17", "I prefer miles". */
export const plainTelling =
  /^(?:(?:my|our|his|her|their) (?:\S+ ){1,6}(?:is|are|was|were)|(?:i|we) (?:prefer|like|love|hate|enjoy|usually|always|never|live|work))\b/u;
export const asksAtAll =
  /\b(?:what|how|which|when|where|who|whose|tell|give|show|set|make|please|can|could|would|pick|choose|say|convert|work out|add|split|need|want|help)\b/u;

/** Habits are asked of somebody who could have them. */
export const habit = /\bdo you ever (?!get\b|feel\b)/u;
