import { CompiledGrammar, Grammar, GrammarCompiler, GrammarMatcher, TokenizerInfo } from '@mlc-ai/web-xgrammar';
import { FailureError } from '../../../lib/core/failure';
import type { ModelConfig } from '../../../lib/models/convert/model-config';
import type { Constraint } from '../../../lib/models/language-model';
import type { ConstraintFactory, TokenConstraint } from './token-constraint';

/** Compiles JSON schemas and grammars against a model's vocabulary, with xgrammar. */
export async function createConstraintFactory(
  spellings: readonly string[],
  config: Pick<ModelConfig, 'vocabulary' | 'endOfTurnTokens'>,
): Promise<ConstraintFactory> {
  const info = await TokenizerInfo.createTokenizerInfo([...spellings], 'byte_level', false, config.vocabulary, [
    ...config.endOfTurnTokens,
  ]);
  const compiler = await GrammarCompiler.createGrammarCompiler(info);
  return async (constraint) => {
    const compiled = await compile(compiler, constraint);
    return tokenConstraint(compiled, await GrammarMatcher.createGrammarMatcher(compiled));
  };
}

/** xgrammar's own errors are those of the text it was given: there is no other input. */
async function compile(compiler: GrammarCompiler, constraint: Constraint): Promise<CompiledGrammar> {
  try {
    return constraint.type === 'json-schema'
      ? await compiler.compileJSONSchema(constraint.schema, false, undefined, [', ', ': '])
      : await compiler.compileGrammar(await Grammar.fromEBNF(constraint.grammar));
  } catch (error) {
    throw new FailureError({ code: 'grammar-invalid', reason: String(error) });
  }
}

function tokenConstraint(compiled: CompiledGrammar, matcher: GrammarMatcher): TokenConstraint {
  return {
    mask: async (logits) => {
      const allowed = await matcher.getNextTokenBitmask();
      for (let token = 0; token < logits.length; token++) {
        if ((((allowed[token >> 5] ?? 0) >> (token & 31)) & 1) === 0) logits[token] = -Infinity;
      }
    },
    accept: (token) => {
      if (!matcher.acceptToken(token)) throw new RangeError(`The grammar does not allow token ${token}.`);
    },
    get finished() {
      return matcher.isTerminated();
    },
    dispose: () => {
      matcher.dispose();
      compiled.dispose();
    },
  };
}
