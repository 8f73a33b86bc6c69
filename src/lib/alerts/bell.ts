import type { Sound } from './ringing-sound';

/** Two soft strokes and a rest, over and over. Seconds. */
const STROKES = [0, 0.22] as const;
const PERIOD = 1.6;

/** So many periods are written ahead, in case the page's timers are late. */
const PERIODS_AHEAD = 4;

/**
 * A bell made of two sine tones that die away. A page that nobody touched yet may not sound; the browser then keeps it
 * silent until somebody does.
 *
 * @param createContext gives the page's audio
 * @param every runs an action every so many milliseconds; returns the way to stop it
 */
export function createBell(
  createContext: () => AudioContext,
  every: (ms: number, action: () => void) => () => void,
): Sound {
  let context: AudioContext | undefined;
  let stopTimer = (): void => undefined;

  return {
    start() {
      const audio = createContext();
      context = audio;
      let written = audio.currentTime + 0.05;
      const writeAhead = (): void => {
        while (written < audio.currentTime + PERIODS_AHEAD * PERIOD) {
          for (const stroke of STROKES) strike(audio, written + stroke);
          written += PERIOD;
        }
      };
      writeAhead();
      stopTimer = every(PERIOD * 1000, writeAhead);
      void audio.resume();
    },
    stop() {
      stopTimer();
      void context?.close();
      context = undefined;
    },
  };
}

function strike(audio: AudioContext, at: number): void {
  for (const [frequency, loudness] of [
    [880, 0.18],
    [1318.5, 0.08],
  ] as const) {
    const tone = audio.createOscillator();
    const level = audio.createGain();
    tone.frequency.value = frequency;
    level.gain.setValueAtTime(0, at);
    level.gain.linearRampToValueAtTime(loudness, at + 0.01);
    level.gain.exponentialRampToValueAtTime(0.0001, at + 0.6);
    tone.connect(level).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.65);
  }
}
