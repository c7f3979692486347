/** WebAssembly as far as it is used here; the types of Node name only its types. */
interface Engine {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const PAGE = 64 * 1024;
const compiled = new Map<string, object | undefined>();

/** A module of its own for each call, with memory of its own. */
export interface WasmInstance<Exports> {
  readonly exports: Exports;
  readonly memory: ArrayBuffer;
}

/**
 * Makes an instance of a module of this folder with so many bytes of memory; undefined where Node has no WebAssembly (`--jitless`), the processor
 * none of the instructions for 16 bytes at once, or the system no such memory (`ulimit -v`).
 */
export function wasmInstance<Exports>(base64: string, size: number): WasmInstance<Exports> | undefined {
  const { WebAssembly: engine } = globalThis as { WebAssembly?: Engine };
  if (!engine) return undefined;
  if (!compiled.has(base64)) {
    const bytes = Buffer.from(base64, 'base64');
    compiled.set(base64, engine.validate(bytes) ? new engine.Module(bytes) : undefined);
  }
  const module = compiled.get(base64);
  const memory = module && memoryOf(engine, Math.ceil(size / PAGE));
  if (!memory) return undefined;
  return { exports: new engine.Instance(module, { env: { memory } }).exports as Exports, memory: memory.buffer };
}

function memoryOf({ Memory }: Engine, pages: number) {
  try {
    return new Memory({ initial: pages, maximum: pages });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
