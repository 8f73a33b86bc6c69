/** How Hearth speaks. */
export interface VoiceSettings {
  /** From 0 to 100, in percent. */
  readonly volume: number;
  /** 1 is the usual speed, 2 is twice as fast. From 0.5 to 2. */
  readonly rate: number;
  readonly muted: boolean;
  readonly whisper: boolean;
}

export const usualVoice: VoiceSettings = { volume: 80, rate: 1, muted: false, whisper: false };

export const voiceBounds = { volume: [0, 100], rate: [0.5, 2] } as const;
