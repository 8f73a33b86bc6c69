import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../../src/lib/core/failure';
import type { PromptMessage } from '../../../../../src/lib/models/language-model';
import { createChatLayout } from '../../../../../src/workers/language/text/chat-layout';

// Templates of our own, of the constructs that the published ones of each family are made of.

const qwen3 = `
{%- if tools %}{{- raise_exception('no tools here') }}{% endif %}
{%- set ns = namespace(last_question=messages|length - 1, found=false) %}
{%- for message in messages[::-1] %}
  {%- set index = (messages|length - 1) - loop.index0 %}
  {%- if not ns.found and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
    {%- set ns.found = true %}
    {%- set ns.last_question = index %}
  {%- endif %}
{%- endfor %}
{%- for message in messages %}
  {%- set content = message.content if message.content is string else '' %}
  {%- if message.role == "assistant" %}
    {%- set thought = '' %}
    {%- if message.reasoning_content is defined and message.reasoning_content is not none %}
      {%- set thought = message.reasoning_content %}
    {%- elif '</think>' in content %}
      {%- set thought = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
      {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
    {%- endif %}
    {%- if loop.index0 > ns.last_question and (loop.last or thought) %}
      {{- '<|im_start|>' + message.role + '\\n<think>\\n' + thought.strip('\\n') + '\\n</think>\\n\\n' + content }}
    {%- else %}
      {{- '<|im_start|>' + message.role + '\\n' + content }}
    {%- endif %}
    {{- '<|im_end|>\\n' }}
  {%- else %}
    {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>\\n' }}
  {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
  {{- '<|im_start|>assistant\\n' }}
  {%- if enable_thinking is defined and enable_thinking is false %}
    {{- '<think>\\n\\n</think>\\n\\n' }}
  {%- endif %}
{%- endif %}`;

const gemma3 = `{{ bos_token }}
{%- if messages[0]['role'] == 'system' -%}
  {%- if messages[0]['content'] is string -%}
    {%- set prefix = messages[0]['content'] + '\\n\\n' -%}
  {%- else -%}
    {%- set prefix = messages[0]['content'][0]['text'] + '\\n\\n' -%}
  {%- endif -%}
  {%- set turns = messages[1:] -%}
{%- else -%}
  {%- set prefix = "" -%}
  {%- set turns = messages -%}
{%- endif -%}
{%- for message in turns -%}
  {%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) -%}
    {{ raise_exception("turns must alternate") }}
  {%- endif -%}
  {%- set role = "model" if message['role'] == 'assistant' else message['role'] -%}
  {{ '<start_of_turn>' + role + '\\n' + (prefix if loop.first else "") }}
  {%- if message['content'] is string -%}
    {{ message['content'] | trim }}
  {%- elif message['content'] is iterable -%}
    {%- for item in message['content'] -%}
      {%- if item['type'] == 'text' -%}{{ item['text'] | trim }}{%- endif -%}
    {%- endfor -%}
  {%- else -%}
    {{ raise_exception("unknown content") }}
  {%- endif -%}
  {{ '<end_of_turn>\\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<start_of_turn>model\\n' }}{%- endif -%}`;

const olderGemma = `{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('there is no system role') }}{% endif %}
{%- for message in messages %}{{ '<start_of_turn>' + message['role'] + '\\n' + message['content'] | trim + '<end_of_turn>\\n' }}{% endfor %}
{%- if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}`;

const phi3 = `{% for message in messages %}
{%- if message['role'] == 'system' %}{{ '<|system|>\\n' + message['content'] + '<|end|>\\n' }}
{%- elif message['role'] == 'user' %}{{ '<|user|>\\n' + message['content'] + '<|end|>\\n' }}
{%- elif message['role'] == 'assistant' %}{{ '<|assistant|>\\n' + message['content'] + '<|end|>\\n' }}{% endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% else %}{{ eos_token }}{% endif %}`;

const olderPhi3 = `{{ bos_token }}{% for message in messages %}
{%- if message['role'] == 'user' %}{{ '<|user|>\\n' + message['content'] + '<|end|>\\n<|assistant|>\\n' }}
{%- elif message['role'] == 'assistant' %}{{ message['content'] + '<|end|>\\n' }}{% endif %}{% endfor %}`;

const conversation: readonly PromptMessage[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'One?' },
  { role: 'assistant', content: 'Yes.' },
  { role: 'user', content: ' Two? ' },
];

const lay = (template: string, messages = conversation): string =>
  createChatLayout('test', template, { beginning: '<bos>', end: '<eos>' })(messages);

describe('a chat layout', () => {
  test('lays out qwen3 without thoughts', () => {
    expect(lay(qwen3)).toBe(
      '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nOne?<|im_end|>\n<|im_start|>assistant\nYes.<|im_end|>\n' +
        '<|im_start|>user\n Two? <|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n',
    );
  });

  test('lets qwen3 think where that is asked for', () => {
    const layOut = createChatLayout('test', qwen3, { beginning: '<bos>', end: '<eos>' });
    expect(layOut(conversation, true)).toMatch(/Two\? <\|im_end\|>\n<\|im_start\|>assistant\n$/);
  });

  test('leaves out what qwen3 thought before', () => {
    const messages = conversation.map((message) =>
      message.role === 'assistant' ? { ...message, content: '<think>\nHm.\n</think>\n\nYes.' } : message,
    );
    expect(lay(qwen3, messages)).toBe(lay(qwen3));
  });

  test('lays out gemma3, whose template folds the system message itself', () => {
    expect(lay(gemma3)).toBe(
      '<bos><start_of_turn>user\nBe brief.\n\nOne?<end_of_turn>\n<start_of_turn>model\nYes.<end_of_turn>\n' +
        '<start_of_turn>user\nTwo?<end_of_turn>\n<start_of_turn>model\n',
    );
  });

  test('folds the system message into the first question where the template refuses it', () => {
    expect(lay(olderGemma)).toBe(
      '<bos><start_of_turn>user\nBe brief.\n\nOne?<end_of_turn>\n<start_of_turn>assistant\nYes.<end_of_turn>\n' +
        '<start_of_turn>user\nTwo?<end_of_turn>\n<start_of_turn>model\n',
    );
  });

  test('lays out phi3', () => {
    expect(lay(phi3)).toBe(
      '<|system|>\nBe brief.<|end|>\n<|user|>\nOne?<|end|>\n<|assistant|>\nYes.<|end|>\n<|user|>\n Two? <|end|>\n<|assistant|>\n',
    );
  });

  test('folds the system message where the template leaves it out', () => {
    expect(lay(olderPhi3)).toBe(
      '<bos><|user|>\nBe brief.\n\nOne?<|end|>\n<|assistant|>\nYes.<|end|>\n<|user|>\n Two? <|end|>\n<|assistant|>\n',
    );
  });

  test('makes a question of a system message that stands alone', () => {
    expect(lay(olderGemma, conversation.slice(0, 1))).toBe(
      '<bos><start_of_turn>user\nBe brief.<end_of_turn>\n<start_of_turn>model\n',
    );
  });

  test.each([
    ['fails on everything', "{{ raise_exception('never') }}"],
    ['cannot be read', '{% for %}'],
  ])('says that a template which %s does not fit', (_, template) => {
    expect(() => lay(template)).toThrow(FailureError);
  });
});
