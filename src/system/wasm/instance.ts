/** What is used of WebAssembly; Node's types do not tell of it. */
interface WebAssemblyInNode {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Bytes of a page of memory. */
export const PAGE = 64 * 1024;

/** A module at work. */
export interface WasmInstance {
  readonly exports: unknown;
  readonly memory: ArrayBuffer;
}

/**
 * Starts a module of wasm/, given in base64, with a memory of so many pages, which holds zeros. Undefined where that cannot be: Node
 * was told to do without WebAssembly (`--jitless`), the processor has no vectors, or there is not enough memory.
 */
export function wasmInstance(base64: string, pages: number): WasmInstance | undefined {
  try {
    const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyInNode };
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const module = new WebAssembly.Module(Buffer.from(base64, 'base64'));
    return { exports: new WebAssembly.Instance(module, { env: { memory } }).exports, memory: memory.buffer };
  } catch {
    return undefined; // whoever asks can do without
  }
}
