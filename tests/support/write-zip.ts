import { crc32, deflateRawSync } from 'node:zlib';

/** A file for a zip that may lie about itself. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly deflate?: boolean;
  /** The size that both headers say instead of its own. */
  readonly claims?: number;
  /** Where the directory says that it lies instead. */
  readonly offset?: number;
}

/** Writes a zip, right or deliberately wrong; sizes beyond 32 bits are said in the extra field. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let length = 0;
  for (const { name, content, deflate = false, claims = content.length, offset } of files) {
    const text = Buffer.from(name);
    const packed = deflate ? deflateRawSync(content) : Buffer.from(content);
    const wide = claims > 0xfffffffe;
    const extra = Buffer.alloc(wide ? 12 : 0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(8, 2);
      extra.writeBigUInt64LE(BigInt(claims), 4);
    }
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(deflate ? 8 : 0, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(wide ? 0xffffffff : claims, 18);
    common.writeUInt16LE(text.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, text, extra, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset ?? length, 10);
    listed.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, text, extra]));
    parts.push(local);
    length += local.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(length, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}
