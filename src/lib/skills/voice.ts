import { usualVoice, voiceBounds, type VoiceSettings } from '../core/voice-settings';
import { namesFile } from './english/files';
import { fillers } from './english/fillers';
import { phrases } from './english/voice';
import { elsewherePhrases, elsewhereWords } from './english/voice-elsewhere';
import { nextPhrases } from './english/voice-next';
import { rates, saysWhat, stopsAgain, words } from './english/voice-words';
import { createGrammar, type Match } from './grammar/grammar';
import type { Slot } from './grammar/slot';
import { withoutReason } from './reason';
import type { Reading, Skill, SkillAnswer } from './skill';
import type { SkillWorld } from './skill-world';
import { number } from './slots/number';
import { shortText } from './slots/short-text';

type SetAct = Exclude<keyof typeof phrases, 'repeat' | 'stop'>;
type ElsewhereAct = keyof typeof elsewherePhrases;
type VoiceAct = keyof typeof phrases | ElsewhereAct;

/** What is asked of the voice. */
export type VoiceSlots = {
  readonly act: VoiceAct;
  /** The volume, in percent. */
  readonly percent?: number;
  /** The speed; 1 is the usual one. */
  readonly rate?: number;
};

interface VoiceValues {
  readonly percent: number;
  readonly rate: number;
  /** The same, where "times" is said after it. */
  readonly times: number;
  /** What is louder, or who must not be disturbed; nothing depends on it. */
  readonly noise: string;
}

type NextAct = keyof typeof nextPhrases;

const VOLUME_STEP = 20;
/** Still to be heard. */
const LEAST_VOLUME = 5;
const RATE_STEP = 0.25;

/** "Half", "double", "1.5x". */
const rate: Slot<number> = {
  *read(utterance, at, context) {
    const word = utterance.tokens[at]?.text ?? '';
    const named = Object.hasOwn(rates, word) ? rates[word] : undefined;
    if (named !== undefined) yield { value: named, end: at + 1 };
    for (const { value, end } of number.read(utterance, at, context)) {
      const times = ['x', 'times'].includes(utterance.tokens[end]?.text ?? '') ? end + 1 : end;
      yield { value, end: times };
    }
  },
};

const slots = { percent: number, rate, times: number, noise: shortText(5) };
const grammar = createGrammar<VoiceAct, VoiceValues>({
  slots,
  phrases: { ...phrases, ...elsewherePhrases },
  fillers: [...fillers, 'tad', 'bit'],
});
const nextGrammar = createGrammar<NextAct, VoiceValues>({ slots, phrases: nextPhrases, fillers });

/** How Hearth speaks. */
export const voice: Skill<VoiceSlots> = {
  name: 'voice',
  read(utterance, context) {
    const short = withoutReason(utterance);
    const match = grammar.match(utterance, context) ?? (short && grammar.match(short, context));
    if (match === undefined || namesFile.test(utterance.source) || saysWhat.test(utterance.source)) return undefined;
    return readingOf(match.act, match, utterance.source);
  },
  readNext(utterance, { slots: { act: before } }, context) {
    const match = nextGrammar.match(utterance, context);
    const asked = match && actAfter(before, match.act);
    return asked && readingOf(asked, match, utterance.source);
  },
  async answer({ slots }, world) {
    const { act } = slots;
    if (isElsewhere(act)) return { text: elsewhereWords[act] };
    switch (act) {
      case 'repeat':
        return { text: world.app.lastAnswer() ?? words.nothingToRepeat };
      case 'stop':
        world.voice.stop();
        return { text: world.voice.speaks ? words.stopped : words.nothingToStop };
      default:
        return set({ ...slots, act }, world);
    }
  },
};

function readingOf(
  act: VoiceAct,
  { values, certainty }: Match<string, VoiceValues>,
  said: string,
): Reading<VoiceSlots> {
  // After a timer was paused, "carry on" is about the timer; what runs may be stopped again, whoever started it.
  const isLeaning = act === 'resume' || (act === 'stop' && stopsAgain.test(said));
  const { percent, times, rate: speed = times } = values;
  return {
    slots: { act, ...(percent === undefined ? {} : { percent }), ...(speed === undefined ? {} : { rate: speed }) },
    certainty,
    ...(isLeaning ? { leaning: true } : {}),
  };
}

