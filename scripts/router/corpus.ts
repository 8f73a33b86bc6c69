import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../../src/lib/router/routes';
import type { EarlierMessage } from '../../src/lib/router/signals';
import type { Route } from '../../src/lib/core/conversation';
import { createRandom, type Random } from './random';

/** One turn whose route is known. */
export interface LabelledTurn {
  readonly text: string;
  readonly history: readonly EarlierMessage[];
  readonly route: Route;
  /** The file that it stands in, without its ending. */
  readonly kind: string;
  /** The line or the template that it was made of: what is alike stays on one side of every split. */
  readonly origin: string;
}

const TIMES_EACH_TEMPLATE = 6;

/** Reads `data/router/train` or `data/router/test`, in the order of names and lines. */
export function readTurns(folder: string): readonly LabelledTurn[] {
  return readLines(folder).map(({ line, route, kind }) => labelled(line, line, route, kind));
}

/** Reads `data/skills/dev`, where each line names the act of a skill before the turn that asks for it. */
export function readSkillTurns(folder: string): readonly LabelledTurn[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      valuesOf(join(folder, name)).map((line) => {
        const [act, text] = line.split('\t');
        return labelled(text!, line, 'skill', act!);
      }),
    );
}

/** Fills each template of `data/router/templates` a few times with values of `data/router/slots`. */
export function expandTemplates(templates: string, slots: string): readonly LabelledTurn[] {
  const values = readSlots(slots);
  return readLines(templates).flatMap(({ line, route, kind }) => {
    const random = createRandom(line);
    const filled = Array.from({ length: TIMES_EACH_TEMPLATE }, () => fill(line, values, random));
    return [...new Set(filled)].map((text) => labelled(text, line, route, kind));
  });
}

function readLines(folder: string): { readonly line: string; readonly route: Route; readonly kind: string }[] {
  return ROUTES.filter((route) => existsSync(join(folder, route))).flatMap((route) =>
    readdirSync(join(folder, route))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) =>
        valuesOf(join(folder, route, name)).map((line) => ({ line, route, kind: name.replace(/\.txt$/, '') })),
      ),
  );
}

function readSlots(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name.replace(/\.txt$/, ''), valuesOf(join(folder, name))]));
}

function valuesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function fill(template: string, slots: ReadonlyMap<string, readonly string[]>, random: Random): string {
  return template.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => {
    const values = slots.get(name);
    if (values === undefined) throw new Error(`"${template}" names the slot ${name}, which has no file`);
    return random.pick(values);
  });
}

/** A line is a turn, or an earlier turn, the start of its answer and the turn, set apart by tabs. */
function labelled(line: string, origin: string, route: Route, kind: string): LabelledTurn {
  const [first, answer, turn] = line.split('\t');
  if (turn === undefined) return { text: line.replaceAll('\t', ' '), history: [], route, kind, origin };
  const history: EarlierMessage[] = [
    { role: 'user', text: first! },
    { role: 'assistant', text: answer! },
  ];
  return { text: turn, history, route, kind, origin };
}
