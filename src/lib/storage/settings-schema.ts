import * as v from 'valibot';
import { languageChoices } from '../core/locale';
import { publicHub } from '../core/outside-connection';
import { usualVoice, voiceBounds } from '../core/voice-settings';
import type { Settings } from './settings-store';
import type { SettingRow } from './database';

const VoiceSchema = v.object({
  volume: v.pipe(v.number(), v.minValue(voiceBounds.volume[0]), v.maxValue(voiceBounds.volume[1])),
  rate: v.pipe(v.number(), v.minValue(voiceBounds.rate[0]), v.maxValue(voiceBounds.rate[1])),
  muted: v.boolean(),
  whisper: v.boolean(),
});

/** Without a slash at its end. */
const HubAddressSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:.*[^/]$/));

const ModelChoiceSchema = v.object({
  fast: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  reasoning: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
});

/** A value that is missing, or that an older or newer Hearth wrote and this one does not know, is the default. */
const SettingsSchema = v.object({
  theme: v.optional(v.fallback(v.picklist(['system', 'light', 'dark']), 'system'), 'system'),
  language: v.optional(v.fallback(v.picklist(languageChoices), 'system'), 'system'),
  speed: v.optional(v.fallback(v.pipe(v.number(), v.minValue(-1), v.maxValue(1)), 0), 0),
  thinksFirst: v.optional(v.fallback(v.boolean(), false), false),
  memory: v.optional(v.fallback(v.boolean(), true), true),
  singleKeys: v.optional(v.fallback(v.boolean(), true), true),
  starterSet: v.fallback(v.optional(v.picklist(['standard', 'small'])), undefined),
  threads: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
  embedding: v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty())), undefined),
  hubAddress: v.optional(v.fallback(HubAddressSchema, publicHub), publicHub),
  models: v.optional(v.fallback(ModelChoiceSchema, {}), {}),
  updatesLookedAt: v.optional(v.fallback(v.pipe(v.number(), v.minValue(0)), 0), 0),
  voice: v.optional(v.fallback(VoiceSchema, usualVoice), usualVoice),
});

/** What stands in the rows; the starter set is missing where none was chosen. */
export function parseSettings(
  rows: readonly SettingRow[],
): Omit<Settings, 'starterSet'> & { readonly starterSet: Settings['starterSet'] | undefined } {
  const { starterSet, threads, embedding, ...values } = v.parse(
    SettingsSchema,
    Object.fromEntries(rows.map((row) => [row.key, row.value])),
  );
  return { ...values, starterSet, threads, embedding };
}