const opposites: Partial<Record<VoiceAct, VoiceAct>> = {
  louder: 'quieter',
  quieter: 'louder',
  slower: 'faster',
  faster: 'slower',
  most: 'quieter',
  least: 'louder',
};

const volumeActs = new Set<VoiceAct>(['louder', 'quieter', 'volume', 'halfVolume', 'most', 'least', 'usualVolume']);
const speedActs = new Set<VoiceAct>(['slower', 'faster', 'speed', 'repeat', 'readAloud']);

/** What is meant after something else was asked of the voice; `undefined` where it makes no sense. */
function actAfter(before: VoiceAct, next: NextAct): VoiceAct | undefined {
  switch (next) {
    case 'more':
      return before in opposites ? before : undefined;
    case 'less':
      return opposites[before];
    case 'up':
      return volumeActs.has(before) ? 'louder' : undefined;
    case 'down':
      return volumeActs.has(before) ? 'quieter' : undefined;
    case 'volume':
      return volumeActs.has(before) ? 'volume' : undefined;
    case 'voices':
      return before === 'voices' ? 'voices' : undefined;
    default:
      return speedActs.has(before) ? next : undefined;
  }
}

function isElsewhere(act: VoiceAct): act is ElsewhereAct {
  return Object.hasOwn(elsewhereWords, act);
}

/** What is set, and to what. */
type SetSlots = VoiceSlots & { readonly act: SetAct };

/** What is set, or why it cannot be. */
type Setting = readonly [change: Partial<VoiceSettings> | undefined, said: string];

async function set(slots: SetSlots, world: SkillWorld): Promise<SkillAnswer> {
  const before = world.voice.settings();
  const [change, said] = settingOf(slots, before, world);
  if (change === undefined) return { text: said };
  await world.voice.change(change);
  const note = world.voice.speaks ? '' : ` ${words.notYet}`;
  return {
    text: `${said}${note}`,
    async undo() {
      await world.voice.change(before);
      return words.undone;
    },
  };
}

function settingOf({ act, percent, rate: speed = 1 }: SetSlots, before: VoiceSettings, world: SkillWorld): Setting {
  const volume = (value: number): Setting => [
    { volume: value, muted: false },
    words.volume(new Intl.NumberFormat(world.locale, { style: 'percent' }).format(value / 100)),
  ];
  switch (act) {
    case 'louder':
      return before.volume >= voiceBounds.volume[1] && !before.muted
        ? [undefined, words.loudest]
        : volume(Math.min(voiceBounds.volume[1], before.volume + VOLUME_STEP));
    case 'quieter':
      return before.volume <= voiceBounds.volume[0]
        ? [undefined, words.quietest]
        : volume(Math.max(voiceBounds.volume[0], before.volume - VOLUME_STEP));
    case 'volume':
      return percent === undefined || percent < 0 || percent > 100
        ? [undefined, words.outOfRange]
        : volume(Math.round(percent));
    case 'halfVolume':
      return volume(Math.max(voiceBounds.volume[0], Math.round(before.volume / 2)));
    case 'most':
      return volume(voiceBounds.volume[1]);
    case 'least':
      return volume(voiceBounds.volume[0] + LEAST_VOLUME);
    case 'usualVolume':
      return volume(usualVoice.volume);
    case 'mute':
      return [{ muted: true }, words.muted];
    case 'unmute':
      return [{ muted: false }, words.unmuted];
    case 'whisper':
      return [{ whisper: true }, words.whispering];
    case 'normalVoice':
      return [{ whisper: false }, words.notWhispering];
    case 'slower':
      return before.rate <= voiceBounds.rate[0] ? [undefined, words.slowest] : speedOf(before.rate - RATE_STEP, world);
    case 'faster':
      return before.rate >= voiceBounds.rate[1] ? [undefined, words.fastest] : speedOf(before.rate + RATE_STEP, world);
    default:
      return speed < voiceBounds.rate[0] || speed > voiceBounds.rate[1]
        ? [undefined, words.rateOutOfRange]
        : speedOf(speed, world);
  }
}

function speedOf(speed: number, { locale }: SkillWorld): Setting {
  const rate = Math.min(voiceBounds.rate[1], Math.max(voiceBounds.rate[0], speed));
  return [{ rate }, rate === 1 ? words.usualRate : words.rate(new Intl.NumberFormat(locale).format(rate))];
}
