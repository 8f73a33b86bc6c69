import * as v from 'valibot';
import type { HubFile, HubName, HubRepository } from '../../core/hub-look-up';
import { parseJson } from '../../core/untrusted-json';
import { informationAddress } from './hub-address';
import { isPath, isRepositoryName } from './hub-name';
import { askHub, hubFailure, type HubConnection } from './hub-request';

/** A repository of ten thousand files answers with about 3 MB. */
const longestInformation = 8 * 1024 * 1024;

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const short = v.pipe(v.string(), v.maxLength(200));
const shorts = v.pipe(v.array(v.unknown()), v.maxLength(10_000));

/** What the hub's documentation promises of a repository; everything else of the answer is left aside. */
const information = v.object({
  id: v.pipe(v.string(), v.check(isRepositoryName)),
  sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  private: v.optional(v.boolean(), false),
  disabled: v.optional(v.boolean(), false),
  gated: v.optional(v.union([v.boolean(), short]), false),
  tags: v.optional(shorts, []),
  library_name: v.nullish(short),
  cardData: v.nullish(v.record(v.string(), v.unknown())),
  siblings: v.pipe(
    v.array(
      v.object({
        rfilename: v.pipe(v.string(), v.check(isPath)),
        size: v.nullish(size),
        blobId: v.nullish(v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))),
        lfs: v.nullish(v.object({ sha256: hash, size })),
      }),
    ),
    v.maxLength(20_000),
  ),
});

type Information = v.InferOutput<typeof information>;

/**
 * Finds out at which commit a repository is, and what it holds there. A repository that was renamed is followed to its
 * new name.
 *
 * @throws FailureError `hub-failed`
 */
export async function findRepository(hub: HubConnection, name: HubName, signal: AbortSignal): Promise<HubRepository> {
  const { repository, revision = 'main' } = name;
  const answer = await askHub(
    hub,
    {
      address: informationAddress(hub.address, repository, revision),
      subject: repository,
      limitBytes: longestInformation,
    },
    signal,
  );
  const checked = v.safeParse(information, parseJson(new TextDecoder().decode(answer.bytes)));
  if (!checked.success) {
    const [issue] = checked.issues;
    throw hubFailure(repository, 'unreadable', v.getDotPath(issue) ?? '');
  }
  const found = checked.output;
  if (found.private && hub.signedIn !== true) throw hubFailure(repository, 'missing');
  if (found.disabled) throw hubFailure(repository, 'disabled');
  const paths = new Set(found.siblings.map(({ rfilename }) => rfilename));
  if (paths.size < found.siblings.length) throw hubFailure(repository, 'unreadable', 'siblings');
  return {
    repository: found.id,
    askedFor: repository,
    revision: found.sha,
    files: found.siblings.flatMap(fileOf),
    licence: licenceOf(found),
    languages: languagesOf(found),
    tags: textsOf(found.tags),
    gated: found.gated !== false,
  };
}

/** A file without a size is one that the hub knows nothing of; nobody can be told what it would take. */
function fileOf({ rfilename: path, size, blobId, lfs }: Information['siblings'][number]): readonly HubFile[] {
  const bytes = lfs?.size ?? size;
  if (bytes === undefined || bytes === null) return [];
  return [
    {
      path,
      bytes,
      ...(lfs === undefined || lfs === null ? {} : { sha256: lfs.sha256 }),
      ...(blobId === undefined || blobId === null ? {} : { blob: blobId }),
    },
  ];
}

/** From the card of the repository, else from its tags. `other` says nothing; then the name that the card gives counts. */
function licenceOf({ cardData, tags }: Information): string | null {
  const [named] = textsOf([cardData?.['license']].flat());
  const tagged = textsOf(tags).find((tag) => tag.startsWith('license:'));
  const licence = named ?? tagged?.slice('license:'.length);
  if (licence !== 'other') return licence ?? null;
  return textsOf([cardData?.['license_name']])[0] ?? licence;
}

function languagesOf({ cardData }: Information): readonly string[] {
  return textsOf([cardData?.['language']].flat()).filter((language) => /^[a-z]{2,3}(?:-\w+)?$/i.test(language));
}

/** The texts among values of any kind, fit to be shown. */
function textsOf(values: readonly unknown[]): readonly string[] {
  return values.flatMap((value) => {
    if (typeof value !== 'string') return [];
    const text = value.replace(/[\p{C}\s]+/gu, ' ').trim();
    return text === '' ? [] : [text.slice(0, 80)];
  });
}
