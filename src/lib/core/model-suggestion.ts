import { m } from '../../paraglide/messages';
import type { EngineName } from './model';

/** What a model is there to do in Hearth. */
export type SuggestionRole = 'fast' | 'reasoning' | 'embedding' | 'recognition' | 'voice';

/** The weakest kind of device on which a model answers soon enough. */
export type SuggestionTier = 'phone' | 'laptop' | 'desktop' | 'workstation';

/** What a model is good at, as it is said to a person. */
export type GoodAt =
  | 'very-small'
  | 'small-talk'
  | 'everyday'
  | 'thinking'
  | 'code'
  | 'many-languages'
  | 'meaning'
  | 'meaning-many-languages'
  | 'dictation-english'
  | 'dictation'
  | 'speaking';

/** A model of the hub worth having. Its sizes are about right: the exact ones are known once it is looked up. */
export interface ModelSuggestion {
  /** As a person reads it. */
  readonly title: string;
  readonly roles: readonly SuggestionRole[];
  readonly lowestTier: SuggestionTier;
  /** What runs it; `none` where Hearth has no engine for it yet. */
  readonly engine: EngineName | 'none';
  /** On the hub: `owner/name`. */
  readonly repository: string;
  /** The commit, branch or tag to take; the main branch where left out. */
  readonly revision?: string;
  /** The files of the repository that it takes; `*` stands for anything within a name. */
  readonly files: readonly string[];
  readonly parameters: number;
  readonly aboutBytes: number;
  /** While it runs, context included. */
  readonly aboutMemoryBytes: number;
  /** Of a model for the graphics processor, which binds whole tensors, in bytes. */
  readonly largestTensorBytes?: number;
  /** Codes of those that it speaks well; `many` where there are dozens. */
  readonly languages: readonly string[];
  /** SPDX identifier, or the name of its own licence. */
  readonly licence: string;
  readonly goodAt: GoodAt;
}

/** What a model is good at, in words. */
export function describeGoodAt(goodAt: GoodAt): string {
  switch (goodAt) {
    case 'very-small':
      return m.hub_good_at_very_small();
    case 'small-talk':
      return m.hub_good_at_small_talk();
    case 'everyday':
      return m.hub_good_at_everyday();
    case 'thinking':
      return m.hub_good_at_thinking();
    case 'code':
      return m.hub_good_at_code();
    case 'many-languages':
      return m.hub_good_at_many_languages();
    case 'meaning':
      return m.hub_good_at_meaning();
    case 'meaning-many-languages':
      return m.hub_good_at_meaning_many_languages();
    case 'dictation-english':
      return m.hub_good_at_dictation_english();
    case 'dictation':
      return m.hub_good_at_dictation();
    case 'speaking':
      return m.hub_good_at_speaking();
  }
}
