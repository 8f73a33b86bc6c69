import type { Token, Tokens } from 'marked';
import { createMarkdownSyntax, type MarkdownWords } from './markdown-syntax';
import { makeVisible } from './visible-text';

type SpokenWords = Pick<MarkdownWords, 'done' | 'notDone'>;

/** The words of an answer as one says them: without the marks of Markdown, each block and each item on its own line. */
export function spokenText(answer: string, words: SpokenWords): string {
  const { lex } = createMarkdownSyntax({ words: { ...words, table: () => '', copyCode: '' } });
  return spokenBlocks(lex(makeVisible(answer)), words);
}

function spokenBlocks(tokens: readonly Token[], words: SpokenWords): string {
  return tokens
    .map((token) => spokenBlock(token, words))
    .filter((text) => text !== '')
    .join('\n');
}

function spokenBlock(token: Token, words: SpokenWords): string {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'checkbox':
      return '';
    case 'code':
      return (token as Tokens.Code).text;
    case 'list':
      return (token as Tokens.List).items.map((item) => spokenItem(item, words)).join('\n');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map(({ tokens }) => spokenLine(tokens)).join(', ')).join('\n');
    }
    case 'blockquote':
      return spokenBlocks(token.tokens ?? [], words);
    default:
      return spokenLine([token]);
  }
}

function spokenItem({ task, checked, tokens }: Tokens.ListItem, words: SpokenWords): string {
  const text = spokenBlocks(tokens, words);
  return task ? `${checked === true ? words.done : words.notDone} ${text}` : text;
}

function spokenLine(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if ('tokens' in token && token.tokens !== undefined) return spokenLine(token.tokens);
      if ('source' in token && typeof token['source'] === 'string') return token['source'];
      return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
    })
    .join('')
    .trim();
}
