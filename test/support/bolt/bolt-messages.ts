import * as driverConnection from 'neo4j-driver-bolt-connection';

/**
 * A value as it goes over the wire: whole numbers as integers, others as floats; a bigint may be any integer of 64
 * bits.
 */
export type BoltValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | BoltStructure
  | readonly BoltValue[]
  | { readonly [key: string]: BoltValue };

/** A message, or a node or day within one: what it is by its signature, and its fields. */
export interface BoltStructure {
  readonly signature: number;
  readonly fields: readonly BoltValue[];
}

export function boltStructure(signature: number, ...fields: readonly BoltValue[]): BoltStructure {
  return new Structure(signature, fields);
}

/** One message as the bytes that are sent. */
export function encodeMessage(message: BoltStructure): Buffer {
  const pieces: Buffer[] = [];
  const chunker = new Chunker({
    write: (buffer) => {
      pieces.push(bytesOf(buffer));
    },
  });
  new Packer(chunker).packable(toWire(message))();
  chunker.messageBoundary();
  chunker.flush();
  return Buffer.concat(pieces);
}

/** Takes bytes as they come and tells of each message that is complete. */
export function createMessageReader(onMessage: (message: BoltStructure) => void): (bytes: Buffer) => void {
  const unpacker = new Unpacker(true);
  const dechunker = new Dechunker();
  dechunker.onmessage = (buffer) => {
    onMessage(unpacker.unpack(buffer));
  };
  return (bytes) => {
    const buffer = alloc(bytes.length);
    bytes.forEach((byte) => {
      buffer.writeUInt8(byte);
    });
    buffer.reset();
    dechunker.write(buffer);
  };
}

interface WireBuffer {
  readonly length: number;
  readUInt8(): number;
  writeUInt8(byte: number): void;
  reset(): void;
}

/** What the driver writes and reads its own messages with; it has no types of its own. */
interface DriverWire {
  readonly channel: {
    readonly alloc: (size: number) => WireBuffer;
    readonly Chunker: new (channel: { readonly write: (buffer: WireBuffer) => void }) => {
      messageBoundary(): void;
      flush(): void;
    };
    readonly Dechunker: new () => { onmessage: (message: WireBuffer) => void; write(buffer: WireBuffer): void };
  };
  readonly packstream: {
    readonly structure: { readonly Structure: new (signature: number, fields: readonly BoltValue[]) => BoltStructure };
    readonly v2: {
      readonly Packer: new (chunker: object) => { packable(value: BoltValue): () => void };
      readonly Unpacker: new (areIntegersNumbers: boolean) => { unpack(buffer: WireBuffer): BoltStructure };
    };
  };
}

const {
  channel: { alloc, Chunker, Dechunker },
  packstream: {
    structure: { Structure },
    v2: { Packer, Unpacker },
  },
} = driverConnection as unknown as DriverWire;

function bytesOf(buffer: WireBuffer): Buffer {
  return Buffer.from(Array.from({ length: buffer.length }, () => buffer.readUInt8()));
}

/** The packer takes every number for a float and every bigint for an integer. */
function toWire(value: BoltValue): BoltValue {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Structure) return new Structure(value.signature, value.fields.map(toWire));
  if (Array.isArray(value)) return (value as readonly BoltValue[]).map(toWire);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)]));
}
