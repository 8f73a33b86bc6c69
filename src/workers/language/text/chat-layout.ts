import { Template } from '@huggingface/jinja';
import { FailureError } from '../../../lib/core/failure';
import type { PromptMessage } from '../../../lib/models/language-model';

/** What a chat template is told beside the messages. */
export interface TemplateTokens {
  /** How the vocabulary spells the beginning and the end of a text; empty where it has none. */
  readonly beginning: string;
  readonly end: string;
}

/**
 * Lays messages out as a text, with the start of the answer; throws what the template throws.
 *
 * @param thinking whether a model that can think before it answers is to do so; not where left out
 */
export type ChatLayout = (messages: readonly PromptMessage[], thinking?: boolean) => string;

/** Words that no template holds, to see whether it passes a system message on. */
const PROBE = 'hearth system probe';

/**
 * Lays conversations out by a model's own Jinja template. Some know no system message: they refuse it, as Gemma's older
 * ones do, or leave it out. It then stands at the beginning of the first question.
 *
 * @throws FailureError `model-incompatible` for a template that cannot be read, and from the layout when it fails
 */
export function createChatLayout(model: string, chatTemplate: string, { beginning, end }: TemplateTokens): ChatLayout {
  const fail = (error: unknown): never => {
    throw new FailureError({ code: 'model-incompatible', model, reason: `its chat template fails: ${String(error)}` });
  };
  let template: Template;
  try {
    template = new Template(chatTemplate);
  } catch (error) {
    return fail(error);
  }
  const render: ChatLayout = (messages, thinking = false) =>
    template.render({
      messages: messages.map(({ role, content }) => ({ role, content })),
      add_generation_prompt: true,
      enable_thinking: thinking,
      bos_token: beginning,
      eos_token: end,
    });

  let knowsSystem: boolean | undefined;
  return (messages, thinking) => {
    const first = messages[0];
    if (first?.role === 'system') knowsSystem ??= passesSystemOn(render);
    try {
      return render(
        first?.role === 'system' && knowsSystem === false ? foldSystem(first, messages.slice(1)) : messages,
        thinking,
      );
    } catch (error) {
      return fail(error);
    }
  };
}

function passesSystemOn(render: ChatLayout): boolean {
  try {
    return render([
      { role: 'system', content: PROBE },
      { role: 'user', content: '?' },
    ]).includes(PROBE);
  } catch {
    // Its way of saying no. A template that fails on everything fails again on the messages.
    return false;
  }
}

function foldSystem({ content }: PromptMessage, rest: readonly PromptMessage[]): readonly PromptMessage[] {
  const [question, ...others] = rest;
  if (question?.role !== 'user') return [{ role: 'user', content }, ...rest];
  return [{ role: 'user', content: `${content}\n\n${question.content}` }, ...others];
}
