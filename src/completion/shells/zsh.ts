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
  local -a l_done l_done_about l_open_words l_open_about l_shown
  local l_files='' l_w l_width=0
  _linstor_in_ksh
  for l_w in $l_done $l_open_words; do
    (( ${'${'}(m)#l_w} <= l_width )) || l_width=${'${'}(m)#l_w}
  done
  if (( ${'${'}#l_done[@]} > 0 )); then
    _linstor_rows l_done l_done_about
    compadd -l -d l_shown -a l_done
  fi
  if (( ${'${'}#l_open_words[@]} > 0 )); then
    _linstor_rows l_open_words l_open_about
    compadd -l -S '' -d l_shown -a l_open_words
  fi
  [[ -z $l_files ]] || { compset -P '--*='; _files; }
  (( ${'${'}#l_done[@]} + ${'${'}#l_open_words[@]} > 0 ))
}

# Rows for the list: each word with its description in a column of its own, cut at the edge of the window.
_linstor_rows() {
  local l_row l_about l_most=$(( ${'${'}COLUMNS:-0} > 20 ? COLUMNS - 1 : 79 ))
  local -a l_all=("${'${'}(@P)1}") l_abouts=("${'${'}(@P)2}")
  if (( l_width < l_most / 2 )); then
    l_all=("${'${'}(@mr:l_width:)l_all}")
  else
    l_width=$(( l_most / 2 ))
  fi
  l_shown=()
  for l_row l_about in "${'${'}(@)l_all:^l_abouts}"; do
    (( ${'${'}(m)#l_row} >= l_width )) || l_row=${'${'}(mr:l_width:)l_row}
    l_row+=${'${'}l_about:+  -- $l_about}
    (( ${'${'}(m)#l_row} <= l_most )) || l_row=${'${'}(mr:l_most - 3:)l_row}...
    l_shown+=("$l_row")
  done
}

# Arrays begin at 0 and words are split there, as in bash.
_linstor_in_ksh() {
  emulate -L ksh
  setopt no_glob
  _linstor_complete
}

_linstor_add() {
  if [[ -n $3 ]]; then
    l_open_words+=("$1") l_open_about+=("${'${'}2#|}")
  else
    l_done+=("$1") l_done_about+=("${'${'}2#|}")
  fi
}

_linstor_add_lines() {
  local IFS=$'\n'
  local -a l_lines
  l_lines=(${'${'}(M)${'${'}(f)1}:#"$l_cur"*})
  [[ ${'${'}#l_lines[@]} -gt 0 ]] || return 0
  l_some=1
  l_done+=("${'${'}(@)l_lines[@]%%|*}") l_done_about+=("${'${'}(@)l_lines[@]#*|}")
}

_linstor_begun() {
  l_begun=${'${'}(F)${'${'}(M)${'${'}(f)1}:#"$l_cur"*}}
}

_linstor_look() {
  local l_entry=_linstor__$1_${'${'}2//[!A-Za-z0-9]/_}
  l_entry=${'${'}(P)l_entry}
  [[ -n $l_entry ]] && eval "$l_entry"
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
