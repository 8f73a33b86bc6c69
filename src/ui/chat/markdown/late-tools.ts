import type { BlockContent, MarkdownTools } from './markdown-syntax';

/** What is loaded only for an answer that needs it. */
export type LateTools = Pick<MarkdownTools, 'highlight' | 'renderMaths'>;

/** The kinds of late tools that the blocks of an answer ask for. */
export function neededTools(contents: readonly BlockContent[]): ReadonlySet<keyof LateTools> {
  const needed = new Set<keyof LateTools>();
  for (const content of contents) {
    if (content.type === 'code') {
      if (content.language !== '') needed.add('highlight');
    } else {
      if (content.html.includes('<code class="maths-source">')) needed.add('renderMaths');
      if (content.html.includes('<code class="language">')) needed.add('highlight');
    }
  }
  return needed;
}

/** Fetches one of the late tools from Hearth's own origin; the browser keeps it for every later answer. */
export async function loadTool(name: keyof LateTools): Promise<LateTools> {
  switch (name) {
    case 'highlight':
      return { highlight: (await import('./code-highlighter')).highlightCode };
    case 'renderMaths':
      return { renderMaths: (await import('./math-renderer')).renderMaths };
  }
}
