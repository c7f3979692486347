/**
 * Where in JSON text the next byte stands. Numbers by themselves, since the steps between bytes are many, and nothing else here: this file
 * is also compiled to WebAssembly (wasm/json-indent.ts), so that both mean the same.
 */
export const AT_START = 0;
export const AT_VALUE = 1;
export const AT_FIRST_ELEMENT = 2;
export const AT_FIRST_NAME = 3;
export const AT_NAME = 4;
export const AT_COLON = 5;
export const AFTER_VALUE = 6;
export const AT_END = 7;
/** Within a number or word. */
export const IN_TOKEN = 8;
/** Within the name of a member, and within any other string. */
export const IN_NAME = 9;
export const IN_STRING = 10;
