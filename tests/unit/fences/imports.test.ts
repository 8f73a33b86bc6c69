import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanTree, importBreaches } from '../../support/fences/breaches';
import { plantTree, type PlantedTree } from '../../support/fences/planted-tree';

const fences = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as IConfiguration;
const rules = fences.forbidden ?? [];

/** The rules that each module of the tree breaks, by its path. */
async function brokenRules(tree: PlantedTree): Promise<Map<string, Set<string>>> {
  const { output } = await cruise(['src', 'tests'], {
    ...fences.options,
    ruleSet: { forbidden: rules },
    validate: true,
    baseDir: tree.root,
  });
  const broken = new Map<string, Set<string>>();
  for (const { from, rule } of (output as ICruiseResult).summary.violations) {
    broken.set(from, (broken.get(from) ?? new Set<string>()).add(rule.name));
  }
  return broken;
}

describe('the import fences', () => {
  it('each give their reason', () => {
    for (const rule of rules) expect(rule.comment, rule.name).toMatch(/.{20,}\.$/);
  });

  it('are each tried by at least one breach', () => {
    expect(new Set(importBreaches.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  it('let a clean tree pass', async () => {
    const tree = await plantTree(cleanTree);
    try {
      expect(await brokenRules(tree)).toEqual(new Map());
    } finally {
      await tree.remove();
    }
  });

  describe('in a tree with breaches', () => {
    let tree: PlantedTree;
    let broken: Map<string, Set<string>>;

    beforeAll(async () => {
      const files = { ...cleanTree };
      for (const { path, content, beside } of importBreaches) Object.assign(files, beside, { [path]: content });
      tree = await plantTree(files);
      broken = await brokenRules(tree);
    });
    afterAll(() => tree.remove());

    it.each(importBreaches)('$rule refuses $path and nothing else does', ({ rule, path, also = [] }) => {
      expect(broken.get(path)).toEqual(new Set([rule, ...also]));
    });

    it('blame no module that keeps the rules', () => {
      const clean = Object.keys(cleanTree).filter((path) => broken.has(path));
      expect(clean).toEqual([]);
    });
  });
});
