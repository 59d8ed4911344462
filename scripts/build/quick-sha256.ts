/*
 * SHA-256 for the script for one story, as FIPS 180-4 writes it down: a hash that runs once for a few thousand bytes is
 * ready here before `node:crypto` is loaded, or a general library has warmed up. Longer bytes are left to Node.
 */

/** More bytes than this are sooner hashed by Node, its module loaded. */
const most = 12_000;

const constants = new Int32Array(64);
const first = new Int32Array(8);
fillConstants();

/** @returns 32 bytes */
export function sha256(bytes: Uint8Array): Uint8Array {
  return bytes.length > most ? byNode(bytes) : quickSha256(bytes);
}

function byNode(bytes: Uint8Array): Uint8Array {
  const { createHash } = require('node:crypto') as typeof import('node:crypto');
  return createHash('sha256').update(bytes).digest();
}

export function quickSha256(bytes: Uint8Array): Uint8Array {
  const length = (((bytes.length + 8) >> 6) + 1) << 6;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(length - 4, bytes.length << 3);
  const state = first.slice();
  const words = new Int32Array(64);
  for (let at = 0; at < length; at += 64) {
    schedule(words, view, at);
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let i = 0; i < 8; i++) digest.setInt32(4 * i, state[i]!);
  return new Uint8Array(digest.buffer);
}

/** The words of a block, and those that the standard makes of them. */
function schedule(words: Int32Array, block: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = block.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const near = words[i - 15]!;
    const last = words[i - 2]!;
    const low = ((near >>> 7) | (near << 25)) ^ ((near >>> 18) | (near << 14)) ^ (near >>> 3);
    const high = ((last >>> 17) | (last << 15)) ^ ((last >>> 19) | (last << 13)) ^ (last >>> 10);
    words[i] = (((((words[i - 16]! + low) | 0) + words[i - 7]!) | 0) + high) | 0;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const fromE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const fromA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    // Cut to 32 bits after each step: a greater number is an object to an interpreter.
    const chosen = (((h + fromE) | 0) + (g ^ (e & (f ^ g)))) | 0;
    const one = (chosen + ((constants[i]! + words[i]!) | 0)) | 0;
    const two = (fromA + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

/** The first 32 bits behind the point of the cube roots, and of the square roots, of the first primes. */
function fillConstants(): void {
  let count = 0;
  for (let number = 2; count < 64; number++) {
    if (!isPrime(number)) continue;
    if (count < 8) first[count] = ((Math.sqrt(number) % 1) * 2 ** 32) | 0;
    constants[count++] = ((Math.cbrt(number) % 1) * 2 ** 32) | 0;
  }
}

function isPrime(number: number): boolean {
  for (let i = 2; i * i <= number; i++) if (number % i === 0) return false;
  return true;
}
