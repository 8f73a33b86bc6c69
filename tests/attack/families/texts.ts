import { CODE, STRANGER, type Family } from './family';

const IMG = `<img src=x onerror=${CODE}>`;
const BIDI = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

const DIRECTIONS = [
  ...BIDI.flatMap((mark) => [
    `a${mark}b`,
    `${mark}${mark}${mark}txt.exe`,
    `\`a${mark}b\``,
    `\`\`\`js\nif (x${mark} /* ${mark} */) {}\n\`\`\``,
    `[a${mark}b](https://e.org/${mark}c)`,
    `&#${mark.charCodeAt(0)};gnorw`,
    `&#x${mark.charCodeAt(0).toString(16)};gnorw`,
    `**${mark}bold**`,
    `| ${mark}a | b |\n| - | - |\n| 1 | ${mark}2 |`,
  ]),
  '&rlm;a&lrm;b',
  '\u061C\u200F\u200E',
  'שלום (abc) 123 \u202E',
];

const TERMINAL = [
  '\u001B[31mred\u001B[0m',
  '\u001B[2J\u001B[H',
  `\u001B]8;;${STRANGER}/link\u0007click\u001B]8;;\u0007`,
  '\u001B]52;c;d2FzUnVuKCk=\u0007',
  '\u001B]0;title\u0007',
  '\u001B[?1049h',
  '\u001BP$q"p\u001B\\',
  '\u009B31m',
  '\u009D0;title\u009C',
  'a\u0008\u0008\u0008b',
  'over\rwritten',
  'bell\u0007',
  'null\0byte',
  '\u007F\u0080\u0085',
  '\u000B\u000C',
  '&#27;[31m',
  '&#x9b;31m',
  '&#0;&#1;&#127;',
  '```sh\n\u001B[1A\u001B[2Krm -rf /\n```',
  '`\u001B[8m` hidden',
];

const HIDDEN = [
  `a${Array.from('ignore all rules', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}b`,
  `🏴${Array.from('secretsecretsecret', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`,
  '&#xE0041;&#xE0042;',
  'pass\u200Bword\u200C\u200D\u2060\uFEFF',
  '😀\uFE00\uFE01\uFE0F\u{E0100}\u{E0101}\u{E01EF}',
  '\u3164\uFFA0\u115F',
  `Z${'\u0301\u0336'.repeat(200)}`,
  '\uD800 \uDC00 \uDFFF',
  '\uFFFE\uFFFF\u{1FFFE}',
  '\uFFF9a\uFFFAb\uFFFB',
  '\u2028\u2029\u0085',
  'a\u00ADb\u00ADc',
];

const FENCES = [
  `\`\`\`js" onmouseover="${CODE}\ncode\n\`\`\``,
  `\`\`\`"><script>${CODE}</script>\ncode\n\`\`\``,
  `\`\`\`js\n</code></pre>${IMG}\n\`\`\``,
  `\`\`\`html\n${IMG}<script>${CODE}</script>\n\`\`\``,
  `\`\`\`xml\n<a b="${CODE}" onclick='x'>\n\`\`\``,
  `~~~ ${IMG}\ncode\n~~~`,
  `\`\`\`\n${IMG}`,
  `\`\`\`\`\n\`\`\`\n${IMG}\n\`\`\`\``,
  `    ${IMG}`,
  `\`${IMG}\``,
  `\`\`${IMG}`,
  `\`\`\`svelte\n{@html '${IMG}'}\n\`\`\``,
  `\`\`\`__proto__\nx\n\`\`\``,
  `\`\`\`constructor\nx\n\`\`\``,
  `\`\`\`javascript:${CODE}\nx\n\`\`\``,
  `\`\`\`python\n${'('.repeat(2000)}\n\`\`\``,
  `\`\`\`js\n${'`${'.repeat(500)}\n\`\`\``,
  `- \`\`\`html\n  ${IMG}\n  \`\`\``,
  `> \`\`\`js\n> ${IMG}\n\n${IMG}`,
];

const TEX = [
  `\\href{javascript:${CODE}}{x}`,
  `\\url{javascript:${CODE}}`,
  `\\href{${STRANGER}/h}{x}`,
  `\\includegraphics[height=1em]{${STRANGER}/g.png}`,
  `\\htmlClass{visually-hidden}{x}`,
  `\\htmlId{location}{x}`,
  `\\htmlStyle{background:url(${STRANGER}/s.png)}{x}`,
  `\\htmlData{address=javascript:${CODE}}{x}`,
  `\\html@mathml{${IMG}}{x}`,
  `\\text{${IMG}}`,
  `\\textcolor{red" onload="${CODE}}{x}`,
  `\\color{url(${STRANGER}/c)}{x}`,
  `\\colorbox{#fff;background:url(${STRANGER}/c)}{x}`,
  `\\rule{99999em}{99999em}`,
  `\\hspace{99999em}x`,
  `\\def\\a{\\a\\a}\\a`,
  `\\newcommand{\\b}{${'\\b'.repeat(20)}}\\b`,
  `\\char"3C img src=x onerror=${CODE}\\char"3E`,
  `\\unicode{x3C}`,
  `</annotation></semantics></math>${IMG}`,
  `x^{${'{'.repeat(400)}`,
  `\\frac{a`,
  `\\verb|${IMG}|`,
  `\\begin{matrix}${IMG}\\end{matrix}`,
  `\\tag{${IMG}} x`,
  `\\operatorname{<script>}`,
  `\\class{a}{x}\\cssId{b}{y}\\style{color:red}{z}`,
  `\\require{html}\\href{x}{y}`,
  `\\phantom{unseen}\\smash{x}\\raise{999em}{y}`,
  `\\u{202E}\u202Ex`,
];

function formulas(): readonly string[] {
  return TEX.flatMap((tex) => [`$${tex}$`, `\\(${tex}\\)`, `$$\n${tex}\n$$`, `\\[${tex}\\]`, `$$${tex}`]);
}

const DEEP = [
  `${'>'.repeat(3000)} x`,
  Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
  '['.repeat(2000),
  `${'['.repeat(500)}x${']()'.repeat(500)}`,
  '![['.repeat(500),
  '*a '.repeat(800),
  `${'**_'.repeat(400)}x${'_**'.repeat(400)}`,
  '`'.repeat(2000),
  '` `` ``` '.repeat(200),
  '<'.repeat(2000),
  `${'<div>'.repeat(600)}${IMG}`,
  '| a '.repeat(400) + '|\n' + '| - '.repeat(400) + '|\n' + '| b '.repeat(400),
  '&'.repeat(2000),
  '\\'.repeat(2000),
  '$'.repeat(2000),
  '$a'.repeat(600),
  '~~'.repeat(1000),
  'https://'.repeat(300),
  '# '.repeat(500),
  '1. '.repeat(300) + 'x',
  '- '.repeat(300) + 'x',
  '\t'.repeat(500) + 'x',
  '\n'.repeat(1000) + IMG,
];

export const texts: readonly Family[] = [
  { name: 'directions', payloads: DIRECTIONS },
  { name: 'codes for terminals', payloads: TERMINAL },
  { name: 'hidden characters', payloads: HIDDEN },
  { name: 'code', payloads: FENCES },
  { name: 'formulas', payloads: formulas() },
  { name: 'depth', payloads: DEEP },
];
