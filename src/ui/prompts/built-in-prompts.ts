import type { SavedPrompt } from '../../lib/core/saved-prompt';
import { m } from '../../paraglide/messages';

const WORDS = [
  ['summarise', 'message', m.prompts_summarise_name, m.prompts_summarise_text],
  ['explain', 'message', m.prompts_explain_name, m.prompts_explain_text],
  ['rewrite', 'message', m.prompts_rewrite_name, m.prompts_rewrite_text],
  ['translate', 'message', m.prompts_translate_name, m.prompts_translate_text],
  ['proofread', 'message', m.prompts_proofread_name, m.prompts_proofread_text],
  ['weigh', 'message', m.prompts_weigh_name, m.prompts_weigh_text],
  ['brief', 'instructions', m.prompts_brief_name, m.prompts_brief_text],
  ['teacher', 'instructions', m.prompts_teacher_name, m.prompts_teacher_text],
  ['editor', 'instructions', m.prompts_editor_name, m.prompts_editor_text],
  ['letters', 'instructions', m.prompts_letters_name, m.prompts_letters_text],
  ['steps', 'instructions', m.prompts_steps_name, m.prompts_steps_text],
] as const;

/** The prompts that Hearth brings along, in the language of the interface. */
export function builtInPrompts(): readonly SavedPrompt[] {
  return WORDS.map(([id, kind, name, text]) => ({
    id: `built-in-${id}`,
    kind,
    name: name(),
    text: text(),
    createdAt: 0,
  }));
}
