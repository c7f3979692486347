import type { CommandTree } from '../../argv/tree.ts';
import { POSIX_CORE } from './posix-core.ts';
import { posixTables } from './posix-tables.ts';

/** The completion of zsh, to be put in a folder of `fpath` as `_linstor` or to be sourced. */
export function zshScript(tree: CommandTree): string {
  return `#compdef linstor\n# Completion of linstor for zsh; made from the command tree by 'linstor completion zsh'.\n${FRONT}${POSIX_CORE}\n${posixTables(tree, true)}\n${END}`;
}

const FRONT = String.raw`
zmodload -F zsh/datetime p:EPOCHSECONDS 2> /dev/null

_linstor_main() {
  local -a l_words
  local l_cur=${'${'}(Q)PREFIX} l_program=''
  l_words=("${'${'}(Q@)words[2,CURRENT-1]}")
  [[ ${'${'}words[1]} != */* ]] || l_program=${'${'}words[1]}
  local -a l_done l_done_shown l_open_words l_open_shown
  local l_files=''
  _linstor_in_ksh
  (( ${'${'}#l_done[@]} == 0 )) || compadd -l -d l_done_shown -a l_done
  (( ${'${'}#l_open_words[@]} == 0 )) || compadd -l -S '' -d l_open_shown -a l_open_words
  [[ -z $l_files ]] || { compset -P '--*='; _files; }
  (( ${'${'}#l_done[@]} + ${'${'}#l_open_words[@]} > 0 ))
}

# Arrays begin at 0 and words are split there, as in bash.
_linstor_in_ksh() {
  emulate -L ksh
  setopt no_glob
  _linstor_complete
}

_linstor_add() {
  local l_shown=$1
  [[ -z $2 ]] || l_shown="$1  -- ${'${'}2#|}"
  if [[ -n $3 ]]; then
    l_open_words+=("$1") l_open_shown+=("$l_shown")
  else
    l_done+=("$1") l_done_shown+=("$l_shown")
  fi
}

_linstor_now() {
  l_now=${'${'}EPOCHSECONDS:-0}
}

_linstor_local_files() {
  l_files=1
}
`;

/** Loaded by compinit the file is the function's body; sourced it registers itself. */
const END = String.raw`
if [[ ${'${'}funcstack[1]-} == _linstor ]]; then
  _linstor_main "$@"
else
  _linstor() { _linstor_main "$@"; }
  compdef _linstor linstor
fi
`;
