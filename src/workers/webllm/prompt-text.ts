import { Tokenizer } from '@huggingface/tokenizers';
import * as v from 'valibot';
import { FailureError } from '../../lib/core/failure';
import { parseJson } from '../../lib/core/untrusted-json';
import type { PromptMessage } from '../../lib/models/language-model';
import type { ConversationTemplate } from './mlc-config';

/** web-llm's prompt of a conversation, as text and counted in tokens. */
export interface PromptText {
  /**
   * The messages in the form that web-llm takes: one system message at most, and that one first. A text that spells a
   * control token is broken up with a character of no width, so that nothing in it can begin another's turn.
   */
  prepare(messages: readonly PromptMessage[]): readonly PromptMessage[];
  /** The prompt of prepared messages whose last one is the person's, with the start of the answer. */
  layOut(messages: readonly PromptMessage[]): string;
  /** Tokens of prepared messages, with the start of the answer, or with the answer that the last message began. */
  countTokens(messages: readonly PromptMessage[]): number;
  /** Tokens of a text by itself. */
  countText(text: string): number;
  /** Whether the model has a form for thinking before it answers. */
  readonly thinks: boolean;
  /** Whether web-llm puts a message of this role into a form with `String.replace`. */
  substitutes(role: PromptMessage['role']): boolean;
}

const tokenizerSchema = v.looseObject({
  model: v.looseObject({}),
  added_tokens: v.optional(
    v.array(v.looseObject({ id: v.number(), content: v.string(), special: v.optional(v.boolean()) })),
    [],
  ),
});

/** Stands in a control token that a message spells; nothing to see. */
const zeroWidthSpace = '\u200B';

/** @throws FailureError `model-incompatible` when `tokenizer.json` cannot be used */
export function createPromptText(model: string, template: ConversationTemplate, tokenizerText: string): PromptText {
  const { tokenizer, addedTokens } = readTokenizer(model, tokenizerText);
  const control = addedTokens.filter(({ special }) => special === true).map(({ content }) => content);
  const countText = (text: string): number => tokenizer.encode(text, { add_special_tokens: false }).ids.length;
  const spelling = (id: number): string => addedTokens.find((token) => token.id === id)?.content ?? '';
  const prefix = template.system_prefix_token_ids ?? [];
  const parts = (messages: readonly PromptMessage[]): readonly string[] => layOutParts(template, messages);

  return {
    thinks: addedTokens.some(({ content }) => content === '<think>'),
    countText,
    substitutes: (role) => role === 'system' || template.role_templates?.[role] !== undefined,
    prepare: (messages) =>
      messages.map(({ role, content }, index) => ({
        role: role === 'system' && index > 0 ? 'user' : role,
        content: control.reduce((text, token) => text.replaceAll(token, broken(token)), content),
      })),
    layOut: (messages) => prefix.map(spelling).join('') + parts(messages).join(''),
    countTokens: (messages) => {
      const last = messages.at(-1);
      const begun = last?.role === 'assistant' ? countText(last.content) : 0;
      // web-llm reads each part by itself.
      const asked = last?.role === 'assistant' ? messages.slice(0, -1) : messages;
      return prefix.length + parts(asked).reduce((sum, part) => sum + countText(part), begun);
    },
  };
}

function broken(token: string): string {
  return `${token.slice(0, 1)}${zeroWidthSpace}${token.slice(1)}`;
}

type AddedTokens = v.InferOutput<typeof tokenizerSchema>['added_tokens'];

function readTokenizer(model: string, text: string): { tokenizer: Tokenizer; addedTokens: AddedTokens } {
  const json = v.safeParse(tokenizerSchema, parseJson(text));
  const refuse = (reason: string): FailureError => new FailureError({ code: 'model-incompatible', model, reason });
  if (!json.success) throw refuse('its tokenizer.json cannot be read');
  try {
    return { tokenizer: new Tokenizer(json.output, {}), addedTokens: json.output.added_tokens };
  } catch (error) {
    throw refuse(`its tokenizer cannot be used: ${String(error)}`);
  }
}

/** As web-llm's `Conversation.getPromptArray` does it for messages that are text. */
function layOutParts(template: ConversationTemplate, messages: readonly PromptMessage[]): readonly string[] {
  const [first] = messages;
  const systemMessage = first?.role === 'system' ? first.content : template.system_message;
  const turns = first?.role === 'system' ? messages.slice(1) : messages;
  const silent = systemMessage === '' && template.render_empty_system_message === false;
  const system = silent ? '' : fill(template.system_template, '{system_message}', systemMessage);
  const roleName = (role: string): string => template.roles[role] ?? '';
  const parts = system === '' ? [] : [system];
  turns.forEach(({ role, content }, index) => {
    const form = template.role_templates?.[role];
    const text =
      form === undefined ? content : fill(form, `{${role}_message}`, content).replace('{function_string}', '');
    const nameless = template.add_role_after_system_message === false && system !== '' && index === 0;
    const name = nameless ? '' : `${roleName(role)}${template.role_content_sep ?? ': '}`;
    parts.push(`${name}${text}${template.seps[index % template.seps.length] ?? ''}`);
  });
  return [...parts, `${roleName('assistant')}${template.role_empty_sep ?? ': '}`];
}

/** Without the meaning that a dollar sign has for `replace`. */
function fill(form: string, place: string, text: string): string {
  return form.replace(place, () => text);
}
